/** Where nobody need be signed in. Everything else is the desk's, so that a new page is behind the sign-in by default. */
const publicPaths = ["/sign-in", "/setup", "/api"] as const;

/** Whether the path is open to everybody. Decides only where to send a browser; each page and query asks for itself. */
export function isPublicPath(path: string): boolean {
  return publicPaths.some((open) => path === open || path.startsWith(`${open}/`));
}
