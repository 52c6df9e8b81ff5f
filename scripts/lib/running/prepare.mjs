import { mkdirSync } from "node:fs";
import { startEmbeddedDatabase, refuseDatabaseWithoutSecrets } from "../database/embedded.mjs";
import { fillOnce } from "../database/fill-once.mjs";
import { migrate, seedReference } from "../database/fill.mjs";
import { givenDatabase } from "../database/given.mjs";
import { explainFileError } from "../explain-fault.mjs";
import { generateClient } from "../preparing/generate.mjs";
import { install } from "../preparing/install.mjs";
import { processIdentity } from "../process-identity.mjs";
import { runTypeScript } from "../preparing/typescript-script.mjs";
import { holdlineDirectory } from "../project.mjs";
import { saying } from "../say.mjs";
import { keepSecrets } from "../secrets.mjs";
import { requireFreePort, wantedAddress } from "./choose-port.mjs";
import { serviceEnvironment } from "./environment.mjs";
import { keepRunning } from "./keep-running.mjs";
import { endLeftovers } from "./end-leftovers.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { databaseService } from "./services.mjs";

/**
 * @typedef {object} Prepared
 * @property {import("../secrets.mjs").Secrets} secrets
 * @property {string} applicationUrl
 * @property {string} ownerUrl
 * @property {number} port
 * @property {string} host
 * @property {boolean} embedded whether the database is our own, which is also when there is a demo
 * @property {string} [firstAdministratorLink] where nobody has an account yet
 * @property {(more: Partial<import("./one-at-a-time.mjs").Running>) => void} tell
 * @property {(name: string) => (pid: number | undefined) => void} tellChild
 * @property {Promise<import("../fault.mjs").Fault>} databaseGaveUp
 */

/**
 * Everything that `npm start` and `npm run dev` do before something is served: the libraries, the database, what is
 * in it.
 * @param {import("../command.mjs").Command} command
 * @param {string} name `npm start` or `npm run dev`
 * @returns {Promise<Prepared>}
 */
export async function prepare({ stop, atEnd }, name) {
  const given = givenDatabase(process.env);
  const { port, host } = wantedAddress(process.env, name);
  try {
    mkdirSync(holdlineDirectory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw explainFileError(error, holdlineDirectory);
  }
  const mine = oneAtATime(holdlineDirectory, name);
  atEnd(mine.release);
  if (mine.crashed) await endLeftovers(mine.crashed);
  /** @type {Record<string, import("./one-at-a-time.mjs").Child>} */
  const children = {};
  const tellChild = (/** @type {string} */ child) => (/** @type {number | undefined} */ pid) => {
    children[child] = { pid, identity: pid === undefined ? undefined : processIdentity(pid) };
    mine.tell({ children });
  };
  await requireFreePort({ port, host }, name, { patienceSeconds: mine.crashed ? 20 : 0, stop });
  await install(stop);
  await generateClient(stop);

  if (!given) refuseDatabaseWithoutSecrets();
  const secrets = keepSecrets(holdlineDirectory);
  const common = { secrets, port, host, tell: mine.tell, tellChild };
  if (given) {
    await migrate(given, stop);
    await seedReference(given, stop);
    const firstAdministratorLink = await offerFirstAdministrator(given, port, stop);
    return {
      ...common,
      ...given,
      embedded: false,
      firstAdministratorLink,
      databaseGaveUp: new Promise(() => {}),
    };
  }

  const database = await saying("Starting the database", () => startEmbeddedDatabase(secrets, stop));
  const kept = await keepRunning(databaseService(database.cluster, tellChild("database")), {
    first: database.child,
  });
  atEnd(kept.end);
  const { ownerUrl, applicationUrl } = database;
  const env = serviceEnvironment(process.env, { applicationUrl, secrets, port, host, demo: true });
  await fillOnce({ database, secrets, env, stop });
  return { ...common, ownerUrl, applicationUrl, embedded: true, databaseGaveUp: kept.gaveUp };
}

/**
 * A link, or nothing where somebody has an account. Where there is nobody yet, one person is let in by a link that works once.
 * @param {import("../database/fill.mjs").DatabaseAddresses} addresses @param {number} port @param {AbortSignal} stop
 */
function offerFirstAdministrator({ ownerUrl, applicationUrl }, port, stop) {
  return runTypeScript("scripts/first-administrator.ts", {
    env: {
      ...process.env,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: applicationUrl,
      NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
    },
    stop,
    failure: "The link for the first administrator could not be made.",
  });
}
