import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";

const LARGEST = 5_000_000;

/**
 * A log that keeps its last five to ten megabytes.
 * @param {string} file
 * @returns {{ write: (text: string | Buffer) => void, end: (lines: number) => string }}
 */
export function logFile(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  return {
    write: (text) => {
      try {
        const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        if (size > LARGEST) renameSync(file, `${file}.1`);
        appendFileSync(file, text, { mode: 0o600 });
      } catch {
        // A full disk must not end what still works.
      }
    },
    end: (lines) => {
      try {
        return readFileSync(file, "utf8").trim().split("\n").slice(-lines).join("\n");
      } catch {
        return "";
      }
    },
  };
}
