import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { environment } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { lastHopOf } from "./network-address";
import { signInSchema } from "./schema";
import { sessionCookie } from "./session-cookie";
import { newSessionToken, sessionSeconds } from "./session-token";
import { signInWithPassword } from "./sign-in";

/**
 * The token holds who and which version of their sessions, and no role: the role is read from the database at each
 * request, so that a demotion or a dismissal counts at once.
 */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: environment().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: sessionSeconds },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials, request) {
          const parsed = signInSchema.safeParse(credentials);
          if (!parsed.success) return null;
          try {
            const address = lastHopOf(request.headers?.["x-forwarded-for"]);
            const subject = await signInWithPassword(parsed.data.email, parsed.data.password, address);
            return { id: subject.userId, subject };
          } catch (error) {
            if (error instanceof AppError) return null;
            throw error;
          }
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user ? newSessionToken(user.subject, new Date()) : token;
      },
      session({ session, token }) {
        const { sub, sessionVersion, endsAt } = token;
        return { expires: session.expires, sub, sessionVersion, endsAt };
      },
    },
  };
}
