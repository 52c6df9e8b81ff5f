import { inHoldline, readJsonIfThere } from "../project.mjs";
import { say } from "../say.mjs";
import { writeFileSafely } from "../write-file-safely.mjs";
import { migrate, referenceFingerprint, seedDemo, seedReference } from "./fill.mjs";
import { ensureOwnerAndDatabase, withClient } from "./roles.mjs";

/**
 * @typedef {object} Filled what `filled.json` remembers, so that a second start need not ask
 * @property {string} [cluster] PostgreSQL's own number for the cluster: another after the data were thrown away
 * @property {string} [reference] fingerprint of the reference data that were loaded
 * @property {"begun" | "finished"} [demo]
 */

/**
 * Brings the embedded database up to date and loads what it lacks.
 * @param {object} options
 * @param {import("./embedded.mjs").RunningDatabase} options.database
 * @param {import("../secrets.mjs").Secrets} options.secrets
 * @param {NodeJS.ProcessEnv} options.env what the web server is told
 * @param {AbortSignal} options.stop
 */
export async function fillOnce({ database, secrets, env, stop }) {
  const file = inHoldline("filled.json");
  const cluster = await clusterNumber(database.superuserUrl);
  const before = /** @type {Filled} */ (readJsonIfThere(file) ?? {});
  let filled = before.cluster === cluster ? before : /** @type {Filled} */ ({ cluster });
  const remember = (/** @type {Filled} */ more) => {
    filled = { ...filled, ...more };
    writeFileSafely(file, `${JSON.stringify(filled)}\n`);
  };

  if (filled.demo === "begun") {
    // Nobody has been served from it: that comes after this. So nothing but half a demo is thrown away.
    say("The demo network was made only in part; beginning anew.");
    await ensureOwnerAndDatabase(database.superuserUrl, secrets.ownerPassword, { anew: true });
    filled = { cluster };
  }
  await migrate(database, stop);
  const reference = referenceFingerprint();
  if (filled.reference !== reference) {
    await seedReference(database, stop);
    remember({ reference });
  }
  if (filled.demo === "finished") return;
  if (await isEmpty(database.ownerUrl)) {
    remember({ demo: "begun" });
    await seedDemo(env, stop);
  }
  remember({ demo: "finished" });
}

/** @param {string} superuserUrl @returns {Promise<string>} */
function clusterNumber(superuserUrl) {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query("select system_identifier::text as number from pg_control_system()");
    return rows[0].number;
  });
}

/** Whether no organization is there, asked as the owner, from whom the row policies hide nothing. @param {string} ownerUrl */
function isEmpty(ownerUrl) {
  return withClient(
    ownerUrl,
    async (client) => (await client.query("select 1 from organization limit 1")).rowCount === 0,
  );
}
