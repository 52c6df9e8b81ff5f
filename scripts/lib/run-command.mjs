import { spawn } from "node:child_process";
import { Stopped } from "./fault.mjs";

const KEPT_CHARACTERS = 400_000;
const GRACE_MILLISECONDS = 30_000;

/**
 * Ends a child together with everything that it started.
 * @param {import("node:child_process").ChildProcess} child one that leads its own process group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone, which is what was wanted.
  }
}

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {{ uid: number, gid: number } | undefined} [options.runAs] another user, when we are root
 * @param {AbortSignal} [options.stop] ends the command, and throws Stopped
 * @param {number} [options.limitSeconds]
 * @param {(text: string) => void} [options.onOutput] sees the output while it is printed
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} code is 127 when it could not be started
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env, runAs, stop, limitSeconds, onOutput } = options;
  return new Promise((resolve, reject) => {
    if (stop?.aborted) return reject(new Stopped());
    let output = "";
    let timedOut = false;
    // Its own process group: a Ctrl-C in the terminal must reach only us, who then end things in order.
    const child = spawn(command, args, {
      cwd,
      env,
      ...runAs,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const take = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString("utf8");
      output = (output + text).slice(-KEPT_CHARACTERS);
      onOutput?.(text);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);

    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    const end = () => {
      // As Ctrl-C does: Playwright, for one, stops its web server for that, and for SIGTERM leaves it behind.
      signalGroup(child, "SIGINT");
      timers.push(setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MILLISECONDS));
    };
    if (limitSeconds) {
      timers.push(
        setTimeout(() => {
          timedOut = true;
          end();
        }, limitSeconds * 1000),
      );
    }
    stop?.addEventListener("abort", end, { once: true });

    const finish = (/** @type {number} */ code) => {
      timers.forEach(clearTimeout);
      stop?.removeEventListener("abort", end);
      if (stop?.aborted) reject(new Stopped());
      else resolve({ code, output, timedOut });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}
