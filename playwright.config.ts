import path from "node:path";
import { defineConfig } from "@playwright/test";

// Where the server tells its processes, one of which a test kills. Workers read this file anew, and inherit what it sets.
process.env.E2E_SERVER_FILE ??= path.resolve(".holdline/e2e-server.json");

const port = process.env.E2E_PORT ?? "3290";
const address = `http://127.0.0.1:${port}`;

/*
 * Chromium only. What is tested is the production build with a database of its own and the demonstration in it
 * (scripts/e2e-server.mjs). `npm test -- e2e` finds or installs the browser and chooses the port.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two cores and one database: more workers only wait for each other.
  workers: 2,
  projects: [
    { name: "at work", testIgnore: "database-gone.spec.ts" },
    // Takes the database away from everybody, so it has the server to itself once the others are done.
    { name: "outage", testMatch: "database-gone.spec.ts", dependencies: ["at work"], workers: 1 },
  ],
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `${address}/api/health`,
    timeout: 600_000,
    env: { E2E_PORT: port },
    reuseExistingServer: Boolean(process.env.E2E_REUSE_SERVER),
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
  use: {
    baseURL: address,
    locale: "en-US",
    // Not the zone of the jails that the tests use, so that a time shown in the browser's zone is a failure.
    timezoneId: "America/New_York",
    // Pictures of every moment would take more of the two cores than the tests do; each step's page is kept without them.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
