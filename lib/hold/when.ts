import type { Bounds, InstantText } from "@/lib/hold/time";

/** A time that may be uncertain, in the shape in which it is said. The words are `hold.when.<code>`. */
export type When =
  | { code: "AT"; at: InstantText }
  | { code: "BETWEEN"; earliest: InstantText; latest: InstantText }
  | { code: "NOT_BEFORE"; earliest: InstantText }
  | { code: "NOT_AFTER"; latest: InstantText }
  | { code: "UNKNOWN" };

export const WHEN_CODES = [
  "AT",
  "BETWEEN",
  "NOT_BEFORE",
  "NOT_AFTER",
  "UNKNOWN",
] as const satisfies readonly When["code"][];

export function whenOf({ earliest, latest }: Bounds): When {
  if (earliest !== null && latest !== null) {
    return earliest === latest ? { code: "AT", at: earliest } : { code: "BETWEEN", earliest, latest };
  }
  if (earliest !== null) return { code: "NOT_BEFORE", earliest };
  if (latest !== null) return { code: "NOT_AFTER", latest };
  return { code: "UNKNOWN" };
}
