import "server-only";
import { Prisma } from "./generated/client";

/**
 * Whether a write was refused by the unique index or constraint of that name.
 * With driver adapters the name stands in the adapter's own error, not in `meta.target`.
 */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  return JSON.stringify(error.meta ?? {}).includes(`"${constraint}"`);
}

const goneCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
const goneSignals =
  /ECONNREFUSED|ECONNRESET|terminat|timeout exceeded|Connection terminated|the database system is/i;

/** Whether the database could not be reached or went away, so that trying again later makes sense. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && goneCodes.has(error.code)) return true;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  return error instanceof Error && goneSignals.test(`${error.name} ${error.message}`);
}
