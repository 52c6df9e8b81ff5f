import "server-only";
import pino from "pino";
import { environment } from "@/lib/env";

/**
 * Log lines are JSON on standard output: event names, ids and durations. Names, numbers, bodies, addresses of cases and
 * anything that a person typed never go in here.
 */

export function log(): pino.Logger {
  logger ??= pino({ level: environment().LOG_LEVEL, base: undefined });
  return logger;
}

let logger: pino.Logger | undefined;
