import "server-only";
import type { Prisma } from "@/lib/database/generated/client";

const userName = { select: { name: true } } as const;
const representativeName = { select: { role: true, user: userName } } as const;

const stintSelect = {
  id: true,
  isCurrent: true,
  facilityId: true,
  placeText: true,
  countyFips: true,
  state: true,
  timeZone: true,
  basis: true,
  bookingNumber: true,
  fromEarliest: true,
  fromLatest: true,
  untilEarliest: true,
  untilLatest: true,
  facility: {
    select: {
      name: true,
      kind: true,
      city: true,
      state: true,
      countyFips: true,
      phone: true,
      // The row policy shows this organization's alone.
      corrections: { take: 1, select: { phone: true, countyFips: true } },
    },
  },
} satisfies Prisma.CustodyStintSelect;

const matterSelect = {
  id: true,
  kind: true,
  status: true,
  why: true,
  createdAt: true,
  waitingSince: true,
  closedAt: true,
  closedWhy: true,
  conflictAt: true,
  queue: { select: { name: true, isUnrouted: true } },
  offers: { where: { outcome: "OPEN" }, take: 1, select: { offeredAt: true, expiresAt: true } },
  assignments: {
    orderBy: { acceptedAt: "desc" },
    select: { acceptedAt: true, endedAt: true, representative: representativeName },
  },
  declines: {
    orderBy: { declinedAt: "desc" },
    select: { reason: true, declinedAt: true, representative: representativeName },
  },
  routingDecisions: {
    orderBy: { decidedAt: "desc" },
    select: { id: true, decidedAt: true, considered: true, queueId: true },
  },
} satisfies Prisma.MatterSelect;

/** A case with all that its page shows. Prisma reads each relation once, so the number of queries is fixed. */
export const caseDetailSelect = {
  id: true,
  reference: true,
  status: true,
  version: true,
  openedAt: true,
  urgentMarks: true,
  notes: true,
  openedById: true,
  openedBy: userName,
  shift: { select: { name: true } },
  supervisingAttorney: { select: { user: userName } },
  person: {
    select: {
      nameAsSpoken: true,
      givenNames: true,
      paternalSurname: true,
      maternalSurname: true,
      otherNames: true,
      bornFrom: true,
      bornUntil: true,
      bornPrecision: true,
      countryOfBirth: true,
      language: true,
      interpreterNeeded: true,
    },
  },
  reporters: {
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      name: true,
      relation: true,
      phone: true,
      safeToCall: true,
      safeToLeaveMessage: true,
      safeToText: true,
      language: true,
      consents: { orderBy: { recordedAt: "desc" }, select: { kind: true, answer: true, recordedAt: true } },
    },
  },
  stints: { orderBy: { createdAt: "desc" }, select: stintSelect },
  hold: { select: { timeZone: true, limitHours: true } },
  holdEvents: { orderBy: { recordedOrder: "asc" } },
  policySnapshots: {
    where: { isCurrent: true },
    take: 1,
    select: { holdOn: true, limitHours: true, takenAt: true, content: true },
  },
  matters: { orderBy: { createdAt: "asc" }, select: matterSelect },
} satisfies Prisma.CaseSelect;

export type CaseDetailRow = Prisma.CaseGetPayload<{ select: typeof caseDetailSelect }>;
export type FactRow = CaseDetailRow["holdEvents"][number];
export type StintRow = CaseDetailRow["stints"][number];
export type MatterRow = CaseDetailRow["matters"][number];

/**
 * What the history of a case shows of its audit entries: what was done. Who looked is for those who review access, and
 * facts have their own list.
 */
export const historyActions = [
  "case.recorded",
  "hold.statusChanged",
  "matter.needed",
  "matter.routed",
  "matter.accepted",
  "matter.declined",
  "matter.returned",
  "matter.closed",
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** A case of years has a long history; the page shows the latest of it. */
export const longestHistory = 200;

export const historySelect = {
  id: true,
  at: true,
  actorId: true,
  action: true,
  subjectId: true,
  detail: true,
} satisfies Prisma.AuditEntrySelect;
export type HistoryRow = Prisma.AuditEntryGetPayload<{ select: typeof historySelect }>;
