import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { processIdentity } from "../process-identity.mjs";
import { writeFileSafely } from "../write-file-safely.mjs";

/**
 * @typedef {object} Running what `running.json` says about who uses this installation
 * @property {number} pid
 * @property {string | undefined} identity tells the process from a later one with the same number
 * @property {string} command such as `npm start`
 * @property {string} [address]
 * @property {string} [build] the folder that is being served
 * @property {Record<string, Child>} [children] what it has started, by name
 *
 * @typedef {{ pid: number | undefined, identity: string | undefined }} Child
 */

/**
 * Makes this process the only one that uses the installation, or says which other one does.
 * @param {string} directory `.holdline`
 * @param {string} command
 * @returns {{ tell: (more: Partial<Running>) => void, release: () => void, crashed: Running | undefined }} tell adds to what
 *   others can read about us; crashed is who was here before and did not end properly
 */
export function oneAtATime(directory, command) {
  const file = path.join(directory, "running.json");
  /** @type {Running} */
  let mine = { pid: process.pid, identity: processIdentity(process.pid), command };
  /** @type {Running | undefined} */
  let crashed;
  for (let attempt = 0; !claim(file, mine); attempt += 1) {
    const other = read(file);
    if (attempt > 10 || (other && isRunning(other))) throw alreadyRunning(other);
    crashed = other ?? { pid: 0, identity: undefined, command };
    takeAway(file, other);
  }
  return {
    crashed,
    tell: (more) => {
      mine = { ...mine, ...more };
      writeFileSafely(file, JSON.stringify(mine));
    },
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** @param {string} directory @returns {Running | undefined} who uses the installation just now */
export function whoIsRunning(directory) {
  const other = read(path.join(directory, "running.json"));
  return other && isRunning(other) ? other : undefined;
}

/** @param {string} file @param {Running} mine @returns {boolean} whether we are the first */
function claim(file, mine) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    // A link, unlike a file that is opened and then written, appears with its content or not at all.
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes the record of a process that is gone. Two starts may find it at once, and the slower one must not take away
 * what the quicker one has put in its place.
 * @param {string} file @param {Running | undefined} stale
 */
function takeAway(file, stale) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (JSON.stringify(read(aside)) !== JSON.stringify(stale)) linkSync(aside, file);
  } catch {
    // Somebody else was quicker; the next attempt sees what they have left.
  }
  rmSync(aside, { force: true });
}

/** @param {string} file @returns {Running | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Running} other */
function isRunning(other) {
  const identity = processIdentity(other.pid);
  return identity !== undefined && identity === other.identity;
}

/** @param {Running | undefined} other */
function alreadyRunning(other) {
  const where = other?.address ? ` at ${other.address}` : ", and is still getting ready";
  return new Fault(
    `Holdline is already running from this folder${where} (\`${other?.command ?? "npm start"}\`, process ${other?.pid ?? "unknown"}).`,
    "Use that one, or stop it first with Ctrl-C in its terminal. Nothing was changed.",
  );
}
