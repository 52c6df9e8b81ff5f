import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import { withActor } from "@/lib/database/transaction";
import { environment } from "@/lib/env";
import { type SignedInActor, systemActor } from "./actor";
import { nextAuthOptions } from "./next-auth";
import { sessionCookie } from "./session-cookie";
import { newSessionToken, readSessionToken, sessionSeconds } from "./session-token";
import type { SessionSubject } from "./sign-in";

/** The user that a session token names. Null where it names none, or was issued before their sessions were ended. */
export async function findActor(subject: SessionSubject): Promise<SignedInActor | null> {
  const { organizationId, userId, sessionVersion } = subject;
  const user = await withActor(systemActor(organizationId), (transaction) =>
    transaction.user.findUnique({
      where: { organizationId_id: { organizationId, id: userId } },
      select: {
        name: true,
        role: true,
        status: true,
        language: true,
        timeZone: true,
        sessionVersion: true,
        representative: { select: { id: true } },
        organization: { select: { name: true } },
      },
    }),
  );
  if (!user || user.status !== "ACTIVE" || user.sessionVersion !== sessionVersion) return null;
  return {
    organizationId,
    userId,
    role: user.role,
    representativeId: user.representative?.id ?? null,
    name: user.name,
    language: user.language,
    timeZone: user.timeZone,
    organizationName: user.organization.name,
  };
}

/** Who is signed in at this request, or null. Asked once a request, however many ask. */
export const getActor = cache(async (): Promise<SignedInActor | null> => {
  const subject = readSessionToken(await getServerSession(nextAuthOptions()), new Date());
  return subject && findActor(subject);
});

/** Who is signed in; sends others to sign in. */
export async function requireActor(): Promise<SignedInActor> {
  const actor = await getActor();
  if (!actor) redirect("/sign-in");
  return actor;
}

/** Gives the browser a session, as next-auth's own sign-in would; works in a form without script. */
export async function startSession(subject: SessionSubject): Promise<void> {
  const token = await encode({
    secret: environment().NEXTAUTH_SECRET,
    maxAge: sessionSeconds,
    token: newSessionToken(subject, new Date()),
  });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: sessionSeconds });
}

/** Takes the session away from the browser. */
export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
