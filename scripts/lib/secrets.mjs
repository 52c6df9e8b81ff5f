import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { shown } from "./project.mjs";
import { writeFileSafely } from "./write-file-safely.mjs";

/**
 * @typedef {object} Secrets what an installation makes up once and keeps
 * @property {string} superuserPassword of the embedded database
 * @property {string} ownerPassword of the role that migrates
 * @property {string} applicationPassword of the role that the application connects as
 * @property {string} nextauthSecret signs the sessions
 * @property {string} actionsKey base64, 32 bytes: encrypts what server actions close over, at build and at run
 */

/** base64url needs no escaping in a connection string. */
const password = () => randomBytes(24).toString("base64url");

/** @returns {Secrets} */
export function makeUpSecrets() {
  return {
    superuserPassword: password(),
    ownerPassword: password(),
    applicationPassword: password(),
    nextauthSecret: randomBytes(32).toString("base64url"),
    actionsKey: randomBytes(32).toString("base64"),
  };
}

/**
 * Reads the installation's secrets; what is missing is made up and kept, readable by its owner alone.
 * @param {string} directory `.holdline`, which exists
 * @returns {Secrets}
 */
export function keepSecrets(directory) {
  const file = path.join(directory, "secrets.json");
  let known = {};
  if (existsSync(file)) {
    try {
      known = JSON.parse(readFileSync(file, "utf8"));
    } catch {
      throw new Fault(
        `${shown(file)} cannot be read: it is not what Holdline has written.`,
        "Put back a copy of it. Without it the database's passwords are lost, so nothing was changed.",
      );
    }
    chmodSync(file, 0o600);
  }
  const secrets = { ...makeUpSecrets(), ...known };
  if (Object.keys(secrets).some((key) => !(key in known))) {
    writeFileSafely(file, `${JSON.stringify(secrets, null, 2)}\n`);
  }
  return secrets;
}
