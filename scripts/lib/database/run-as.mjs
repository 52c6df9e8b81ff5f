import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Fault } from "../fault.mjs";

/**
 * @typedef {object} User whom the database runs as
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 */

const OUR_USER = "holdline";
const ADVICE =
  "Run the same command as an ordinary user (not root), or set DATABASE_URL and DATABASE_OWNER_URL to use a PostgreSQL of your own.";

/**
 * PostgreSQL refuses to run as root, so root lends it a user that may do nothing else.
 * @param {string} [data] the data, when there are some: they belong to whoever ran the database before
 * @returns {User | undefined} undefined when we are not root: then it runs as ourselves
 */
export function databaseUser(data) {
  if (process.getuid?.() !== 0) return undefined;
  const user = (data && ownerOf(data)) || find("postgres") || find(OUR_USER) || create();
  const { status, error } = spawnSync("/bin/sh", ["-c", "exit 0"], { uid: user.uid, gid: user.gid });
  if (status === 0 && !error) return user;
  throw new Fault(
    `PostgreSQL does not run as root, and this machine does not let root act as the user "${user.name}".`,
    ADVICE,
  );
}

/** @param {string} directory @returns {User | undefined} undefined when it belongs to root, or is not there */
function ownerOf(directory) {
  const { uid = 0, gid = 0 } = statSync(directory, { throwIfNoEntry: false }) ?? {};
  return uid === 0 ? undefined : { name: String(uid), uid, gid };
}

/** @param {string} name @returns {User | undefined} */
function find(name) {
  const [uid, gid] = ["-u", "-g"].map((which) => {
    const { status, stdout } = spawnSync("id", [which, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout.trim()) : Number.NaN;
  });
  // A "postgres" with root's number would be no help.
  return uid && gid ? { name, uid, gid } : undefined;
}

/** @returns {User} */
function create() {
  if (process.platform === "linux") {
    spawnSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      OUR_USER,
    ]);
    const user = find(OUR_USER);
    if (user) return user;
  }
  throw new Fault(
    `PostgreSQL does not run as root, and a user for it ("${OUR_USER}") could not be created.`,
    ADVICE,
  );
}
