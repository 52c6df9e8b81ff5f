import { Fault } from "../fault.mjs";
import { signalGroup } from "../run-command.mjs";
import { say } from "../say.mjs";
import { pause } from "../stop-request.mjs";
import { afterDeath } from "./restart-policy.mjs";

/**
 * @typedef {object} Service a process that shall run until it is told to end
 * @property {string} name as a person would say it: "The worker"
 * @property {() => Promise<import("node:child_process").ChildProcess>} launch
 * @property {(child: import("node:child_process").ChildProcess) => Promise<void>} end
 * @property {() => string} lastWords the end of its log
 * @property {(pid: number | undefined) => void} [onLaunch]
 */

/**
 * Starts a service and starts it again, after growing pauses, whenever it ends by itself.
 * @param {Service} service
 * @param {{ first?: import("node:child_process").ChildProcess }} [options] first: it runs already
 * @returns {Promise<{ end: () => Promise<void>, gaveUp: Promise<Fault> }>} gaveUp is settled when it keeps ending
 */
export async function keepRunning(service, { first } = {}) {
  const ending = new AbortController();
  /** @type {number[]} */
  const deaths = [];
  /** @type {(fault: Fault) => void} */
  let giveUp = () => {};
  /** @type {Promise<Fault>} */
  const gaveUp = new Promise((resolve) => (giveUp = resolve));

  let child = first ?? (await service.launch());
  service.onLaunch?.(child.pid);

  const loop = (async () => {
    for (;;) {
      await exitOf(child);
      if (ending.signal.aborted) return;
      const next = await relaunch();
      if (!next) return;
      child = next;
      service.onLaunch?.(child.pid);
    }
  })();

  async function relaunch() {
    for (;;) {
      deaths.push(Date.now());
      const decision = afterDeath(deaths);
      if (decision === "give up") {
        giveUp(
          new Fault(`${service.name} keeps stopping, so everything has been stopped.`, service.lastWords()),
        );
        return undefined;
      }
      say(`${service.name} has stopped by itself and is started again in ${decision.pauseSeconds} s.`);
      await pause(decision.pauseSeconds * 1000, ending.signal);
      if (ending.signal.aborted) return undefined;
      try {
        return await service.launch();
      } catch (error) {
        if (error instanceof Error) say(error.message);
      }
    }
  }

  return {
    gaveUp,
    end: async () => {
      ending.abort();
      await service.end(child);
      await loop;
    },
  };
}

/** @param {import("node:child_process").ChildProcess} child */
export async function exitOf(child) {
  if (hasEnded(child)) return;
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
}

/** @param {import("node:child_process").ChildProcess} child */
function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/**
 * Asks a process and what it has started to end, and ends them when they do not.
 * @param {import("node:child_process").ChildProcess} child one that leads its own process group
 * @param {number} graceSeconds
 */
export async function endGroup(child, graceSeconds) {
  if (!hasEnded(child)) {
    signalGroup(child, "SIGTERM");
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceSeconds * 1000);
    await exitOf(child);
    clearTimeout(timer);
  }
  // Whoever it has left behind in its group.
  signalGroup(child, "SIGKILL");
}
