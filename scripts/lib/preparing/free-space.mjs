import { existsSync, statfsSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";

/**
 * Says that the disk is full before a long piece of work instead of in the middle of it.
 * @param {string} directory where the work will write; it need not exist yet
 * @param {number} megabytes
 */
export function requireFreeSpace(directory, megabytes) {
  let there = directory;
  while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there);
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new Fault(
    `The disk that holds ${directory} has ${free} MB left, and this needs about ${megabytes} MB.`,
    "Free some space, then run the same command again. Nothing was changed.",
  );
}
