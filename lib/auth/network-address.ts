import "server-only";
import { headers } from "next/headers";

const longestAddress = 45;

/**
 * Where a request comes from, as the last hop before us saw it. Earlier entries of `x-forwarded-for` are whatever the
 * client wrote, so only what the nearest proxy appended counts. Without a proxy in front the whole header is the
 * client's to choose: the limit for one network address is then no limit, and the one for each account still is.
 */
export function lastHopOf(forwardedFor: string | null | undefined): string {
  const last = forwardedFor?.split(",").at(-1)?.trim();
  return last ? last.slice(0, longestAddress) : "unknown";
}

/** Where the current request comes from; see `lastHopOf`. */
export async function networkAddress(): Promise<string> {
  return lastHopOf((await headers()).get("x-forwarded-for"));
}
