import { randomUUID } from "node:crypto";
import { dateOfInstant, instantOfDate } from "@/lib/hold/time";
import { blankIntake } from "@/lib/intake/blank-intake";
import { isLanguageCode } from "@/lib/intake/languages";
import type { IntakeInput } from "@/lib/intake/schema";
import type { DemoCase } from "./cases";
import { typedTime } from "./typed-time";

const hourMs = 3_600_000;

/**
 * When the call about a case came in. Where somebody has acted on it since, an hour after release came due; the others
 * within the last half hour, while the offers of even the most urgent still stand.
 * @param index of the case in the demonstration, which spreads the calls
 */
export function calledAt(demo: DemoCase, index: number, now: Date): Date {
  const actedOn = demo.takenBy !== undefined || demo.then !== undefined;
  if (actedOn && typeof demo.releaseDue === "object") {
    return new Date(now.getTime() - (demo.releaseDue.hoursAgo - 1) * hourMs);
  }
  const minutesAgo = 3 + ((index * 7) % 25);
  return new Date(now.getTime() - minutesAgo * 60_000);
}

/**
 * What a volunteer would have typed for a demo case.
 * @param timeZone the jail's
 * @param now the instant at which the demonstration is made
 */
export function intakeOf(demo: DemoCase, timeZone: string, now: Date): IntakeInput {
  const hoursAgo = (hours: number) => dateOfInstant(instantOfDate(new Date(now.getTime() - hours * hourMs)));
  const intake: IntakeInput = {
    ...blankIntake(randomUUID(), timeZone),
    nameAsSpoken: demo.name,
    givenNames: demo.given ?? "",
    paternalSurname: demo.paternal ?? "",
    maternalSurname: demo.maternal ?? "",
    countryOfBirth: demo.country ?? "",
    ...languageOf(demo.language),
    placeChoice: demo.jail ? `facility:jail:${demo.jail}` : demo.county ? `county:${demo.county}` : "",
    placeState: demo.state ?? "",
    custodyBasis: "LOCAL_CHARGE",
    detainer: demo.detainer,
    urgentMarks: demo.urgent ?? [],
    consentToRecord: "GIVEN",
    consentToShareWithAttorney: "GIVEN",
    consentLanguage: demo.language === "es" ? "es" : "en",
    reporterName: demo.reporter?.name ?? "",
    reporterRelation: demo.reporter?.relation ?? "UNKNOWN",
    reporterPhone: demo.reporter?.phone ?? "",
    safeToCall: demo.reporter?.phone ? "YES" : "UNKNOWN",
    safeToLeaveMessage: demo.reporter?.safeToLeaveMessage ?? "UNKNOWN",
  };
  const earliestFact = bookedHoursAgo(demo);
  const booked = typedTime(hoursAgo(earliestFact), timeZone);
  Object.assign(intake, { bookedDate: booked.date, bookedTime: booked.time });
  if (demo.detainer === "YES") {
    const lodged = typedTime(hoursAgo(earliestFact - 8), timeZone);
    Object.assign(intake, { detainerForm: "I-247A", detainerDate: lodged.date, detainerTime: lodged.time });
  }
  if (demo.releaseDue === "unknown") Object.assign(intake, { releaseDue: "YES", releaseCertainty: "UNSURE" });
  else if (demo.releaseDue) {
    const due = typedTime(hoursAgo(demo.releaseDue.hoursAgo), timeZone);
    const precision = demo.releaseDue.precision ?? "EXACT";
    Object.assign(intake, {
      releaseDue: "YES",
      releaseKind: demo.releaseKind ?? "",
      releasePrecision: precision,
      releaseDate: due.date,
      releaseTime: precision === "SOME_TIME_ON_DAY" ? "" : due.time,
      releaseSource: "FAMILY",
      releaseCertainty: "LIKELY",
    });
  } else if (demo.sentenceEndsInHours) {
    const due = typedTime(hoursAgo(-demo.sentenceEndsInHours), timeZone);
    Object.assign(intake, {
      releaseDue: "EXPECTED",
      releaseKind: "SENTENCE_SERVED",
      releasePrecision: "EXACT",
      releaseDate: due.date,
      releaseTime: due.time,
      releaseSource: "JAIL_ROSTER",
      releaseCertainty: "LIKELY",
    });
  } else intake.releaseDue = "NO";
  return intake;
}

/** Before release came due; lately enough, where nobody knows when that was, that nothing can be overdue yet. */
function bookedHoursAgo({ releaseDue }: DemoCase): number {
  if (releaseDue === "unknown") return 20;
  return releaseDue ? releaseDue.hoursAgo + 30 : 40;
}

/** A language that the list lacks is written down in words, as a volunteer would. */
function languageOf(code: string | undefined): Pick<IntakeInput, "language" | "otherLanguage"> {
  if (!code) return { language: "", otherLanguage: "" };
  if (isLanguageCode(code)) return { language: code, otherLanguage: "" };
  const name = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  return { language: "OTHER", otherLanguage: name };
}
