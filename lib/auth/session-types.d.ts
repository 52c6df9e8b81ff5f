import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  interface User {
    id: string;
    sessionVersion: number;
  }
  interface Session {
    sub?: string | undefined;
    sessionVersion?: number | undefined;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sub?: string;
    sessionVersion?: number;
  }
}
