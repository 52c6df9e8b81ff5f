import { mkdirSync } from "node:fs";
import { startEmbeddedDatabase, refuseDatabaseWithoutSecrets } from "../database/embedded.mjs";
import { migrate, referenceFingerprint, seedDemo, seedReference } from "../database/fill.mjs";
import { givenDatabase } from "../database/given.mjs";
import { explainFileError } from "../explain-fault.mjs";
import { generateClient } from "../preparing/generate.mjs";
import { install } from "../preparing/install.mjs";
import { runTypeScript } from "../preparing/typescript-script.mjs";
import { holdlineDirectory, inHoldline, readJsonIfThere } from "../project.mjs";
import { saying } from "../say.mjs";
import { keepSecrets } from "../secrets.mjs";
import { writeFileSafely } from "../write-file-safely.mjs";
import { requireFreePort, wantedAddress } from "./choose-port.mjs";
import { keepRunning } from "./keep-running.mjs";
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
  /** @type {Record<string, number | undefined>} */
  const children = {};
  const tellChild = (/** @type {string} */ child) => (/** @type {number | undefined} */ pid) => {
    children[child] = pid;
    mine.tell({ children });
  };
  await requireFreePort({ port, host }, name, { patienceSeconds: mine.afterCrash ? 20 : 0, stop });
  await install(stop);
  await generateClient(stop);

  if (!given) refuseDatabaseWithoutSecrets();
  const secrets = keepSecrets(holdlineDirectory);
  const common = { secrets, port, host, tell: mine.tell, tellChild };
  if (given) {
    await migrate(given, stop);
    await seedReference(given, stop);
    await offerFirstAdministrator(given, port, stop);
    return { ...common, ...given, embedded: false, databaseGaveUp: new Promise(() => {}) };
  }

  const database = await saying("Starting the database", () => startEmbeddedDatabase(secrets, stop));
  const kept = await keepRunning(databaseService(database.cluster, tellChild("database")), {
    first: database.child,
  });
  atEnd(kept.end);
  await migrate(database, stop);
  await fillOnce(database, stop);
  const { ownerUrl, applicationUrl } = database;
  return { ...common, ownerUrl, applicationUrl, embedded: true, databaseGaveUp: kept.gaveUp };
}

/**
 * Loads what the embedded database lacks, and remembers it, so that a second start need not ask.
 * @param {import("../database/embedded.mjs").RunningDatabase} database @param {AbortSignal} stop
 */
async function fillOnce(database, stop) {
  const file = inHoldline("filled.json");
  const reference = referenceFingerprint();
  const before = /** @type {Record<string, unknown>} */ (readJsonIfThere(file) ?? {});
  const cluster = await clusterName(database.ownerUrl);
  const known = before.cluster === cluster ? before : { cluster };
  const remember = (/** @type {Record<string, unknown>} */ more) =>
    writeFileSafely(file, `${JSON.stringify(Object.assign(known, more))}\n`);
  if (known.reference !== reference) {
    await seedReference(database, stop);
    remember({ reference });
  }
  if (!known.demo) {
    await seedDemo(database, stop);
    remember({ demo: true });
  }
}

/** PostgreSQL's own number for this cluster: another after the data were thrown away. @param {string} url */
async function clusterName(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query("select system_identifier::text as name from pg_control_system()");
    return rows[0].name;
  } finally {
    await client.end();
  }
}

/**
 * Where there is nobody yet, one person is let in by a link that works once.
 * @param {import("../database/fill.mjs").DatabaseAddresses} addresses @param {number} port @param {AbortSignal} stop
 */
async function offerFirstAdministrator({ ownerUrl, applicationUrl }, port, stop) {
  await runTypeScript("scripts/first-administrator.ts", {
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
