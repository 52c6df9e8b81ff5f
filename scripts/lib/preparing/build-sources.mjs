import { fingerprint, listFiles } from "../fingerprint.mjs";

const FOLDERS = ["app", "components", "lib", "messages", "public", "prisma/schema"];
const FILES_AT_THE_TOP = /^(?!playwright|vitest|eslint|knip)[\w.-]+\.(ts|js|mjs|cjs|json)$/;
const NOT_BUILT =
  /\.test\.tsx?$|^lib\/testing(\/|$)|^lib\/database\/generated(\/|$)|(^|\/)\.|^(next-env\.d\.ts|worker\.ts)$/;

/** Whether a change of this file can change the build. @param {string} relative a path below the project's folder */
export function isBuildSource(relative) {
  if (NOT_BUILT.test(relative)) return false;
  if (!relative.includes("/") && FILES_AT_THE_TOP.test(relative)) return true;
  return FOLDERS.some(
    (folder) => relative === folder || relative.startsWith(`${folder}/`) || folder.startsWith(`${relative}/`),
  );
}

/**
 * @param {string} directory the project's folder
 * @param {string[]} also what else the build depends on
 */
export function buildFingerprint(directory, also) {
  const files = listFiles(directory, isBuildSource);
  return fingerprint(directory, files, [
    process.versions.node.split(".")[0] ?? "",
    process.platform,
    process.arch,
    ...also,
  ]);
}
