import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { visibleCases } from "@/lib/auth/scope";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { storedHoldSelect } from "@/lib/hold/stored-hold-dto";
import { foldName } from "@/lib/intake/name-fold";
import { readReference } from "@/lib/intake/reference";
import { currentStintSelect } from "./current-jail-dto";
import type { CaseListParameters, CaseOrder } from "./schema";

/** What a row of the list needs, and no more. */
export const listedCaseSelect = {
  id: true,
  reference: true,
  openedAt: true,
  urgentMarks: true,
  person: { select: { nameAsSpoken: true } },
  openedBy: { select: { name: true } },
  stints: currentStintSelect,
  hold: { select: { ...storedHoldSelect, timeZone: true, detainerConfirmed: true, rankAt: true } },
  matters: {
    where: { status: { not: "CLOSED" } },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      kind: true,
      queue: { select: { name: true } },
      assignments: {
        where: { endedAt: null },
        take: 1,
        select: { representative: { select: { user: { select: { name: true } } } } },
      },
    },
  },
} satisfies Prisma.CaseSelect;

export type ListedCaseRow = Prisma.CaseGetPayload<{ select: typeof listedCaseSelect }>;

/** Sorts by stored columns, each order under an index; the id makes every order total, so that no page repeats a row. */
export function orderOfCases(order: CaseOrder): Prisma.CaseOrderByWithRelationInput[] {
  if (order === "newest") return [{ openedAt: "desc" }, { id: "desc" }];
  return [{ hold: { rank: "asc" } }, { hold: { rankAt: { sort: "asc", nulls: "last" } } }, { id: "desc" }];
}

/** The cases that the actor may see and asked for. `search` is plain text here. */
export async function whereOfCases(
  transaction: Transaction,
  actor: Actor,
  search: string | null,
  { status, state }: Pick<CaseListParameters, "status" | "state">,
): Promise<Prisma.CaseWhereInput> {
  const where: Prisma.CaseWhereInput[] = [visibleCases(actor)];
  if (status) where.push({ hold: { status } });
  if (state) where.push({ stints: { some: { isCurrent: true, OR: [{ state }, { facility: { state } }] } } });
  if (search) where.push(await matching(transaction, actor, search));
  return { AND: where };
}

/** Enough for a person to look through; more means that the name was too short to search by likeness. */
const MOST_ALIKE = 100;

/** By reference, by every word of the name in any order, or by likeness, since names are spelled as they were heard. */
async function matching(
  transaction: Transaction,
  actor: Actor,
  search: string,
): Promise<Prisma.CaseWhereInput> {
  const found: Prisma.CaseWhereInput[] = [];
  const reference = readReference(search);
  if (reference) found.push({ reference });
  const folded = foldName(search);
  const words = folded.split(" ").filter((word) => word.length > 0);
  if (words.length > 0) {
    found.push({ AND: words.map((word) => ({ person: { searchName: { contains: word } } })) });
    const alike = await personsAlike(transaction, actor, folded);
    if (alike.length > 0) found.push({ personId: { in: alike } });
  }
  return found.length > 0 ? { OR: found } : { id: { in: [] } };
}

/** Persons whose name is spelled like this one: Garsia for García scores 0.43, Mendes for Hernández 0.14. */
async function personsAlike(transaction: Transaction, actor: Actor, folded: string): Promise<string[]> {
  // The operator, unlike the function, is answered from the index; its threshold is a setting.
  await transaction.$queryRaw`SELECT set_config('pg_trgm.word_similarity_threshold', '0.4', true)`;
  const alike = await transaction.$queryRaw<{ id: string }[]>`
    SELECT id FROM person
    WHERE organization_id = ${actor.organizationId}::uuid AND search_name %> ${folded}
    ORDER BY word_similarity(${folded}, search_name) DESC LIMIT ${MOST_ALIKE}`;
  return alike.map(({ id }) => id);
}
