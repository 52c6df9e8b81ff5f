import type { SessionSubject } from "./sign-in";

export const sessionSeconds = 12 * 60 * 60;

/** What the token in the session's cookie says. No role: that is read from the database at each request. */
export type SessionToken = {
  /** The organization's id and the user's, with a dot between. */
  sub: string;
  sessionVersion: number;
  /**
   * Seconds since 1970 at which the session ends for good. next-auth issues a token anew, with a later end of its own,
   * whenever its address for the session is asked, and so a cookie that was copied would never end.
   */
  endsAt: number;
};

/** The token of a session that begins at `now`. */
export function newSessionToken(subject: SessionSubject, now: Date): SessionToken {
  const { organizationId, userId, sessionVersion } = subject;
  return {
    sub: `${organizationId}.${userId}`,
    sessionVersion,
    endsAt: Math.floor(now.getTime() / 1000) + sessionSeconds,
  };
}

const subjectPattern = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/;

/** Whose session it is; null where the token names nobody or the session has ended by `now`. */
export function readSessionToken(
  token: { [Claim in keyof SessionToken]?: SessionToken[Claim] | undefined } | null,
  now: Date,
): SessionSubject | null {
  const [, organizationId, userId] = subjectPattern.exec(token?.sub ?? "") ?? [];
  if (!organizationId || !userId || !token?.sessionVersion || !token.endsAt) return null;
  if (now.getTime() >= token.endsAt * 1000) return null;
  return { organizationId, userId, sessionVersion: token.sessionVersion };
}
