import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { oneAtATime, whoIsRunning } from "./one-at-a-time.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "one-at-a-time-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = () => join(folder, "running.json");

it("refuses a second one, and says where the first one is", () => {
  const first = oneAtATime(folder, "npm start");
  first.tell({ address: "http://localhost:3000" });
  expect(() => oneAtATime(folder, "npm run dev")).toThrow(
    /already running .* at http:\/\/localhost:3000 \(`npm start`/,
  );
  expect(whoIsRunning(folder)?.pid).toBe(process.pid);
});

it("lets the next one in after the first has ended", () => {
  oneAtATime(folder, "npm start").release();
  expect(whoIsRunning(folder)).toBeUndefined();
  expect(oneAtATime(folder, "npm start").crashed).toBeUndefined();
});

it("takes the place of one that was killed", () => {
  writeFileSync(record(), JSON.stringify({ pid: 999_999_999, identity: "gone", command: "npm start" }));
  expect(oneAtATime(folder, "npm start").crashed).toBeDefined();
  expect(JSON.parse(readFileSync(record(), "utf8")).pid).toBe(process.pid);
});

it("is not misled by a later process with the same number", () => {
  writeFileSync(
    record(),
    JSON.stringify({ pid: process.pid, identity: "began at another time", command: "npm start" }),
  );
  expect(oneAtATime(folder, "npm start").crashed).toBeDefined();
});

it("recovers from a record that a crash has left empty", () => {
  writeFileSync(record(), "");
  expect(oneAtATime(folder, "npm start").crashed).toBeDefined();
});

it("leaves one file, readable by its owner alone", () => {
  oneAtATime(folder, "npm start").tell({ address: "x" });
  expect(readdirSync(folder)).toEqual(["running.json"]);
  expect(statSync(record()).mode & 0o077).toBe(0);
});
