import { Fault } from "./fault.mjs";

/** @param {string} where the folder that could not take more */
function fullDisk(where) {
  return new Fault(
    `The disk that holds ${where} is full.`,
    "Free some space (an installation needs about 2 GB), then run the same command again. Nothing was damaged.",
  );
}

/** @param {string} where the folder that refused */
function notWritable(where) {
  return new Fault(
    `Holdline may not write in ${where}.`,
    "Give your user the right to write there, or copy the project to a folder of your own, then run the same command again.",
  );
}

/**
 * @param {unknown} error what a file operation threw
 * @param {string} where the folder it was about
 * @returns {unknown} a Fault in words when the cause is one that a reader can mend, else the error itself
 */
export function explainFileError(error, where) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") return fullDisk(where);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return notWritable(where);
  return error;
}

/**
 * @param {string} output what `npm ci` printed before it failed
 * @param {string} where the project's folder
 */
export function explainInstallFailure(output, where) {
  if (/\b(ENOSPC|EDQUOT)\b/.test(output)) return fullDisk(where);
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/.test(
      output,
    )
  ) {
    return new Fault(
      "The libraries could not be downloaded: the npm registry did not answer.",
      "Check the connection to the internet (or the proxy that npm is set to use), then run the same command again.",
    );
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) return notWritable(where);
  if (/\bEUSAGE\b|can only install packages when your package\.json and package-lock\.json/.test(output)) {
    return new Fault(
      "package.json and package-lock.json do not agree, so the libraries cannot be installed exactly.",
      "Run `npm install` once, commit package-lock.json, then run the same command again.",
    );
  }
  return new Fault(
    "The libraries could not be installed.",
    `What npm said:\n${output.trim().split("\n").slice(-15).join("\n")}`,
  );
}

/**
 * @param {string} log the end of what initdb or the server wrote
 * @param {string} where the database's folder
 */
export function explainDatabaseFailure(log, where) {
  if (/No space left on device|Disk quota exceeded/i.test(log)) return fullDisk(where);
  if (/could not bind|Address already in use/i.test(log)) {
    return new Fault(
      "The database's port was taken by another program just as it started.",
      "Run the same command again: it chooses another port.",
    );
  }
  if (/incompatible with server|was initialized by PostgreSQL version/i.test(log)) {
    return new Fault(
      `The database in ${where} was made by another version of PostgreSQL.`,
      "Nothing was changed. Use the release of Holdline that made it, or move the folder away to begin with an empty one.",
    );
  }
  if (/invalid permissions|wrong ownership|Permission denied|Read-only file system/i.test(log)) {
    return new Fault(
      `The database's user may not use ${where}.`,
      "Run Holdline as the same user as before, or give the folder back to the user that owns the files in it.",
    );
  }
  if (/lock file .* already exists|is another postmaster/i.test(log)) {
    return new Fault(
      `Another database server uses ${where}.`,
      "Stop it, then run the same command again. Nothing was changed.",
    );
  }
  if (/error while loading shared libraries|cannot execute|Exec format error|not found/i.test(log)) {
    return new Fault(
      "The embedded PostgreSQL does not run on this machine.",
      "Use a PostgreSQL of your own: set DATABASE_URL and DATABASE_OWNER_URL (the README says how).",
    );
  }
  return new Fault("The database did not start.", `What it said:\n${log.trim() || "(nothing)"}`);
}
