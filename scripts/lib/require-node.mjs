/**
 * Imported before anything else by each command, so that a Node.js that is too old is told so in words instead
 * of failing somewhere inside a library. Uses nothing that an old Node.js lacks.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Holdline needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  console.error("Install a newer one from https://nodejs.org, then run the same command again.");
  process.exit(1);
}
