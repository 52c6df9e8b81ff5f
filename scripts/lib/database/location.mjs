import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { projectDirectory } from "../project.mjs";
import { copyBinaries, installedBinaries } from "./binaries.mjs";

/**
 * @typedef {object} Location where a database cluster lives
 * @property {string} binaries the folder that holds bin, lib and share
 * @property {string} base the folder in which the data are a folder
 * @property {boolean} moved whether that had to be elsewhere than wanted
 */

/** Where the database goes when its user may not enter the project's folder; one for each project folder. */
export function outsideDirectory() {
  const hash = createHash("sha256").update(projectDirectory).digest("hex").slice(0, 16);
  return path.join("/var/lib/holdline", hash);
}

/**
 * Whether a user may pass through every folder down to this one. Asked by trying, since only that knows all rules.
 * @param {import("./run-as.mjs").User} user
 * @param {string} directory
 */
function canReach(user, directory) {
  const { status } = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", directory], {
    cwd: "/",
    uid: user.uid,
    gid: user.gid,
  });
  return status === 0;
}

/**
 * Gives a folder to root, lets the database's user pass through it, and nobody else.
 * @param {import("./run-as.mjs").User} user
 * @param {string} directory
 */
function openFor(user, directory) {
  mkdirSync(directory, { recursive: true });
  if (statSync(directory).uid === user.uid) return;
  chownSync(directory, 0, user.gid);
  chmodSync(directory, 0o710);
}

/**
 * Where the data and the programs are to be, so that the database's user can reach both.
 * @param {string} wanted the folder that shall hold the data, when its user can reach it
 * @param {import("./run-as.mjs").User | undefined} user
 * @param {string} [otherwise] where to go when it cannot
 * @returns {Location}
 */
export function chooseLocation(wanted, user, otherwise = outsideDirectory()) {
  const installed = installedBinaries();
  if (!user) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    return { binaries: installed.directory, base: wanted, moved: false };
  }
  openFor(user, wanted);
  // Data that had to be put elsewhere stay there, even if the way to the wanted folder has been opened since.
  const moved = existsSync(path.join(otherwise, "database")) || !canReach(user, wanted);
  if (moved) openFor(user, otherwise);
  const outside = outsideDirectory();
  const reachable = canReach(user, path.join(installed.directory, "bin"));
  if (!reachable) openFor(user, outside);
  return {
    binaries: reachable ? installed.directory : copyBinaries(installed, outside),
    base: moved ? otherwise : wanted,
    moved,
  };
}
