import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { Fault, Stopped } from "../fault.mjs";
import { inProject, projectDirectory } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { say, seconds } from "../say.mjs";
import { tallyOf } from "./tally.mjs";

/**
 * @typedef {object} Run what the steps share
 * @property {AbortSignal} stop
 * @property {NodeJS.ProcessEnv} env
 * @property {(undo: () => unknown) => void} atEnd
 *
 * @typedef {object} Step
 * @property {string} name what to type after `npm test --`
 * @property {number} limitSeconds
 * @property {(run: Run) => Promise<{ code: number, output: string, timedOut?: boolean, report?: any }>} action
 * @property {(report: any) => import("./tally.mjs").Tally | undefined} [readReport] for a step that runs tests
 * @property {string[]} [needs] steps without which it makes no sense
 */

/** A node program of ours or of a library, with the project as its folder. @param {Step} step @param {Run} run @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
export function runNode(step, run, args, more = {}) {
  return runCommand(process.execPath, args, {
    cwd: projectDirectory,
    env: { ...run.env, ...more },
    stop: run.stop,
    limitSeconds: step.limitSeconds,
    onOutput: process.env.HOLDLINE_TEST_ALOUD ? (text) => process.stdout.write(text) : undefined,
  });
}

/** A place for a runner's report. @param {string} name */
export function reportFile(name) {
  const directory = inProject("test-results", "reports");
  mkdirSync(directory, { recursive: true });
  const file = `${directory}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
export function readReportFile(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Runs a step, says how it went, and prints what it said when it went wrong.
 * @param {Step} step @param {Run} run
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runStep(step, run) {
  const began = Date.now();
  const name = step.name.padEnd(12);
  const patience = setInterval(() => say(`${name} still running, ${seconds(Date.now() - began)}`), 60_000);
  try {
    const { code, output, timedOut, report } = await step.action(run);
    const tests = step.readReport?.(report);
    const tally = tallyOf({ code, tests, hasTests: Boolean(step.readReport) });
    const counts = step.readReport ? ` (${tally.passed} passed, ${tally.failed} failed)` : "";
    if (tally.failed > 0) say(output.trimEnd());
    const verdict = timedOut
      ? `took longer than ${step.limitSeconds} s`
      : tally.failed > 0
        ? "FAILED"
        : "passed";
    say(`${name} ${verdict}${counts}, ${seconds(Date.now() - began)}`);
    return tally;
  } catch (error) {
    if (error instanceof Stopped) throw error;
    say(
      error instanceof Error ? (error instanceof Fault ? error.message : String(error.stack)) : String(error),
    );
    if (error instanceof Fault && error.remedy) say(error.remedy);
    say(`${name} FAILED, ${seconds(Date.now() - began)}`);
    return { passed: 0, failed: 1 };
  } finally {
    clearInterval(patience);
  }
}
