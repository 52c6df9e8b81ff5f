import { columnOfDay } from "@/lib/database/calendar-day";
import { toDate } from "@/lib/database/instant";
import type { Bounds } from "@/lib/hold/time";
import type { Born } from "./birth";
import { CONSENT_SCRIPT_VERSION } from "./consent-script";
import type { IntakeFacts } from "./facts";
import { searchNameOf } from "./name-fold";
import type { Intake } from "./schema";

/** The answers of an intake as the columns of each row. Pure, so that what is kept can be read in one place. */

export function personColumns(intake: Intake, born: Born) {
  const { nameAsSpoken, givenNames, paternalSurname, maternalSurname, otherNames } = intake;
  return {
    nameAsSpoken,
    givenNames,
    paternalSurname,
    maternalSurname,
    otherNames,
    bornFrom: columnOfDay(born.from),
    bornUntil: columnOfDay(born.until),
    bornPrecision: born.precision,
    countryOfBirth: intake.countryOfBirth,
    language: languageColumn(intake.language, intake.otherLanguage),
    interpreterNeeded: intake.interpreterNeeded,
    searchName: searchNameOf([nameAsSpoken, givenNames, paternalSurname, maternalSurname, ...otherNames]),
  };
}

/** Whoever refuses to be recorded is kept without a name or number, and so without what is safe to do with it. */
export function reporterColumns(intake: Intake) {
  const relation = intake.reporterRelation;
  const language = languageColumn(intake.reporterLanguage, intake.otherReporterLanguage);
  if (intake.consentToRecord === "REFUSED") return { name: null, phone: null, relation, language };
  return {
    name: intake.reporterName,
    phone: intake.reporterPhone,
    relation,
    language,
    safeToCall: intake.safeToCall,
    safeToLeaveMessage: intake.safeToLeaveMessage,
    safeToText: intake.safeToText,
  };
}

export function consentColumns(intake: Intake) {
  const asked = { language: intake.consentLanguage ?? "unknown", scriptVersion: CONSENT_SCRIPT_VERSION };
  return [
    { kind: "RECORD" as const, answer: intake.consentToRecord, ...asked },
    { kind: "SHARE_WITH_ATTORNEY" as const, answer: intake.consentToShareWithAttorney, ...asked },
    { kind: "SHARE_WITH_PARTNER" as const, answer: intake.consentToShareWithPartner, ...asked },
  ];
}

export function stayColumns({ stayFrom, stayUntil }: IntakeFacts) {
  const from = boundsColumns(stayFrom);
  const until = boundsColumns(stayUntil);
  return {
    fromEarliest: from.earliest,
    fromLatest: from.latest,
    untilEarliest: until.earliest,
    untilLatest: until.latest,
  };
}

export function eventColumns({ events }: IntakeFacts) {
  return events.map((event, index) => ({ ...event, ...boundsColumns(event), recordedOrder: index + 1 }));
}

function languageColumn(code: string | null, other: string | null): string | null {
  return code === null || code === "OTHER" ? other : code;
}

function boundsColumns({ earliest, latest }: Bounds) {
  return { earliest: toDate(earliest), latest: toDate(latest) };
}
