import { calendarDateOf, epochDayOf } from "@/lib/hold/calendar-date";
import type { Credential } from "@/lib/routing/schema";
import { credentialStanding, type Standing } from "@/lib/routing/validity";

/** How many days before its end a credential is said to end soon: time enough to renew most; a bar's takes weeks. */
export const credentialNoticeDays = 60;

/** How a credential stands, in the words of whoever keeps it: the standing by law, told apart where that helps. */
export type CredentialOutlook = Exclude<Standing, "NOT_ACTIVE"> | "EXPIRES_SOON" | "SUSPENDED" | "INACTIVE";

export const credentialOutlooks = [
  "GOOD",
  "EXPIRES_SOON",
  "NOT_YET_VALID",
  "EXPIRED",
  "RENEWAL_LATE",
  "RENEWAL_NOT_CONFIRMED",
  "SUSPENDED",
  "INACTIVE",
] as const satisfies readonly CredentialOutlook[];

/**
 * How a credential stands on a day, by the rules that decide who may take a matter. Good now and not in sixty days is
 * "expires soon"; one that a confirmed renewal carries on is simply good.
 * @param on `YYYY-MM-DD` by the organization's calendar
 */
export function credentialOutlook(credential: Credential, on: string): CredentialOutlook {
  const standing = credentialStanding(credential, on);
  if (standing === "NOT_ACTIVE") return credential.status === "SUSPENDED" ? "SUSPENDED" : "INACTIVE";
  if (standing !== "GOOD") return standing;
  const later = calendarDateOf(epochDayOf(on) + credentialNoticeDays);
  return credentialStanding(credential, later) === "GOOD" ? "GOOD" : "EXPIRES_SOON";
}

/** Whether it entitles today. */
export function countsToday(outlook: CredentialOutlook): boolean {
  return outlook === "GOOD" || outlook === "EXPIRES_SOON";
}
