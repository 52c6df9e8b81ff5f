/** Tells the page its own nonce, for a library that puts a style into it. */
export const nonceHeader = "x-nonce";

/**
 * What a page may load and do: scripts that carry this answer's nonce and what those load, and nothing from elsewhere.
 *
 * `referrer-policy` is not `no-referrer`: with that a browser sends `Origin: null` with a form, and Next refuses the
 * action of every form without script.
 *
 * @param nonce of this answer alone
 * @param isDevelopment the development server evaluates code and puts styles into the page
 * @param isHttps whether people open the installation by https
 */
export function securityHeaders(
  nonce: string,
  { isDevelopment, isHttps }: { isDevelopment: boolean; isHttps: boolean },
): Record<string, string> {
  const policy = {
    "default-src": "'none'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": `'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
  };
  return {
    "content-security-policy": Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join("; "),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    ...(isHttps && { "strict-transport-security": "max-age=31536000" }),
  };
}
