import "server-only";
import { currentStintSelect } from "@/lib/cases/current-jail-dto";
import type { Prisma } from "@/lib/database/generated/client";
import { storedHoldSelect } from "@/lib/hold/stored-hold-dto";

/** What may be known of a matter before the conflict answer: whom it is about and where they are, and no facts. */
const beforeConflictSelect = {
  id: true,
  kind: true,
  district: true,
  queueRankAt: true,
  waitingSince: true,
  case: {
    select: {
      urgentMarks: true,
      person: { select: { nameAsSpoken: true, otherNames: true, language: true } },
      hold: { select: storedHoldSelect },
      stints: currentStintSelect,
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
