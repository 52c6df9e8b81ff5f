/**
 * One place that listens for Ctrl-C, `kill` and a closed terminal.
 * @returns {{ signal: AbortSignal, whenImpatient: (action: () => void) => void }} the signal fires at the first
 *   request; the action runs when the user asks again while things are still being stopped
 */
export function listenForStop() {
  const controller = new AbortController();
  let askedAt = 0;
  let impatient = () => {};
  const ask = () => {
    if (!controller.signal.aborted) {
      askedAt = Date.now();
      controller.abort();
      return;
    }
    // npm passes on the signal that the terminal has sent to us already, so the same Ctrl-C arrives twice.
    if (Date.now() - askedAt > 1500) impatient();
  };
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(name, ask);
  return {
    signal: controller.signal,
    whenImpatient: (action) => {
      impatient = action;
    },
  };
}

/**
 * Waits, but no longer than until the user asks for the end.
 * @param {number} milliseconds
 * @param {AbortSignal} [stop]
 */
export function pause(milliseconds, stop) {
  return new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    if (stop?.aborted) done();
    else stop?.addEventListener("abort", done, { once: true });
  });
}
