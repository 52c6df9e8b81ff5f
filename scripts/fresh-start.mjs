/*
 * The promise of the README, kept by a machine: a fresh copy, in a folder with a space in its name, with nobody's
 * settings, is running after `npm start` and gone after Ctrl-C.
 */
import "./lib/require-node.mjs";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runAsCommand } from "./lib/command.mjs";
import { Fault } from "./lib/fault.mjs";
import { answers, freePort } from "./lib/ports.mjs";
import { isAlive } from "./lib/process-identity.mjs";
import { signalGroup } from "./lib/run-command.mjs";
import { exitOf } from "./lib/running/keep-running.mjs";
import { say, seconds } from "./lib/say.mjs";
import { pause } from "./lib/stop-request.mjs";
import { copyProject } from "./lib/testing/copy-project.mjs";

const READY = /Holdline is ready: /;

await runAsCommand(async ({ stop, atEnd }) => {
  const top = mkdtempSync(path.join(os.tmpdir(), "holdline-fresh-"));
  // Tens of thousands of files: the system's own rm is many times as quick as Node's.
  atEnd(() => spawnSync("rm", ["-rf", top]));
  // As root the database runs as another user, who has to get through.
  chmodSync(top, 0o755);
  const directory = path.join(top, "a fresh clone");
  const home = path.join(top, "home");
  for (const made of [directory, home]) mkdirSync(made);
  copyProject(directory);
  const port = await freePort();
  const env = freshEnvironment(home, port);

  /** @param {string} label @param {NodeJS.Signals} signal how it is ended */
  async function startAndStop(label, signal) {
    const began = Date.now();
    const child = spawn("npm", ["start"], {
      cwd: directory,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    atEnd(() => signalGroup(child, "SIGKILL"));
    const complain = (/** @type {string} */ sentence) => new Fault(`${label}: ${sentence}`, output);

    while (!READY.test(output) && child.exitCode === null && !stop.aborted) await pause(200, stop);
    if (!READY.test(output)) throw complain("it did not become ready.");
    say(`${label} is ready after ${seconds(Date.now() - began)}`);
    const running = JSON.parse(readFileSync(path.join(directory, ".holdline", "running.json"), "utf8"));
    const health = await fetch(`http://127.0.0.1:${port}/api/health`);
    assert.equal(health.status, 200, `${label}: the address answers 200 on /api/health`);

    const second = spawnSync(process.execPath, ["scripts/start.mjs"], {
      cwd: directory,
      env,
      encoding: "utf8",
    });
    assert.equal(second.status, 1, `${label}: a second start beside it ends`);
    assert.match(
      second.stdout,
      /already running.*http:/,
      `${label}: a second start beside it says where the first one is`,
    );
    assert.equal(
      (await fetch(`http://127.0.0.1:${port}/api/health`)).status,
      200,
      `${label}: and does it no harm`,
    );

    // To the whole group, as a terminal sends Ctrl-C.
    signalGroup(child, signal);
    await exitOf(child);
    const pids = [running.pid, ...Object.values(running.children).map((child) => child.pid)];
    // npm ends with the signal itself and need not wait for us.
    for (let waited = 0; pids.some(isAlive) && waited < 30_000; waited += 200) await pause(200);
    say(`${label} is gone after ${seconds(Date.now() - began)}`);
    assert.deepEqual(pids.filter(isAlive), [], `${label}: nothing is left running`);
    assert.equal(await answers(port, "127.0.0.1"), false, `${label}: nothing is left listening`);
    assert.equal(
      existsSync(path.join(directory, ".holdline", "running.json")),
      false,
      `${label}: nothing says that it runs`,
    );
    const stale = path.join(directory, ".holdline", "database", "postmaster.pid");
    assert.equal(existsSync(stale), false, `${label}: the database was shut down`);
    return output;
  }

  const first = await startAndStop("the first start", "SIGINT");
  assert.match(first, /Installing the libraries/);
  assert.match(first, /Building/);
  const again = await startAndStop("the second start", "SIGTERM");
  assert.doesNotMatch(
    again,
    /Installing|Building|Making the demo|Writing the database client/,
    "a second start does nothing twice",
  );
  say("A fresh copy starts, says when it is asked twice, stops, and starts again.");
});

/**
 * What a new user's shell has: no settings of ours, an empty home. npm's store of downloads is kept, since it is the
 * registry's content and not ours.
 * @param {string} home @param {number} port
 */
function freshEnvironment(home, port) {
  const cache = spawnSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).stdout.trim();
  const registry = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
  const { PATH, LANG, TMPDIR, http_proxy, https_proxy, HTTP_PROXY, HTTPS_PROXY, NODE_EXTRA_CA_CERTS } =
    process.env;
  const kept = { PATH, LANG, TMPDIR, http_proxy, https_proxy, HTTP_PROXY, HTTPS_PROXY, NODE_EXTRA_CA_CERTS };
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    HOME: home,
    PORT: String(port),
    npm_config_cache: cache,
    npm_config_registry: registry,
    npm_config_prefer_offline: "true",
  };
}
