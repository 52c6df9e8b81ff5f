import { defineConfig } from "@playwright/test";

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
    trace: "retain-on-failure",
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
