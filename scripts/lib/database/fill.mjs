import { runTypeScript } from "../preparing/typescript-script.mjs";
import { fingerprint, listFiles } from "../fingerprint.mjs";
import { inProject, projectDirectory } from "../project.mjs";
import { say, saying } from "../say.mjs";

/**
 * @typedef {object} DatabaseAddresses
 * @property {string} ownerUrl
 * @property {string} applicationUrl
 */

/** @param {DatabaseAddresses} addresses @returns {NodeJS.ProcessEnv} for the scripts that work as the owner */
function asOwner({ ownerUrl, applicationUrl }) {
  return { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: applicationUrl };
}

/** @param {string} words what a script said, if anything */
function repeat(words) {
  if (words) say(words.replace(/^(?! {2})/gm, "  "));
}

/** @param {DatabaseAddresses} addresses @param {AbortSignal} stop */
export async function migrate(addresses, stop) {
  await saying("Bringing the database up to date", async () =>
    repeat(
      await runTypeScript("scripts/migrate.ts", {
        env: asOwner(addresses),
        stop,
        failure: "The database could not be brought up to date.",
      }),
    ),
  );
}

/** Jails, counties, policies: the same for everybody. @param {DatabaseAddresses} addresses @param {AbortSignal} stop */
export async function seedReference(addresses, stop) {
  await saying("Loading jails, counties and policies", async () =>
    repeat(
      await runTypeScript("prisma/seed-reference.ts", {
        env: asOwner(addresses),
        stop,
        failure: "The reference data could not be loaded.",
      }),
    ),
  );
}

/** Changes whenever the reference data or what loads them do. */
export function referenceFingerprint() {
  const directory = inProject("prisma");
  const part = (/** @type {string} */ relative) =>
    /^(data|seed|migrations)(\/|$)|^seed-reference\.ts$/.test(relative);
  return fingerprint(
    projectDirectory,
    listFiles(directory, part).map((file) => `prisma/${file}`),
  );
}

/**
 * People and cases that nobody is. Made by the product's own commands, so with the application's settings.
 * @param {NodeJS.ProcessEnv} env what the web server is told
 * @param {AbortSignal} stop
 */
export async function seedDemo(env, stop) {
  await saying("Making the demo network", async () =>
    repeat(
      await runTypeScript("prisma/seed-demo.ts", {
        env: { ...env, LOG_LEVEL: "error" },
        stop,
        failure: "The demo network could not be made.",
      }),
    ),
  );
}
