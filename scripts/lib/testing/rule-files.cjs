const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../../..");

/** Files without the first line that are no rules all the same: what knows the database, the settings and the tests. */
const notRooms = /^lib\/(database|testing)\/|^lib\/(env|log)\.ts$/;

/** @returns {string[]} every source below `lib`, tests aside, from the project's folder */
function sourcesOfLib() {
  return readdirSync(join(root, "lib"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith("lib/database/generated/"));
}

/**
 * Which files of `lib` are the server's: those that say so in their first line. Every other one is a rule, also one that
 * nobody has thought of yet. The linter and the arrows both ask here, so that a new file is held to what holds for rules
 * until it says that it is none.
 * @returns {{ server: string[], rules: string[] }}
 */
function filesOfLib() {
  const server = [];
  const rules = [];
  for (const file of sourcesOfLib()) {
    const isServer =
      notRooms.test(file) || readFileSync(join(root, file), "utf8").startsWith('import "server-only";');
    (isServer ? server : rules).push(file);
  }
  return { server, rules };
}

module.exports = { filesOfLib };
