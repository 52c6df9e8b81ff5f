import { Fault } from "../fault.mjs";

/**
 * Which database to use, from the environment.
 * @param {NodeJS.ProcessEnv} env
 * @returns {import("./fill.mjs").DatabaseAddresses | undefined} undefined: the embedded one
 * @throws Fault with the SQL to run, when only one of the two roles is given
 */
export function givenDatabase(env) {
  const { DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl } = env;
  if (!applicationUrl && !ownerUrl) return undefined;
  if (applicationUrl && ownerUrl) return { applicationUrl, ownerUrl };
  throw new Fault(
    `${applicationUrl ? "DATABASE_URL" : "DATABASE_OWNER_URL"} is set, but Holdline needs two roles: one that migrates (DATABASE_OWNER_URL) and one that the application connects as (DATABASE_URL). Nothing was started.`,
    rolesToMake(databaseName(applicationUrl ?? ownerUrl ?? "")),
  );
}

/** @param {string} url */
function databaseName(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1)) || "holdline";
  } catch {
    return "holdline";
  }
}

/** @param {string} database */
export function rolesToMake(database) {
  const name = `"${database.replaceAll('"', '""')}"`;
  const inAddress = encodeURIComponent(database);
  return `Run this as an administrator of the server, with passwords of your own:

  CREATE ROLE holdline_owner LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD '<password of the owner>';
  CREATE ROLE holdline_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD '<password of the application>';
  CREATE ROLE holdline_application NOLOGIN NOSUPERUSER NOBYPASSRLS;
  GRANT holdline_application TO holdline_owner WITH ADMIN OPTION;
  GRANT holdline_application TO holdline_app;
  CREATE DATABASE ${name} OWNER holdline_owner;   -- or, if it is there: ALTER DATABASE ${name} OWNER TO holdline_owner;

Then start with both:

  DATABASE_OWNER_URL='postgresql://holdline_owner:<password of the owner>@<host>:5432/${inAddress}' \\
  DATABASE_URL='postgresql://holdline_app:<password of the application>@<host>:5432/${inAddress}' npm start`;
}
