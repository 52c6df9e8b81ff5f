import "server-only";
import { toBounds } from "@/lib/database/instant";
import type { Prisma } from "@/lib/database/generated/client";
import type { StoredHold } from "./hold-shown";

/** What a list reads of a hold, so that `holdShown` can say how it stands now. */
export const storedHoldSelect = {
  status: true,
  startEarliest: true,
  startLatest: true,
  formDeadlineEarliest: true,
  formDeadlineLatest: true,
  regulationDeadlineEarliest: true,
  regulationDeadlineLatest: true,
} satisfies Prisma.HoldSelect;

type StoredHoldRow = Prisma.HoldGetPayload<{ select: typeof storedHoldSelect }>;

/** A row of holds as the rules take it. */
export function toStoredHold(row: StoredHoldRow): StoredHold {
  return {
    status: row.status,
    start: toBounds(row.startEarliest, row.startLatest),
    formDeadline: toBounds(row.formDeadlineEarliest, row.formDeadlineLatest),
    regulationDeadline: toBounds(row.regulationDeadlineEarliest, row.regulationDeadlineLatest),
  };
}
