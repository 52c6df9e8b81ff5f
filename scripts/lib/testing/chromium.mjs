import { existsSync, readFileSync } from "node:fs";
import { inProject, projectDirectory } from "../project.mjs";
import { Fault } from "../fault.mjs";
import { runCommand } from "../run-command.mjs";
import { say } from "../say.mjs";

const DEBIANS_CHROMIUM = "/usr/bin/chromium";

/**
 * A Chromium for the end-to-end tests; installs one where there is none.
 * @param {AbortSignal} stop
 * @returns {Promise<string>} the program
 */
export async function findChromium(stop) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Fault(`CHROMIUM_PATH is ${given}, and there is no such file.`);
  }
  if (existsSync(DEBIANS_CHROMIUM)) return DEBIANS_CHROMIUM;
  const playwrights = await playwrightsChromium();
  if (existsSync(playwrights)) return playwrights;
  if (isDebian() && process.getuid?.() === 0) {
    say("  There is no Chromium; installing Debian's …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const command = "apt-get update && apt-get install -y --no-install-recommends chromium";
    await runCommand("/bin/sh", ["-c", command], { env, stop, limitSeconds: 600 });
    if (existsSync(DEBIANS_CHROMIUM)) return DEBIANS_CHROMIUM;
  }
  say("  There is no Chromium; downloading Playwright's …");
  const { output } = await runCommand(
    process.execPath,
    [inProject("node_modules/playwright/cli.js"), "install", "chromium"],
    {
      cwd: projectDirectory,
      stop,
      limitSeconds: 600,
    },
  );
  if (existsSync(playwrights)) return playwrights;
  say(output.trim().split("\n").slice(-5).join("\n"));
  throw new Fault(
    "There is no Chromium, and none could be installed.",
    "Install one and say where it is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

async function playwrightsChromium() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

/** Ubuntu's package of that name only points to a snap, so it must be Debian itself. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
