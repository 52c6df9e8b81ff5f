import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint, listFiles } from "./fingerprint.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a", "one.ts"), "one");
  writeFileSync(join(folder, "two.ts"), "two");
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = ["a/one.ts", "two.ts"];

it("is the same for the same content, whatever the dates of the files", () => {
  const before = fingerprint(folder, files);
  utimesSync(join(folder, "two.ts"), 1, 1);
  expect(fingerprint(folder, files)).toBe(before);
});

it("changes with the content, with the name, and with what else the result depends on", () => {
  const before = fingerprint(folder, files, ["20"]);
  expect(fingerprint(folder, files, ["22"])).not.toBe(before);
  expect(fingerprint(folder, ["a/one.ts"], ["20"])).not.toBe(before);
  writeFileSync(join(folder, "two.ts"), "three");
  expect(fingerprint(folder, files, ["20"])).not.toBe(before);
});

it("tells a missing file from an empty one, and content that moves from one file to the next", () => {
  writeFileSync(join(folder, "empty.ts"), "");
  expect(fingerprint(folder, ["missing.ts"])).not.toBe(fingerprint(folder, ["empty.ts"]));
  const before = fingerprint(folder, files);
  writeFileSync(join(folder, "a", "one.ts"), "onet");
  writeFileSync(join(folder, "two.ts"), "wo");
  expect(fingerprint(folder, files)).not.toBe(before);
});

it("lists wanted files only, in one order, and does not enter unwanted folders", () => {
  expect(listFiles(folder, () => true)).toEqual(["a/one.ts", "two.ts"]);
  expect(listFiles(folder, (file) => file !== "a")).toEqual(["two.ts"]);
});
