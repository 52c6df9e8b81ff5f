import { appendFileSync } from "node:fs";
import { explainFileError } from "./explain-fault.mjs";
import { Fault, Stopped } from "./fault.mjs";
import { holdlineDirectory, inHoldline, shown } from "./project.mjs";
import { say } from "./say.mjs";
import { listenForStop } from "./stop-request.mjs";

/**
 * @typedef {object} Command what every command of ours is given
 * @property {AbortSignal} stop fires when the user asks for the end
 * @property {(undo: () => unknown) => void} atEnd keeps a thing to undo at the end; the last one kept is undone first
 * @property {(action: () => void) => void} whenImpatient runs when the user asks for the end a second time
 */

/**
 * Runs a command from beginning to end: whatever happens, what it started is stopped, and what went wrong is told in
 * words. The process ends with 0, with 1 after a fault, or with 130 when it was stopped half-way.
 * @param {(command: Command) => Promise<number | void>} body returns the exit code, 0 when nothing
 */
export async function runAsCommand(body) {
  const { signal: stop, whenImpatient } = listenForStop();
  /** @type {(() => unknown)[]} */
  const undone = [];
  let code = 1;
  try {
    code = (await body({ stop, atEnd: (undo) => undone.push(undo), whenImpatient })) ?? 0;
  } catch (error) {
    code = error instanceof Stopped || stop.aborted ? 130 : 1;
    if (!stop.aborted) tell(explainFileError(error, holdlineDirectory));
  }
  for (const undo of undone.reverse()) {
    try {
      await undo();
    } catch (error) {
      tell(error);
      code = code || 1;
    }
  }
  process.exit(code);
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof Fault) {
    say();
    say(error.message);
    if (error.remedy) say(error.remedy);
    return;
  }
  say();
  say(
    `Something went wrong that Holdline did not expect: ${error instanceof Error ? error.message : String(error)}`,
  );
  try {
    const file = inHoldline("unexpected.log");
    appendFileSync(file, `${new Date().toISOString()}\n${error instanceof Error ? error.stack : ""}\n\n`, {
      mode: 0o600,
    });
    say(
      `Where it happened is written down in ${shown(file)}; please pass that on to whoever maintains Holdline.`,
    );
  } catch {
    say(error instanceof Error ? String(error.stack) : "");
  }
}
