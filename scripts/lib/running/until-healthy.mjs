import { Fault } from "../fault.mjs";
import { pause } from "../stop-request.mjs";

/**
 * Waits until the application says that it and its database are well.
 * @param {string} address such as `http://127.0.0.1:3000`
 * @param {object} options
 * @param {AbortSignal} options.stop
 * @param {number} options.limitSeconds
 * @param {string} options.log where to look when it does not
 */
export async function untilHealthy(address, { stop, limitSeconds, log }) {
  const end = Date.now() + limitSeconds * 1000;
  while (Date.now() < end && !stop.aborted) {
    try {
      const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await pause(150, stop);
  }
  if (!stop.aborted) throw new Fault("The web server did not become ready.", `Its log is ${log}.`);
}
