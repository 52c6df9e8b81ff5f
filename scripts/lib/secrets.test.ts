import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepSecrets } from "./secrets.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, "secrets.json");

it("makes them up once and keeps them", () => {
  expect(keepSecrets(folder)).toEqual(keepSecrets(folder));
});

it("lets nobody else read them, even after somebody has opened the file", () => {
  keepSecrets(folder);
  expect(statSync(file()).mode & 0o077).toBe(0);
  chmodSync(file(), 0o644);
  keepSecrets(folder);
  expect(statSync(file()).mode & 0o077).toBe(0);
});

it("adds what an earlier release did not have, and keeps the rest", () => {
  writeFileSync(file(), JSON.stringify({ ownerPassword: "kept" }));
  expect(keepSecrets(folder).ownerPassword).toBe("kept");
  expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual(keepSecrets(folder));
});

it("makes passwords that need no escaping in an address, and a key of 32 bytes", () => {
  const secrets = keepSecrets(folder);
  expect(encodeURIComponent(secrets.applicationPassword)).toBe(secrets.applicationPassword);
  expect(Buffer.from(secrets.actionsKey, "base64")).toHaveLength(32);
});

it("refuses a damaged file instead of making up new passwords over it", () => {
  writeFileSync(file(), "{");
  expect(() => keepSecrets(folder)).toThrow(/cannot be read/);
  expect(readFileSync(file(), "utf8")).toBe("{");
});
