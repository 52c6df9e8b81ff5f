import "server-only";
import { holdStatusSchema } from "@/lib/hold/schema";
import { instantOfDate } from "@/lib/hold/time";
import { declineReasonSchema } from "@/lib/routing/transitions";
import type { HistoryAction, HistoryRow, MatterRow } from "./detail-query";
import type { HistoryEntry } from "./dto";

interface Names {
  userNames: ReadonlyMap<string, string>;
  queueNames: ReadonlyMap<string, string>;
}

/** An audit entry as the history of a case says it; the query asked for those actions alone. */
export function toHistoryEntry(
  row: HistoryRow,
  matters: readonly Pick<MatterRow, "id" | "kind">[],
  { userNames, queueNames }: Names,
): HistoryEntry {
  const detail = detailOf(row.detail);
  const entry = {
    id: row.id,
    at: instantOfDate(row.at),
    by: row.actorId ? (userNames.get(row.actorId) ?? null) : null,
  };
  const action = row.action as HistoryAction;
  switch (action) {
    case "case.recorded":
      return { ...entry, action };
    case "hold.statusChanged":
      return { ...entry, action, status: holdStatusSchema.nullable().catch(null).parse(detail.to) };
    default:
      return {
        ...entry,
        action,
        matter: matters.find(({ id }) => id === row.subjectId)?.kind ?? null,
        queue: typeof detail.queueId === "string" ? (queueNames.get(detail.queueId) ?? null) : null,
        reason: declineReasonSchema.nullable().catch(null).parse(detail.reason),
      };
  }
}

function detailOf(detail: unknown): Record<string, unknown> {
  return typeof detail === "object" && detail !== null ? { ...detail } : {};
}
