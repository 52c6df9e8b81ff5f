import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isPublicPath } from "@/lib/auth/public-paths";
import { nonceHeader, securityHeaders } from "@/lib/auth/security-headers";
import { sessionCookie } from "@/lib/auth/session-cookie";
import { environment } from "@/lib/env";

/**
 * Before every page: names the request, says what the page may load, and spares who has no session the way to a page
 * that would send them to sign in. It guards nothing: each query asks for the actor and the permission.
 */
export function proxy(request: NextRequest): NextResponse {
  const isPublic = isPublicPath(request.nextUrl.pathname);
  const nonce = randomBytes(16).toString("base64");
  const answerHeaders = {
    ...securityHeaders(nonce, {
      isDevelopment: environment().NODE_ENV === "development",
      isHttps: environment().NEXTAUTH_URL.startsWith("https:"),
    }),
    // Ours, whatever the client sent: it goes into the log.
    "x-request-id": randomUUID(),
    // The next person at a shared computer must not go back to a client's page.
    ...(!isPublic && { "cache-control": "no-store" }),
  };
  // A form that is sent without a session reaches its action, which sends on by itself: a redirect here would post again.
  if (request.method === "GET" && !isPublic && !request.cookies.has(sessionCookie().name)) {
    return withHeaders(NextResponse.redirect(new URL("/sign-in", request.nextUrl)), answerHeaders);
  }
  const headers = new Headers(request.headers);
  headers.set("x-request-id", answerHeaders["x-request-id"]);
  // Next reads the nonce from here and gives it to its own scripts.
  headers.set("content-security-policy", securityPolicyOf(answerHeaders));
  headers.set(nonceHeader, nonce);
  return withHeaders(NextResponse.next({ request: { headers } }), answerHeaders);
}

function securityPolicyOf(headers: Record<string, string>): string {
  return headers["content-security-policy"] ?? "";
}

function withHeaders(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Files of the build have no page to protect, and are the same for everybody.
  matcher: ["/((?!_next/static|_next/image|icon.svg|favicon.ico).*)"],
};
