import type { Credential, RecognizedOrganization } from "@/lib/routing/schema";

/** Days that bound an entitlement, and the renewal that may carry it past its end. */
type Term = {
  validFrom: string | null;
  expiresOn: string | null;
  renewalFiledOn?: string | null;
  renewalConfirmedOn?: string | null;
};

/** How an entitlement stands on a day. Anything but `GOOD` does not count. */
export type Standing =
  "GOOD" | "NOT_ACTIVE" | "NOT_YET_VALID" | "EXPIRED" | "RENEWAL_LATE" | "RENEWAL_NOT_CONFIRMED";

/** How a credential stands on a day. Only an accreditation can outlive its term by a renewal. */
export function credentialStanding(credential: Credential, on: string): Standing {
  if (credential.status !== "ACTIVE") return "NOT_ACTIVE";
  if (credential.kind === "DOJ_ACCREDITATION") return termStanding(credential, on);
  return termStanding({ validFrom: credential.validFrom, expiresOn: credential.expiresOn }, on);
}

/** How an organization's recognition stands on a day. */
export function recognitionStanding(organization: RecognizedOrganization, on: string): Standing {
  return termStanding(
    {
      validFrom: organization.recognitionValidFrom,
      expiresOn: organization.recognitionExpiresOn,
      renewalFiledOn: organization.recognitionRenewalFiledOn,
      renewalConfirmedOn: organization.recognitionRenewalConfirmedOn,
    },
    on,
  );
}

/**
 * A renewal that was filed in time keeps the term alive until it is decided (8 CFR 1292.16), but only once a
 * supervisor has confirmed the filing: the date alone is what somebody typed.
 */
function termStanding(
  { validFrom, expiresOn, renewalFiledOn, renewalConfirmedOn }: Term,
  on: string,
): Standing {
  if (validFrom !== null && validFrom > on) return "NOT_YET_VALID";
  if (expiresOn === null || expiresOn >= on) return "GOOD";
  if (!renewalFiledOn) return "EXPIRED";
  if (renewalFiledOn > expiresOn) return "RENEWAL_LATE";
  return renewalConfirmedOn && renewalConfirmedOn <= on ? "GOOD" : "RENEWAL_NOT_CONFIRMED";
}
