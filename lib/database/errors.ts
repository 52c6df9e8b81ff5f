import "server-only";
import { z } from "zod";
import { Prisma } from "./generated/client";

/** What the driver adapter says of an error. Prisma's own `meta.target` is gone, and its messages quote our source. */
const adapterErrorSchema = z.object({
  driverAdapterError: z.object({
    cause: z.object({
      kind: z.string(),
      originalCode: z.string().optional(),
      constraint: z.object({ index: z.string().optional() }).optional(),
    }),
  }),
});

function adapterCause(error: Prisma.PrismaClientKnownRequestError) {
  return adapterErrorSchema.safeParse(error.meta).data?.driverAdapterError.cause;
}

/** Whether a write was refused by the unique index or constraint of that name. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  return adapterCause(error)?.constraint?.index === constraint;
}

/** Prisma's codes for a server that is not reached, does not answer, closes or has no connection or transaction left. */
const goneCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"]);
/** SQLSTATEs: connection exceptions, too many connections, a shutdown, a start that is not over; and Node's own codes. */
const goneStates = /^(08...|53300|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
/** What pg throws without any code, from the first word. */
const goneWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database could not be reached or went away, so that trying again later makes sense. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError)
    return goneCodes.has(error.code) || goneStates.test(adapterCause(error)?.originalCode ?? "");
  if (!(error instanceof Error)) return false;
  return "code" in error ? goneStates.test(String(error.code)) : goneWords.test(error.message);
}
