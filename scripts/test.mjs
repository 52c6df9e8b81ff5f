/*
 * `npm test`: every check there is, and a count at the end. `npm test -- unit e2e` runs the named steps only, with
 * the steps that those need. A step that fails does not keep the others from being run, except those that need it.
 */
import "./lib/require-node.mjs";
import { runAsCommand } from "./lib/command.mjs";
import { say } from "./lib/say.mjs";
import { runStep } from "./lib/testing/run-step.mjs";
import { lastLine } from "./lib/testing/tally.mjs";
import { chooseSteps } from "./lib/testing/choose-steps.mjs";
import { allSteps } from "./lib/testing/steps.mjs";

let last = "";

await runAsCommand(async ({ stop, atEnd }) => {
  const steps = chooseSteps(allSteps(), process.argv.slice(2));
  const env = { ...process.env };
  // Nobody who runs tests shall find their own database, or their own settings, in them.
  for (const name of [
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "NEXTAUTH_URL",
    "NEXTAUTH_SECRET",
    "PORT",
    "HOST",
    "NODE_ENV",
    // With a server of somebody else the tests of an outage are left out.
    "E2E_REUSE_SERVER",
  ]) {
    delete env[name];
    delete process.env[name];
  }
  atEnd(() => last && say(last));

  /** @type {import("./lib/testing/tally.mjs").Tally[]} */
  const tallies = [];
  const failed = new Set();
  for (const step of steps) {
    const missing = step.needs?.find((name) => failed.has(name));
    const tally = missing ? { passed: 0, failed: 1 } : await runStep(step, { stop, env, atEnd });
    if (missing) say(`${step.name.padEnd(12)} not run, since ${missing} failed`);
    if (tally.failed > 0) failed.add(step.name);
    tallies.push(tally);
  }
  if (failed.size > 0) say(`\nFailed: ${[...failed].join(", ")}`);
  last = lastLine(tallies);
  return failed.size > 0 ? 1 : 0;
});
