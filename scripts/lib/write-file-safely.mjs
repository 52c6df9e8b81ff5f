import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file that only its owner may read. Written beside and renamed, so that a full disk or a crash cannot leave
 * half of it in place of the old one.
 * @param {string} file @param {string} content
 */
export function writeFileSafely(file, content) {
  const unfinished = `${file}.new`;
  try {
    writeFileSync(unfinished, content, { mode: 0o600 });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
