/**
 * Whether npm's own record of what it installed agrees with the lock file, so that somebody who has run `npm ci` or
 * `npm install` by hand does not wait for a second installation.
 * @param {any} lock package-lock.json
 * @param {any} installed node_modules/.package-lock.json, or undefined
 */
export function lockIsInstalled(lock, installed) {
  if (!installed?.packages || !lock?.packages) return false;
  return Object.entries(lock.packages).every(([where, wanted]) => {
    if (where === "") return true;
    const found = installed.packages[where];
    // Optional ones are for other systems, as often as not, and npm leaves those out.
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
