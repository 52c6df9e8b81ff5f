import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectDirectory = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Everything that an installation keeps of its own: passwords, database, builds, logs. Never committed. */
export const holdlineDirectory = path.join(projectDirectory, ".holdline");

/** @param {string[]} parts a path below the project's folder */
export function inProject(...parts) {
  return path.join(projectDirectory, ...parts);
}

/** @param {string[]} parts a path below `.holdline` */
export function inHoldline(...parts) {
  return path.join(holdlineDirectory, ...parts);
}

/**
 * @param {string} file an absolute path
 * @returns {unknown} what the file says, or undefined when it is missing or not JSON
 */
export function readJsonIfThere(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A path as a person would type it from the project's folder. @param {string} file */
export function shown(file) {
  const relative = path.relative(projectDirectory, file);
  return relative.startsWith("..") ? file : relative;
}
