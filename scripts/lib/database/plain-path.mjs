import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What a shell gives a meaning even between double quotes. */
const SPECIAL = /["$`\\\n]/;

/**
 * initdb calls the server through a shell with its path between double quotes, so a folder with a quote in its name
 * would break it. Such a folder's programs are copied for the moment; the server itself runs from where it is.
 * @template T
 * @param {string} binaries the folder that holds bin, lib and share
 * @param {(plain: string) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withPlainPath(binaries, action) {
  if (!SPECIAL.test(binaries)) return action(binaries);
  const temporary = mkdtempSync(path.join(os.tmpdir(), "holdline-initdb-"));
  try {
    // The database's user is another one when we are root.
    chmodSync(temporary, 0o755);
    cpSync(binaries, temporary, { recursive: true, verbatimSymlinks: true });
    return await action(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
