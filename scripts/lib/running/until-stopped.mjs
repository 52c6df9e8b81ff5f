import { keepRunning } from "./keep-running.mjs";

/**
 * Waits until the user asks for the end or something has given up.
 * @param {AbortSignal} stop
 * @param {Promise<import("../fault.mjs").Fault>[]} gaveUp
 */
export async function untilStopped(stop, gaveUp) {
  const asked = new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });
  const fault = await Promise.race([asked, ...gaveUp]);
  if (fault) throw fault;
}

/**
 * Starts services that are ended, the last one first, when the command ends.
 * @param {import("../command.mjs").Command} command
 * @param {import("./keep-running.mjs").Service[]} services
 * @returns {Promise<Promise<import("../fault.mjs").Fault>[]>}
 */
export async function serve({ atEnd }, services) {
  const gaveUp = [];
  for (const service of services) {
    const kept = await keepRunning(service);
    atEnd(kept.end);
    gaveUp.push(kept.gaveUp);
  }
  return gaveUp;
}
