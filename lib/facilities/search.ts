import "server-only";
import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { readSearchWords } from "./search-words";

/** How alike the best part of a name and what was typed must be, from 0 to 1: "conty" and "county" are 0.6 alike. */
const LIKE_ENOUGH = 0.5;
/** What is this much less alike than the best hit is noise beside it. */
const NOISE = 0.2;

export interface FoundIds {
  /** In the order in which they are shown. */
  ids: string[];
  /** How many there are, of which `ids` is a page. */
  total: number;
}

/**
 * Finds facilities by their names, their city, county or state. First those that have every telling word, or a word
 * that begins with it; only where there is none, those whose name is alike. Jails stand before sheriff's offices, and
 * substations last.
 */
export async function findFacilityIds(
  transaction: Transaction,
  { text, state, limit, offset }: { text: string; state: string | null; limit: number; offset: number },
): Promise<FoundIds> {
  const { text: typed, distinctive } = readSearchWords(text);
  const inState = state === null ? Prisma.empty : Prisma.sql`AND state = ${state}`;
  const page = Prisma.sql`LIMIT ${limit} OFFSET ${offset}`;
  if (typed === "") {
    return found(
      transaction.$queryRaw<Row[]>`
        SELECT id, count(*) OVER () AS total FROM facility WHERE true ${inState}
        ORDER BY state, listing_rank, name, id ${page}`,
    );
  }
  // The words are letters and digits alone, so they can stand in a regular expression, which the trigram index serves.
  const beginnings = distinctive.map((word) => `\\m${word}`);
  const exact = await found(
    transaction.$queryRaw<Row[]>`
      SELECT id, count(*) OVER () AS total FROM facility WHERE search_name ~ ALL (${beginnings}) ${inState}
      ORDER BY listing_rank, word_similarity(${typed}, search_name) DESC, name, state, id ${page}`,
  );
  if (exact.total > 0 || offset > 0) return exact;
  const alike = await found(
    transaction.$queryRaw<Row[]>`
      WITH alike AS (
        SELECT id, listing_rank, name, state, word_similarity(${distinctive.join(" ")}, search_name) AS likeness
        FROM facility WHERE true ${inState}
      ), near AS (
        SELECT * FROM alike
        WHERE likeness >= ${LIKE_ENOUGH} AND likeness >= (SELECT max(likeness) FROM alike) - ${NOISE}::real
      )
      SELECT id, count(*) OVER () AS total FROM near
      ORDER BY listing_rank, likeness DESC, name, state, id ${page}`,
  );
  // A second page of guesses helps nobody.
  return { ...alike, total: alike.ids.length };
}

type Row = { id: string; total: bigint };

async function found(query: Promise<Row[]>): Promise<FoundIds> {
  const rows = await query;
  return { ids: rows.map(({ id }) => id), total: Number(rows[0]?.total ?? 0) };
}
