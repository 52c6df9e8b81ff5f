import { daySchema } from "@/lib/policy/schema";
import { credentialStanding, recognitionStanding, type Standing } from "@/lib/routing/validity";
import type { Credential, Matter, MatterKind, Representative } from "@/lib/routing/schema";

/** What stands between a person and a matter; the words are in `messages`, under `routing.refusal`. */
export const REFUSALS = [
  "PLACE_UNKNOWN",
  "ATTORNEYS_ONLY",
  "BAR_SUSPENDED",
  "NO_BAR_ADMISSION",
  "NO_BAR_ADMISSION_IN_STATE",
  "NO_FEDERAL_DISTRICT_ADMISSION",
  "NO_EOIR_REGISTRATION",
  "NO_ACCREDITATION",
  "FULL_ACCREDITATION_NEEDED",
  "ACCREDITATION_NOT_ACTIVE",
  "ACCREDITATION_NOT_YET_VALID",
  "ACCREDITATION_EXPIRED",
  "ACCREDITATION_RENEWAL_LATE",
  "ACCREDITATION_RENEWAL_NOT_CONFIRMED",
  "NO_RECOGNIZED_ORGANIZATION",
  "RECOGNITION_NOT_YET_VALID",
  "RECOGNITION_EXPIRED",
  "RECOGNITION_RENEWAL_LATE",
  "RECOGNITION_RENEWAL_NOT_CONFIRMED",
  "NOT_FOR_STUDENTS",
  "NO_SUPERVISING_ATTORNEY",
  "SUPERVISOR_MAY_NOT_TAKE_IT",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Eligibility = { allowed: boolean; reasons: Refusal[] };

/** What the law asks for each matter; the table of the specification, a row a kind. */
const NEEDS: Record<
  MatterKind,
  {
    bar: "JAIL_STATE" | "ANYWHERE";
    federalDistrict?: true;
    eoirRegistration?: true;
    /** The lowest accreditation that will do; null: never an accredited representative. */
    accreditation: "FULL" | "PARTIAL" | null;
    closedToStudents?: true;
  }
> = {
  JAIL_HOLD: { bar: "JAIL_STATE", accreditation: null },
  STATE_HABEAS: { bar: "JAIL_STATE", accreditation: null, closedToStudents: true },
  FEDERAL_HABEAS: { bar: "ANYWHERE", federalDistrict: true, accreditation: null, closedToStudents: true },
  BOND: { bar: "ANYWHERE", eoirRegistration: true, accreditation: "FULL" },
  REMOVAL_DEFENSE: { bar: "ANYWHERE", eoirRegistration: true, accreditation: "FULL" },
  BIA_APPEAL: { bar: "ANYWHERE", eoirRegistration: true, accreditation: "FULL", closedToStudents: true },
  DHS_REQUEST: { bar: "ANYWHERE", accreditation: "PARTIAL" },
  ADVICE: { bar: "ANYWHERE", accreditation: "PARTIAL" },
};

/**
 * Whether a person may lawfully take a matter on a day, and if not, everything that is missing. This is law: no
 * supervisor may override it, and it is asked again when the matter is accepted. Sources: 8 CFR 1292.1
 * (representation), 1292.11 to 1292.17 (recognition and accreditation), the bars' own rules for the rest.
 *
 * `on` is a day `YYYY-MM-DD`; anything else throws a `ZodError`, since days are compared as text.
 */
export function mayTake(person: Representative, matter: Matter, on: string): Eligibility {
  daySchema.parse(on);
  const reasons = [...refusalsOfPlace(matter), ...refusalsOfPerson(person, matter, on)];
  const unique = [...new Set(reasons)];
  return { allowed: unique.length === 0, reasons: unique };
}

/** A matter whose needs cannot be compared with anything is refused to everybody, not waved through. */
function refusalsOfPlace(matter: Matter): Refusal[] {
  const needs = NEEDS[matter.kind];
  const lacksState = needs.bar === "JAIL_STATE" && !matter.state;
  const lacksDistrict = needs.federalDistrict && !matter.district;
  return lacksState || lacksDistrict ? ["PLACE_UNKNOWN"] : [];
}

function refusalsOfPerson(person: Representative, matter: Matter, on: string): Refusal[] {
  switch (person.role) {
    case "ATTORNEY":
      return refusalsOfAttorney(person, matter, on);
    case "ACCREDITED_REPRESENTATIVE":
      return refusalsOfAccredited(person, matter, on);
    case "LAW_STUDENT":
      return refusalsOfStudent(person, matter, on);
  }
}

function refusalsOfAttorney({ credentials }: Representative, matter: Matter, on: string): Refusal[] {
  const needs = NEEDS[matter.kind];
  const good = credentials.filter((credential) => credentialStanding(credential, on) === "GOOD");
  const bars = good.filter((credential) => credential.kind === "BAR");
  const refusals: Refusal[] = [];

  // A suspension anywhere reaches everywhere, and whatever its dates say: bars act on each other's discipline.
  if (credentials.some(({ kind, status }) => kind === "BAR" && status === "SUSPENDED"))
    refusals.push("BAR_SUSPENDED");
  if (bars.length === 0) refusals.push("NO_BAR_ADMISSION");
  else if (needs.bar === "JAIL_STATE" && matter.state && !bars.some(({ state }) => state === matter.state)) {
    refusals.push("NO_BAR_ADMISSION_IN_STATE");
  }
  if (needs.federalDistrict && matter.district && !isAdmittedTo(matter.district, good)) {
    refusals.push("NO_FEDERAL_DISTRICT_ADMISSION");
  }
  if (needs.eoirRegistration && !good.some(({ kind }) => kind === "EOIR_REGISTRATION")) {
    refusals.push("NO_EOIR_REGISTRATION");
  }
  return refusals;
}

function isAdmittedTo(district: string, good: readonly Credential[]): boolean {
  return good.some((credential) => credential.kind === "FEDERAL_COURT" && credential.district === district);
}

function refusalsOfAccredited(person: Representative, matter: Matter, on: string): Refusal[] {
  const needed = NEEDS[matter.kind].accreditation;
  if (needed === null) return ["ATTORNEYS_ONLY"];
  return [...refusalsOfAccreditation(person.credentials, needed, on), ...refusalsOfRecognition(person, on)];
}

function refusalsOfAccreditation(
  credentials: readonly Credential[],
  needed: "FULL" | "PARTIAL",
  on: string,
): Refusal[] {
  const held = credentials.filter((credential) => credential.kind === "DOJ_ACCREDITATION");
  if (held.length === 0) return ["NO_ACCREDITATION"];
  const enough = held.filter(({ level }) => level === "FULL" || needed === "PARTIAL");
  if (enough.length === 0) return ["FULL_ACCREDITATION_NEEDED"];
  const standings = enough.map((accreditation) => credentialStanding(accreditation, on));
  if (standings.includes("GOOD")) return [];
  return standings.flatMap((standing) => ACCREDITATION_REFUSAL[standing] ?? []);
}

function refusalsOfRecognition({ organization }: Representative, on: string): Refusal[] {
  if (!organization) return ["NO_RECOGNIZED_ORGANIZATION"];
  return RECOGNITION_REFUSAL[recognitionStanding(organization, on)] ?? [];
}

function refusalsOfStudent({ supervisor }: Representative, matter: Matter, on: string): Refusal[] {
  if (NEEDS[matter.kind].closedToStudents) return ["NOT_FOR_STUDENTS"];
  if (!supervisor || supervisor.role !== "ATTORNEY") return ["NO_SUPERVISING_ATTORNEY"];
  const reasons = refusalsOfAttorney(supervisor, matter, on);
  return reasons.length === 0 ? [] : ["SUPERVISOR_MAY_NOT_TAKE_IT", ...reasons];
}

const ACCREDITATION_REFUSAL: Partial<Record<Standing, Refusal[]>> = {
  NOT_ACTIVE: ["ACCREDITATION_NOT_ACTIVE"],
  NOT_YET_VALID: ["ACCREDITATION_NOT_YET_VALID"],
  EXPIRED: ["ACCREDITATION_EXPIRED"],
  RENEWAL_LATE: ["ACCREDITATION_RENEWAL_LATE"],
  RENEWAL_NOT_CONFIRMED: ["ACCREDITATION_RENEWAL_NOT_CONFIRMED"],
};

const RECOGNITION_REFUSAL: Partial<Record<Standing, Refusal[]>> = {
  NOT_YET_VALID: ["RECOGNITION_NOT_YET_VALID"],
  EXPIRED: ["RECOGNITION_EXPIRED"],
  RENEWAL_LATE: ["RECOGNITION_RENEWAL_LATE"],
  RENEWAL_NOT_CONFIRMED: ["RECOGNITION_RENEWAL_NOT_CONFIRMED"],
};
