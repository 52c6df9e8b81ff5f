/* The terminal may be closed while services are still being stopped; that must not throw out of the stopping. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** @param {string} [sentence] */
export function say(sentence = "") {
  process.stdout.write(`${sentence}\n`);
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, does it, and says how long it took when that was worth waiting for.
 * @template T
 * @param {string} label such as "Building"
 * @param {() => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function saying(label, action) {
  const began = Date.now();
  say(`${label} …`);
  const result = await action();
  const took = Date.now() - began;
  if (took > 3000) say(`  done in ${seconds(took)}`);
  return result;
}
