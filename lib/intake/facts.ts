import { localDateOf, type Bounds, type InstantText } from "@/lib/hold/time";
import { checkReleaseTime } from "@/lib/hold/release-time";
import type {
  Certainty,
  FactSource,
  HoldEventType,
  ReleaseKind,
  TimePrecision,
  UncertainTime,
} from "@/lib/hold/schema";
import { isSurelyBefore } from "@/lib/hold/span";
import { bornOf, type Born } from "./birth";
import type { Intake, ReporterRelation } from "./schema";
import { readToldTime, uncertainTimeOf } from "./told-time";

/** A hold event as the intake tells it. */
export type ToldEvent = Bounds & {
  type: HoldEventType;
  releaseKind: ReleaseKind | null;
  precision: TimePrecision;
  source: FactSource;
  certainty: Certainty;
  note: string | null;
};

export interface IntakeFacts {
  /** In the order in which such things happen, for facts that are recorded at one instant. */
  events: ToldEvent[];
  born: Born;
  /** When the stay in this jail began and, where it has, ended. */
  stayFrom: Bounds;
  stayUntil: Bounds;
}

/** `problems`: by name of the field, the key of what to enter. */
export type FactsOrProblems =
  { kind: "FACTS"; facts: IntakeFacts } | { kind: "PROBLEMS"; problems: Record<string, string> };

const NOT_KNOWN: Bounds = { earliest: null, latest: null };

/**
 * Turns the answers of an intake into facts, or says at which fields they cannot be right. Makes nothing up: what nobody
 * knows has no event, or one without bounds.
 *
 * - Whether there is a detainer is not known: a detainer without bounds, of which nobody is sure, so that the hold is
 *   counted and shown as "detainer not confirmed" (no detainer would be the wrong answer, and a silent one).
 * - Booked by ICE in the same building (custody basis) is ICE custody, though nobody said since when.
 *
 * @param timeZone in which the times were told: the jail's
 * @param now an instant, for what cannot be in the future
 */
export function factsOfIntake(intake: Intake, timeZone: string, now: InstantText): FactsOrProblems {
  const problems: Record<string, string> = {};

  function timeOf(
    prefix: string,
    told: UncertainTime,
    mayBeAhead = false,
  ): Bounds & { precision: TimePrecision } {
    const read = readToldTime(told, { timeZone, now, mayBeAhead });
    if (read.kind === "TIME")
      return { precision: read.precision, earliest: read.earliest, latest: read.latest };
    problems[fieldName(prefix, read.field)] = read.message;
    return { precision: "UNKNOWN", ...NOT_KNOWN };
  }

  const born = bornOf(intake, localDateOf(now, timeZone));
  if (born.kind === "PROBLEM") problems[born.field] = born.message;

  const booked = timeOf("booked", uncertainTimeOf(shortTime(intake, "booked")));
  const source = sourceOfRelation(intake.reporterRelation);
  const events: ToldEvent[] = [];
  if (booked.precision !== "UNKNOWN") events.push(event("BOOKED", booked, { source, certainty: "LIKELY" }));

  if (intake.detainer === "UNKNOWN") {
    events.push(
      event("DETAINER_LODGED", { precision: "UNKNOWN", ...NOT_KNOWN }, { source, certainty: "UNSURE" }),
    );
  } else if (intake.detainer === "YES") {
    const lodged = timeOf("detainer", uncertainTimeOf(shortTime(intake, "detainer")));
    const form = intake.detainerForm;
    const known = form ? { source: "SAW_THE_FORM", certainty: "SURE" } : { source, certainty: "LIKELY" };
    events.push({ ...event("DETAINER_LODGED", lodged, known as Known), note: form });
  }

  const release = releaseOf(intake);
  if (release) {
    const due = timeOf("release", release.told, release.releaseKind === "SENTENCE_SERVED");
    problemsOfRelease(due, booked, release, now, problems);
    const known = { source: intake.releaseSource ?? source, certainty: intake.releaseCertainty };
    events.push({ ...event("RELEASE_DUE", due, known), releaseKind: release.releaseKind });
  }
  if (intake.custodyBasis === "DETAINER_ONLY" && intake.releaseDue !== "YES" && intake.detainer !== "NO") {
    problems["releaseDue"] = "intake.problem.detainerOnlyMeansReleaseDue";
  }

  let stayUntil = NOT_KNOWN;
  if (intake.laterEvent !== "NONE") {
    const later = timeOf("later", uncertainTimeOf(shortTime(intake, "later")));
    if (isSurelyBefore(later, booked)) problems["laterDate"] ??= "hold.problem.RELEASE_BEFORE_BOOKING";
    events.push(event(intake.laterEvent, later, { source, certainty: "LIKELY" }));
    if (intake.laterEvent !== "OTHER_HOLD_PLACED") stayUntil = boundsAlone(later);
  } else if (intake.custodyBasis === "ICE_CUSTODY") {
    events.push(
      event("ICE_CUSTODY", { precision: "UNKNOWN", ...NOT_KNOWN }, { source, certainty: "LIKELY" }),
    );
  }

  if (Object.keys(problems).length > 0 || born.kind === "PROBLEM") return { kind: "PROBLEMS", problems };
  return { kind: "FACTS", facts: { events, born: born.born, stayFrom: boundsAlone(booked), stayUntil } };
}

type Known = { source: FactSource; certainty: Certainty };
type Timed = Bounds & { precision: TimePrecision };

function event(type: HoldEventType, time: Timed, known: Known): ToldEvent {
  return { type, releaseKind: null, ...time, ...known, note: null };
}

function boundsAlone({ earliest, latest }: Bounds): Bounds {
  return { earliest, latest };
}

function shortTime(intake: Intake, prefix: "booked" | "detainer" | "later") {
  return {
    date: intake[`${prefix}Date`],
    time: intake[`${prefix}Time`],
    about: intake[`${prefix}About`],
    repeated: intake[`${prefix}Repeated`],
  };
}

function fieldName(prefix: string, field: string): string {
  return prefix + field.charAt(0).toUpperCase() + field.slice(1);
}

type ToldRelease = { told: UncertainTime; releaseKind: ReleaseKind | null };

/** That nobody knows whether release has come due is no release. */
function releaseOf(intake: Intake): ToldRelease | null {
  if (intake.releaseDue !== "YES" && intake.releaseDue !== "EXPECTED") return null;
  const told: UncertainTime = {
    precision: intake.releasePrecision,
    date: intake.releaseDate,
    time: intake.releaseTime,
    untilDate: intake.releaseUntilDate,
    untilTime: intake.releaseUntilTime,
    repeatedChoice: intake.releaseRepeated,
  };
  return { told, releaseKind: intake.releaseDue === "EXPECTED" ? "SENTENCE_SERVED" : intake.releaseKind };
}

function problemsOfRelease(
  due: Bounds,
  booked: Bounds,
  { told, releaseKind }: ToldRelease,
  now: InstantText,
  problems: Record<string, string>,
): void {
  // A release of which nobody knows the kind has happened, as a bond has: both cannot be ahead.
  const found = checkReleaseTime({ release: due, booked, releaseKind: releaseKind ?? "BOND_PAID", now });
  const field = told.time === null ? "releaseDate" : "releaseTime";
  for (const code of found) problems[field] ??= `hold.problem.${code}`;
}

/** Where a fact comes from if nothing else was said: from whoever is on the telephone. */
function sourceOfRelation(relation: ReporterRelation): FactSource {
  switch (relation) {
    case "FAMILY":
    case "PERSON_HELD":
    case "ATTORNEY":
    case "JAIL_STAFF":
      return relation;
    default:
      return "CALLER";
  }
}
