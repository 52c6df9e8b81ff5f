import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { explainInstallFailure } from "../explain-fault.mjs";
import { inHoldline, inProject, projectDirectory, readJsonIfThere } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { saying } from "../say.mjs";
import { requireFreeSpace } from "./free-space.mjs";
import { lockIsInstalled } from "./lock-is-installed.mjs";

const MARK = inProject("node_modules", ".holdline-installed");
const PREVIOUS = inHoldline("node_modules.previous");

/** Makes `node_modules` what package-lock.json says, and does nothing when it is that already. @param {AbortSignal} stop */
export async function install(stop) {
  const lockText = readFileSync(inProject("package-lock.json"));
  const lockHash = createHash("sha256").update(lockText).digest("hex");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === lockHash) return;
  if (
    lockIsInstalled(
      JSON.parse(lockText.toString()),
      readJsonIfThere(inProject("node_modules", ".package-lock.json")),
    )
  ) {
    writeFileSync(MARK, lockHash);
    return;
  }
  requireFreeSpace(projectDirectory, 1500);
  await saying("Installing the libraries (this takes a minute or two, the first time only)", () =>
    installExactly(stop),
  );
  writeFileSync(MARK, lockHash);
}

/** @param {AbortSignal} stop */
async function installExactly(stop) {
  const restore = setAside();
  try {
    const [command, args] = npm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
    const { code, output } = await runCommand(command, args, {
      cwd: projectDirectory,
      env: process.env,
      stop,
    });
    if (code !== 0) throw explainInstallFailure(output, projectDirectory);
  } catch (error) {
    restore();
    throw error;
  }
  rmSync(PREVIOUS, { recursive: true, force: true });
}

/**
 * `npm ci` begins by deleting what is installed, so that a registry that does not answer would leave nothing to work with.
 * @returns {() => void} puts back what was there
 */
function setAside() {
  const current = inProject("node_modules");
  try {
    // A start that was killed half-way has left the last good one here; what stands in its place is half a folder.
    if (existsSync(PREVIOUS)) rmSync(current, { recursive: true, force: true });
    else if (existsSync(current)) {
      mkdirSync(path.dirname(PREVIOUS), { recursive: true, mode: 0o700 });
      renameSync(current, PREVIOUS);
    }
  } catch {
    // A mounted folder cannot be renamed. Then npm does as it always does.
    return () => {};
  }
  return () => {
    if (!existsSync(PREVIOUS)) return;
    rmSync(current, { recursive: true, force: true });
    renameSync(PREVIOUS, current);
  };
}

/**
 * The npm that runs us, if one does, so that no other version is picked up from the path.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const running = process.env.npm_execpath;
  return running && path.basename(running) === "npm-cli.js"
    ? [process.execPath, [running, ...args]]
    : ["npm", args];
}
