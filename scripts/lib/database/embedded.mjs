import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { requireFreeSpace } from "../preparing/free-space.mjs";
import { isFree, freePort } from "../ports.mjs";
import { holdlineDirectory, inHoldline, readJsonIfThere, shown } from "../project.mjs";
import { say } from "../say.mjs";
import { writeFileSafely } from "../write-file-safely.mjs";
import { clusterExists, createCluster } from "./create-cluster.mjs";
import { chooseLocation, outsideDirectory } from "./location.mjs";
import { addressOf, APPLICATION, ensureOwnerAndDatabase, OWNER, SUPERUSER } from "./roles.mjs";
import { databaseUser } from "./run-as.mjs";
import { startCluster } from "./start-cluster.mjs";
import { stopLeftover } from "./stop-leftover.mjs";

/**
 * @typedef {object} RunningDatabase
 * @property {import("./start-cluster.mjs").Cluster} cluster
 * @property {import("node:child_process").ChildProcess} child the server
 * @property {string} superuserUrl leads to PostgreSQL's own database, not to ours
 * @property {string} ownerUrl
 * @property {string} applicationUrl
 */

/** The data of this installation, wherever they had to be put. @returns {string | undefined} */
function existingData() {
  return [inHoldline("database"), path.join(outsideDirectory(), "database")].find(clusterExists);
}

/** A database without its passwords can be neither used nor, without asking, thrown away. */
export function refuseDatabaseWithoutSecrets() {
  const directory = existsSync(inHoldline("secrets.json")) ? undefined : existingData();
  if (!directory) return;
  throw new Fault(
    `There is a database in ${directory}, but its passwords (${shown(inHoldline("secrets.json"))}) are gone.`,
    `Put that file back to go on with the data, or begin with an empty database: mv "${directory}" "${directory}.old". Nothing was changed.`,
  );
}

/**
 * Starts the installation's own PostgreSQL, made at the first time, and gives the addresses of its two roles.
 * @param {import("../secrets.mjs").Secrets} secrets
 * @param {AbortSignal} stop
 * @returns {Promise<RunningDatabase>}
 */
export async function startEmbeddedDatabase(secrets, stop) {
  const user = databaseUser(existingData());
  const { binaries, base, moved } = chooseLocation(holdlineDirectory, user);
  const directory = path.join(base, "database");
  if (moved) {
    say(
      `  The user "${user?.name}", whom the database runs as, may not enter this folder. The data are in ${directory}.`,
    );
  }
  mkdirSync(inHoldline("logs"), { recursive: true, mode: 0o700 });
  if (!clusterExists(directory)) {
    if (existsSync(directory) && readdirSync(directory).length > 0) {
      throw new Fault(
        `${directory} holds something that is not a database.`,
        "Move it away, then run the same command again.",
      );
    }
    requireFreeSpace(base, 150);
    await createCluster({ binaries, directory, user, superuserPassword: secrets.superuserPassword, stop });
  } else if (await stopLeftover({ binaries, directory, user })) {
    say("  It was still running from before; it has been stopped properly, and starts again.");
  }
  const cluster = {
    binaries,
    directory,
    user,
    port: await keptPort(),
    logFile: inHoldline("logs", "database.log"),
  };
  const child = await startCluster(cluster, stop);
  const superuserUrl = addressOf(cluster.port, SUPERUSER, secrets.superuserPassword, "postgres");
  await ensureOwnerAndDatabase(superuserUrl, secrets.ownerPassword);
  return {
    cluster,
    child,
    superuserUrl,
    ownerUrl: addressOf(cluster.port, OWNER, secrets.ownerPassword),
    applicationUrl: addressOf(cluster.port, APPLICATION, secrets.applicationPassword),
  };
}

/** The port of the last time, if it is still free, so that other tools find the database where it was. */
async function keptPort() {
  const file = inHoldline("database.json");
  const known = /** @type {{ port?: number } | undefined} */ (readJsonIfThere(file))?.port;
  if (known && (await isFree(known))) return known;
  const port = await freePort();
  writeFileSafely(file, `${JSON.stringify({ port })}\n`);
  return port;
}
