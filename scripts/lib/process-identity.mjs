import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Whether a process with this number runs, whoever owns it.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  // One that has ended keeps its number until its parent asks; in a container that can be for ever.
  return !/^[ZX]/.test(fieldsAfterName(pid)[0] ?? "");
}

/**
 * What Linux says about a process after its name, which stands in parentheses and may itself hold spaces.
 * @param {number} pid
 * @returns {string[]} none on other systems
 */
function fieldsAfterName(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/**
 * What tells a process from a later one with the same number: when it began. Numbers are used again after a crash,
 * and quickly so in a container.
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return undefined;
  try {
    // The 22nd field of all.
    const began = fieldsAfterName(pid)[19];
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    if (began) return `${boot}:${began}`;
  } catch {
    // Not Linux.
  }
  return askPs(pid, "lstart=");
}

/** @param {number} pid @returns {string} the command line, or "" when it is not known */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return askPs(pid, "command=") ?? "";
  }
}

/** @param {number} pid @param {string} column */
function askPs(pid, column) {
  const { status, stdout } = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return status === 0 && stdout.trim() ? stdout.trim() : undefined;
}
