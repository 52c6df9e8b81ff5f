import "server-only";
import type { Prisma } from "@/lib/database/generated/client";

/** What may be known of a matter before the conflict answer: whom it is about and where they are, and no facts. */
export const beforeConflictSelect = {
  id: true,
  kind: true,
  district: true,
  queueRankAt: true,
  waitingSince: true,
  case: {
    select: {
      urgentMarks: true,
      person: { select: { nameAsSpoken: true, otherNames: true, language: true } },
      hold: {
        select: {
          status: true,
          startEarliest: true,
          startLatest: true,
          formDeadlineEarliest: true,
          formDeadlineLatest: true,
          regulationDeadlineEarliest: true,
          regulationDeadlineLatest: true,
        },
      },
      stints: {
        where: { isCurrent: true },
        take: 1,
        select: {
          placeText: true,
          countyFips: true,
          state: true,
          timeZone: true,
          facility: { select: { name: true, countyFips: true, state: true } },
        },
      },
    },
  },
} satisfies Prisma.MatterSelect;

export const queueRowSelect = {
  ...beforeConflictSelect,
  queue: { select: { id: true, name: true, isUnrouted: true } },
  offers: { where: { outcome: "OPEN" }, take: 1, select: { expiresAt: true } },
} satisfies Prisma.MatterSelect;

export const heldRowSelect = {
  ...beforeConflictSelect,
  caseId: true,
  assignments: { where: { endedAt: null }, take: 1, select: { acceptedAt: true } },
} satisfies Prisma.MatterSelect;

export type BeforeConflictRow = Prisma.MatterGetPayload<{ select: typeof beforeConflictSelect }>;
export type QueueMatterRow = Prisma.MatterGetPayload<{ select: typeof queueRowSelect }>;
export type HeldMatterRow = Prisma.MatterGetPayload<{ select: typeof heldRowSelect }>;
