import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * @param {string} directory
 * @param {(relative: string) => boolean} wanted is asked about files and folders, with `/` between the parts
 * @param {string} [below]
 * @returns {string[]} relative paths of the wanted files, in one order on every machine
 */
export function listFiles(directory, wanted, below = "") {
  /** @type {string[]} */
  const found = [];
  for (const entry of readdirSync(path.join(directory, below), { withFileTypes: true })) {
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (!wanted(relative)) continue;
    if (entry.isDirectory()) found.push(...listFiles(directory, wanted, relative));
    else if (entry.isFile()) found.push(relative);
  }
  return found.sort();
}

/**
 * A short name for the content of files: the same files give the same name, whatever their dates.
 * @param {string} directory
 * @param {string[]} files relative to the directory; one that is missing counts as missing
 * @param {string[]} [also] further things that the result depends on, such as the version of Node.js
 */
export function fingerprint(directory, files, also = []) {
  const hash = createHash("sha256");
  for (const part of also) hash.update(`${part}\0`);
  for (const file of files) {
    const absolute = path.join(directory, file);
    const content = statSync(absolute, { throwIfNoEntry: false })?.isFile()
      ? readFileSync(absolute)
      : Buffer.from("\0");
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}
