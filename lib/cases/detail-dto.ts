import "server-only";
import { dayOfColumn } from "@/lib/database/calendar-day";
import { toBounds } from "@/lib/database/instant";
import { explainHold } from "@/lib/hold/explain";
import { isAssumedDetainer, reckonHold, standingFacts, type ReckonedHold } from "@/lib/hold/reckon";
import type { HoldReading } from "@/lib/hold/schema";
import { instantOfDate, type InstantText } from "@/lib/hold/time";
import { pastLimitSince } from "@/lib/hold/stored";
import { holdShown } from "@/lib/hold/hold-shown";
import { sayPolicy } from "@/lib/policy/say";
import { policySnapshotContentSchema, resolvedPolicyOf } from "@/lib/policy/snapshot";
import type { CaseDetailRow, FactRow, HistoryRow, StintRow } from "./detail-query";
import type {
  CaseDetail,
  FactShown,
  HoldShown,
  PersonShown,
  PolicyShown,
  ReporterShown,
  StintShown,
} from "./dto";
import { factHistory } from "./fact-history";
import { toHistoryEntry } from "./history-dto";
import { toMatterShown } from "./matter-dto";
import { releaseOfHold } from "./release-of-hold";

/** What the page needs that is not the case's own. Maps are by id. */
export interface DetailContext {
  now: InstantText;
  reading: HoldReading;
  dueSoonHours: number;
  countyNames: ReadonlyMap<string, string>;
  userNames: ReadonlyMap<string, string>;
  queueNames: ReadonlyMap<string, string>;
  /** Whether what callers refused to share with an attorney is kept from this reader. */
  keepsRefusals: boolean;
  /** Null where the actor may not read of people's credentials. */
  representativeNames: ReadonlyMap<string, string> | null;
}

export function toCaseDetail(
  row: CaseDetailRow,
  history: readonly HistoryRow[],
  context: DetailContext,
): CaseDetail {
  const facts = row.holdEvents.map((fact) => toFactShown(fact, context.userNames));
  const stints = row.stints.map((stint) => ({
    isCurrent: stint.isCurrent,
    shown: toStintShown(stint, context),
  }));
  return {
    id: row.id,
    reference: row.reference,
    isOpen: row.status === "OPEN",
    version: row.version,
    now: context.now,
    urgentMarks: row.urgentMarks,
    notes: row.notes,
    opened: {
      at: instantOfDate(row.openedAt),
      by: row.openedBy.name,
      shift: row.shift?.name ?? null,
      supervisingAttorney: row.supervisingAttorney?.user.name ?? null,
    },
    person: toPersonShown(row.person),
    custody: {
      current: stints.find(({ isCurrent }) => isCurrent)?.shown ?? null,
      earlier: stints.filter(({ isCurrent }) => !isCurrent).map(({ shown }) => shown),
    },
    hold: holdOf(row, facts, context),
    policy: policyOf(row),
    matters: row.matters.map((matter) => toMatterShown(matter, context)),
    facts: factHistory(facts),
    reporters: row.reporters.map((reporter) => toReporterShown(reporter, context)),
    history: history.map((entry) => toHistoryEntry(entry, row.matters, context)),
  };
}

/** Never from the stored status, which is only as fresh as the worker. */
function holdOf(
  row: CaseDetailRow,
  facts: FactShown[],
  { now, reading, dueSoonHours }: DetailContext,
): HoldShown {
  const current = row.stints.find(({ isCurrent }) => isCurrent);
  const timeZone = row.hold?.timeZone ?? current?.timeZone ?? "UTC";
  const limitHours = row.policySnapshots[0]?.limitHours ?? row.hold?.limitHours ?? 48;
  const reckoned = reckonHold(facts, { timeZone, limitHours, reading, dueSoonHours, now });
  const { clock, detainerConfirmed } = reckoned;
  const release = releaseOfHold(standingFacts(facts), now);
  const explanation = explainHold(clock, {
    now,
    releaseKind: release?.releaseKind ?? null,
    source: release?.source ?? null,
    certainty: release?.certainty ?? null,
    detainerConfirmed,
  });
  return {
    clock,
    timing: timingOf(reckoned, { reading, dueSoonHours }, now),
    explanation,
    detainerConfirmed,
    timeZone,
  };
}

function timingOf(
  { clock, facts }: ReckonedHold,
  settings: { reading: HoldReading; dueSoonHours: number },
  now: InstantText,
): HoldShown["timing"] {
  const { status, start, formDeadline, regulationDeadline } = clock;
  if (!start || !formDeadline || !regulationDeadline) return null;
  const stored = { status, start, formDeadline, regulationDeadline };
  return holdShown(stored, settings, pastLimitSince(clock, facts), now).timing;
}

function policyOf(row: CaseDetailRow): PolicyShown | null {
  const snapshot = row.policySnapshots[0];
  const content = policySnapshotContentSchema.safeParse(snapshot?.content);
  if (!snapshot || !content.success) return null;
  const { hold } = sayPolicy(resolvedPolicyOf(content.data));
  return {
    content: content.data,
    takenAt: instantOfDate(snapshot.takenAt),
    answer: {
      code: hold.code,
      jurisdiction: hold.from?.name ?? null,
      asOf: hold.from?.asOf ?? null,
      notes: hold.notes,
    },
  };
}

function toPersonShown({
  bornFrom,
  bornUntil,
  bornPrecision,
  ...person
}: CaseDetailRow["person"]): PersonShown {
  return {
    ...person,
    born: { from: dayOfColumn(bornFrom), until: dayOfColumn(bornUntil), precision: bornPrecision },
  };
}

function toStintShown(stint: StintRow, { countyNames }: DetailContext): StintShown {
  const { facility } = stint;
  const correction = facility?.corrections[0];
  const county = stint.countyFips ?? correction?.countyFips ?? facility?.countyFips;
  return {
    id: stint.id,
    facilityId: stint.facilityId,
    name: facility?.name ?? stint.placeText,
    mayNotBeTheJail: facility?.kind === "SHERIFF_OFFICE",
    city: facility?.city ?? null,
    county: county ? (countyNames.get(county) ?? null) : null,
    state: stint.state ?? facility?.state ?? null,
    phone: correction?.phone ?? facility?.phone ?? null,
    timeZone: stint.timeZone,
    basis: stint.basis,
    bookingNumber: stint.bookingNumber,
    from: toBounds(stint.fromEarliest, stint.fromLatest),
    until: toBounds(stint.untilEarliest, stint.untilLatest),
  };
}

function toFactShown(row: FactRow, userNames: ReadonlyMap<string, string>): FactShown {
  const fact = {
    id: row.id,
    type: row.type,
    releaseKind: row.releaseKind,
    ...toBounds(row.earliest, row.latest),
    precision: row.precision,
    source: row.source,
    certainty: row.certainty,
    note: row.note,
    correctsId: row.correctsId,
    correctionReason: row.correctionReason,
    isRetraction: row.isRetraction,
    recordedAt: instantOfDate(row.recordedAt),
    recordedBy: userNames.get(row.recordedById) ?? null,
  };
  return { ...fact, isAssumed: isAssumedDetainer(fact) };
}

function toReporterShown(
  { consents, ...reporter }: CaseDetailRow["reporters"][number],
  { keepsRefusals }: DetailContext,
): ReporterShown {
  const latest = consents.filter(
    ({ kind }, index) => consents.findIndex((consent) => consent.kind === kind) === index,
  );
  const isWithheld =
    keepsRefusals &&
    latest.some(({ kind, answer }) => kind === "SHARE_WITH_ATTORNEY" && answer === "REFUSED");
  return {
    ...reporter,
    ...(isWithheld && { name: null, phone: null }),
    isWithheld,
    consents: latest.map(({ kind, answer, recordedAt }) => ({ kind, answer, at: instantOfDate(recordedAt) })),
  };
}
