/** Deaths further apart than this have nothing to do with each other. */
const WINDOW_SECONDS = 180;
const MOST_DEATHS = 6;

/**
 * Decides what follows when a process has ended that should not have.
 * @param {number[]} deaths when it ended, this time included, in milliseconds
 * @returns {{ pauseSeconds: number } | "give up"} how long to wait before it is started again
 */
export function afterDeath(deaths) {
  const last = Math.max(...deaths);
  const recent = deaths.filter((death) => last - death < WINDOW_SECONDS * 1000).length;
  return recent >= MOST_DEATHS ? "give up" : { pauseSeconds: 2 ** (recent - 1) };
}
