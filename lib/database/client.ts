import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { environment } from "@/lib/env";
import { connectionSettings } from "./connection";
import { PrismaClient } from "./generated/client";

/** Kept on the global object, since a development server loads this module again at each change. */
const kept = globalThis as typeof globalThis & { holdlineClient?: PrismaClient; holdlinePool?: Pool };

/**
 * The one client of this process. Rooms do not use it: they use `withActor` (transaction.ts), without which the row
 * policies show nothing.
 */
export function databaseClient(): PrismaClient {
  kept.holdlineClient ??= new PrismaClient({
    adapter: new PrismaPg(connectionSettings(environment().DATABASE_URL, 10)),
  });
  return kept.holdlineClient;
}

/** For libraries that speak to PostgreSQL themselves (rate limits). */
export function databasePool(): Pool {
  if (!kept.holdlinePool) {
    kept.holdlinePool = new Pool(connectionSettings(environment().DATABASE_URL, 3));
    // An idle connection that is cut off has nobody else to tell, and without a listener would end the process.
    kept.holdlinePool.on("error", () => undefined);
  }
  return kept.holdlinePool;
}
