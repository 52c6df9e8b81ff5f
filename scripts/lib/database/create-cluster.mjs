import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { explainDatabaseFailure } from "../explain-fault.mjs";
import { runCommand } from "../run-command.mjs";
import { withPlainPath } from "./plain-path.mjs";
import { SUPERUSER } from "./roles.mjs";

/** Whether a finished cluster is there. @param {string} directory */
export function clusterExists(directory) {
  return existsSync(path.join(directory, "PG_VERSION"));
}

/**
 * Makes an empty PostgreSQL cluster. It is made beside its place and moved there when it is finished, so that an
 * interruption leaves no half of one.
 * @param {object} options
 * @param {string} options.binaries
 * @param {string} options.directory where the data go
 * @param {import("./run-as.mjs").User | undefined} options.user
 * @param {string} options.superuserPassword
 * @param {boolean} [options.throwaway] whether the data may be lost with the power
 * @param {AbortSignal} [options.stop]
 */
export async function createCluster({ binaries, directory, user, superuserPassword, throwaway, stop }) {
  const unfinished = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
    if (user) for (const file of [unfinished, passwordFile]) chownSync(file, user.uid, user.gid);
    const { code, output } = await withPlainPath(binaries, (programs) =>
      runCommand(path.join(programs, "bin", "initdb"), initdbOptions(unfinished, passwordFile, throwaway), {
        cwd: path.dirname(directory),
        env: serverEnvironment(),
        runAs: user,
        stop,
        limitSeconds: 180,
      }),
    );
    if (code !== 0) throw explainDatabaseFailure(output, path.dirname(directory));
    renameSync(unfinished, directory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} directory @param {string} passwordFile @param {boolean} [throwaway] */
function initdbOptions(directory, passwordFile, throwaway) {
  return [
    `--pgdata=${directory}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Built into PostgreSQL, so that text is compared alike on every machine, whatever its locales.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    ...(throwaway ? ["--no-sync"] : []),
  ];
}

/** PostgreSQL listens to many PG… variables; a user's own for another server must not reach this one. */
export function serverEnvironment() {
  const { PATH, TMPDIR, HOME } = process.env;
  return { PATH, TMPDIR, HOME, LC_ALL: "C", TZ: "UTC" };
}
