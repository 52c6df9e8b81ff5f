import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../ports.mjs";
import { processIdentity } from "../process-identity.mjs";
import { makeUpSecrets } from "../secrets.mjs";
import { createCluster } from "./create-cluster.mjs";
import { chooseLocation, outsideDirectory } from "./location.mjs";
import { addressOf, APPLICATION, ensureOwnerAndDatabase, OWNER, SUPERUSER } from "./roles.mjs";
import { databaseUser } from "./run-as.mjs";
import { startCluster, stopCluster } from "./start-cluster.mjs";
import { stopLeftover } from "./stop-leftover.mjs";

const PREFIX = "holdline-test-";

/**
 * A PostgreSQL for one run of tests, in a temporary folder, quick because its data may be lost.
 * @param {AbortSignal} [stop]
 * @returns {Promise<import("./embedded.mjs").RunningDatabase & { superuserUrl: string, discard: () => Promise<void> }>}
 */
export async function startThrowawayDatabase(stop) {
  const user = databaseUser();
  const wanted = mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const elsewhere = path.join(outsideDirectory(), path.basename(wanted));
  const { binaries, base } = chooseLocation(wanted, user, elsewhere);
  for (const directory of [os.tmpdir(), outsideDirectory()]) await sweepUp(directory, binaries, user);
  const owner = { pid: process.pid, identity: processIdentity(process.pid) };
  writeFileSync(path.join(base, "owner.json"), JSON.stringify(owner), { mode: 0o600 });
  const remove = () =>
    [wanted, base].forEach((directory) => rmSync(directory, { recursive: true, force: true }));
  const secrets = makeUpSecrets();
  try {
    const directory = path.join(base, "database");
    await createCluster({
      binaries,
      directory,
      user,
      superuserPassword: secrets.superuserPassword,
      throwaway: true,
      stop,
    });
    const port = await freePort();
    const cluster = {
      binaries,
      directory,
      user,
      port,
      logFile: path.join(base, "database.log"),
      throwaway: true,
    };
    const child = await startCluster(cluster, stop);
    const superuserUrl = addressOf(port, SUPERUSER, secrets.superuserPassword, "postgres");
    await ensureOwnerAndDatabase(superuserUrl, secrets.ownerPassword);
    return {
      cluster,
      child,
      superuserUrl,
      ownerUrl: addressOf(port, OWNER, secrets.ownerPassword),
      applicationUrl: addressOf(port, APPLICATION, secrets.applicationPassword),
      discard: async () => {
        await stopCluster(child, { atOnce: true });
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Ends and removes what a run that was killed has left behind. The temporary folder is open to everybody, so only
 * what is our own is touched, and nothing that is written there is believed beyond a process number.
 * @param {string} directory
 * @param {string} binaries
 * @param {import("./run-as.mjs").User | undefined} user
 */
async function sweepUp(directory, binaries, user) {
  if (!existsSync(directory)) return;
  for (const name of readdirSync(directory).filter((entry) => entry.startsWith(PREFIX))) {
    const base = path.join(directory, name);
    try {
      const entry = lstatSync(base);
      if (!entry.isDirectory() || entry.uid !== process.getuid?.()) continue;
      const owner = JSON.parse(readFileSync(path.join(base, "owner.json"), "utf8"));
      if (processIdentity(owner.pid) === owner.identity) continue;
      await stopLeftover({ binaries, directory: path.join(base, "database"), user });
      rmSync(base, { recursive: true, force: true });
    } catch {
      // Just being made, or just being removed, by another run.
    }
  }
}
