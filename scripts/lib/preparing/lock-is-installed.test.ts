import { expect, it } from "vitest";
import { lockIsInstalled } from "./lock-is-installed.mjs";

const zod = { version: "4.6.7", integrity: "sha512-a" };
const mac = { version: "1.0.0", integrity: "sha512-b", optional: true };
const lock = { packages: { "": {}, "node_modules/zod": zod, "node_modules/for-a-mac": mac } };

it("agrees when everything but what is for other systems is installed", () => {
  expect(lockIsInstalled(lock, { packages: { "node_modules/zod": zod } })).toBe(true);
});

it.each([
  ["nothing is installed", undefined],
  ["a library is missing", { packages: {} }],
  ["a library has another version", { packages: { "node_modules/zod": { ...zod, version: "4.6.6" } } }],
  ["a library has other content", { packages: { "node_modules/zod": { ...zod, integrity: "sha512-c" } } }],
])("disagrees when %s", (_, installed) => {
  expect(lockIsInstalled(lock, installed)).toBe(false);
});
