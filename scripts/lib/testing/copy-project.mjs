import { spawnSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../fingerprint.mjs";
import { projectDirectory } from "../project.mjs";

const NOT_OURS = /(^|\/)(node_modules|\.git|\.next|\.holdline|test-results|playwright-report)(\/|$)/;

/**
 * Copies the sources as a fresh clone would hold them, with changes that are not committed yet.
 * @param {string} target a folder
 */
export function copyProject(target) {
  for (const file of sources()) {
    const from = path.join(projectDirectory, file);
    // Deleted, but not yet in a commit.
    if (!existsSync(from) || !lstatSync(from).isFile()) continue;
    const to = path.join(target, file);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(from, to);
  }
}

function sources() {
  const { status, stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: projectDirectory,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  // A downloaded archive is not a repository.
  return status === 0
    ? stdout.split("\0").filter(Boolean)
    : listFiles(projectDirectory, (file) => !NOT_OURS.test(file));
}
