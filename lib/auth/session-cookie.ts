import "server-only";
import { environment } from "@/lib/env";

/** A browser takes a `__Host-` cookie over https alone; on this machine's own address plain http must do. */
export function sessionCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https:");
  return {
    name: `${secure ? "__Host-" : ""}holdline-session`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
