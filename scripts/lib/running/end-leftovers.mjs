import { processIdentity } from "../process-identity.mjs";
import { say } from "../say.mjs";
import { pause } from "../stop-request.mjs";

/**
 * Ends what a start that was killed has left running, save the database, which is ended with more care. What has the
 * number of one of them by now, but began at another time, is somebody else's.
 * @param {import("./one-at-a-time.mjs").Running} crashed
 */
export async function endLeftovers({ children = {} }) {
  const left = Object.entries(children).filter(([name, child]) => name !== "database" && isStill(child));
  if (left.length === 0) return;
  say("Ending what the last run has left behind …");
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
    for (const [, child] of left) if (isStill(child) && child.pid) process.kill(-child.pid, signal);
    for (let waited = 0; waited < 10_000 && left.some(([, child]) => isStill(child)); waited += 100)
      await pause(100);
  }
}

/** @param {import("./one-at-a-time.mjs").Child} child */
function isStill({ pid, identity }) {
  return pid !== undefined && identity !== undefined && processIdentity(pid) === identity;
}
