import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { inHoldline, inProject, projectDirectory } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { say, saying } from "../say.mjs";
import { buildFingerprint } from "./build-sources.mjs";
import { requireFreeSpace } from "./free-space.mjs";

const BUILDS = inHoldline("builds");

/**
 * The production build of the sources as they are now; makes it when it is not there. Each build has a folder of its
 * own, named for its sources, so that one that is being served is never written over.
 * @param {string} actionsKey base64 of the 32 bytes with which server actions are encrypted; part of the build
 * @param {AbortSignal} stop
 * @returns {Promise<string>} the folder with server.js
 */
export async function buildIfStale(actionsKey, stop) {
  const keyHash = createHash("sha256").update(actionsKey).digest("hex");
  const name = buildFingerprint(projectDirectory, [keyHash]);
  const finished = path.join(BUILDS, name);
  if (existsSync(path.join(finished, "server.js"))) return finished;
  requireFreeSpace(projectDirectory, 500);
  await saying("Building (a minute or two, only when something has changed)", () =>
    nextBuild(actionsKey, stop),
  );
  assemble(finished);
  return finished;
}

/** @param {string} actionsKey @param {AbortSignal} stop */
async function nextBuild(actionsKey, stop) {
  rmSync(inProject(".next", "standalone"), { recursive: true, force: true });
  const { code, output } = await runCommand(
    process.execPath,
    [inProject("node_modules/next/dist/bin/next"), "build"],
    {
      cwd: projectDirectory,
      env: buildEnvironment(actionsKey),
      stop,
      limitSeconds: 900,
    },
  );
  if (code === 0 && existsSync(inProject(".next", "standalone", "server.js"))) return;
  say(output.trim());
  if (/ENOSPC|No space left/.test(output)) {
    throw new Fault(
      `The disk that holds ${projectDirectory} is full.`,
      "Free some space, then run the same command again.",
    );
  }
  throw new Fault("The build failed.", "What it said is printed above.");
}

/**
 * A build reads no database and knows no secret, so it is given names that lead nowhere.
 * @param {string} actionsKey
 */
function buildEnvironment(actionsKey) {
  const env = { ...process.env };
  delete env.DATABASE_OWNER_URL;
  return {
    ...env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    DATABASE_URL: "postgresql://build:build@127.0.0.1:1/build",
    NEXTAUTH_SECRET: "only-for-the-build-and-used-for-nothing",
    NEXTAUTH_URL: "http://localhost:3000",
  };
}

/** @param {string} finished the folder that the build gets */
function assemble(finished) {
  const standalone = inProject(".next", "standalone");
  // `output: "standalone"` leaves these two out, for those who serve them from elsewhere.
  cpSync(inProject(".next", "static"), path.join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(inProject("public")))
    cpSync(inProject("public"), path.join(standalone, "public"), { recursive: true });
  // Settings come from the environment that we give it; a copied .env would be a second, silent source.
  for (const name of readdirSync(standalone)) if (/^\.env/.test(name)) rmSync(path.join(standalone, name));
  mkdirSync(BUILDS, { recursive: true, mode: 0o700 });
  rmSync(finished, { recursive: true, force: true });
  renameSync(standalone, finished);
}

/** Deletes builds that nobody serves. @param {string[]} kept the folders to keep */
export function deleteOtherBuilds(kept) {
  if (!existsSync(BUILDS)) return;
  for (const name of readdirSync(BUILDS)) {
    const directory = path.join(BUILDS, name);
    if (!kept.includes(directory)) rmSync(directory, { recursive: true, force: true });
  }
}
