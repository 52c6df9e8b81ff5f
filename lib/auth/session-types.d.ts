import "next-auth";
import "next-auth/jwt";
import type { SessionSubject } from "./sign-in";

declare module "next-auth" {
  interface User {
    id: string;
    subject: SessionSubject;
  }
  interface Session {
    sub?: string | undefined;
    sessionVersion?: number | undefined;
    endsAt?: number | undefined;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sub?: string;
    sessionVersion?: number;
    endsAt?: number;
  }
}
