import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { commandLine, isAlive } from "../process-identity.mjs";
import { runCommand } from "../run-command.mjs";
import { serverEnvironment } from "./create-cluster.mjs";

/**
 * A crash of ours can leave the server running, or its pid file without a server. Ends the one and removes the other,
 * so that the next start finds the data alone.
 * @param {Pick<import("./start-cluster.mjs").Cluster, "binaries" | "directory" | "user">} cluster
 * @returns {Promise<boolean>} whether a server was still running
 */
export async function stopLeftover({ binaries, directory, user }) {
  const pidFile = path.join(directory, "postmaster.pid");
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!isServerOf(pid, directory)) {
    // The server would refuse to start while any process at all has the number that the file names.
    rmSync(pidFile, { force: true });
    return false;
  }
  for (const mode of ["fast", "immediate"]) {
    const { code } = await runCommand(
      path.join(binaries, "bin", "pg_ctl"),
      ["stop", "-D", directory, "-m", mode, "-w", "-t", "30"],
      { cwd: directory, env: serverEnvironment(), runAs: user },
    );
    if (code === 0 || !isAlive(pid)) return true;
  }
  throw new Fault(
    `A database server (process ${pid}) still uses ${directory} and does not stop.`,
    `Stop it with \`kill ${pid}\`, then run the same command again. Nothing was changed.`,
  );
}

/** @param {number} pid @param {string} directory */
function isServerOf(pid, directory) {
  if (!pid || !isAlive(pid)) return false;
  const line = commandLine(pid);
  return line.includes("postgres") && line.includes(directory);
}
