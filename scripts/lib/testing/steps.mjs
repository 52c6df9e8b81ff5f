import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { startThrowawayDatabase } from "../database/throwaway.mjs";
import { generateClient } from "../preparing/generate.mjs";
import { install } from "../preparing/install.mjs";
import { buildIfStale } from "../preparing/build.mjs";
import { freePort } from "../ports.mjs";
import { holdlineDirectory, inHoldline, inProject } from "../project.mjs";
import { keepSecrets } from "../secrets.mjs";
import { actionsKey } from "../running/environment.mjs";
import { findChromium } from "./chromium.mjs";
import { readReportFile, reportFile, runNode } from "./run-step.mjs";
import { playwrightTally, vitestTally } from "./tally.mjs";

/** @typedef {import("./run-step.mjs").Step} Step */

const PASSED = { code: 0, output: "" };

/**
 * A step that is one command of a library, and passes when that does.
 * @param {string} name @param {number} limitSeconds @param {string} program below node_modules @param {string[]} args
 * @returns {Step}
 */
function gate(name, limitSeconds, program, args) {
  /** @type {Step} */
  const step = {
    name,
    limitSeconds,
    needs: ["install", "generate"],
    action: (run) => runNode(step, run, [inProject("node_modules", program), ...args]),
  };
  return step;
}

/** @type {Step} */
const installStep = {
  name: "install",
  limitSeconds: 900,
  action: async ({ stop }) => {
    await install(stop);
    return PASSED;
  },
};

/** @type {Step} */
const generateStep = {
  name: "generate",
  limitSeconds: 180,
  needs: ["install"],
  action: async ({ stop }) => {
    await generateClient(stop);
    return PASSED;
  },
};

/** @type {Step} */
const typesStep = {
  name: "types",
  limitSeconds: 300,
  needs: ["install", "generate"],
  action: async (run) => {
    // Writes next-env.d.ts and the types of the routes, which are not committed.
    const routes = await runNode(typesStep, run, [inProject("node_modules/next/dist/bin/next"), "typegen"]);
    if (routes.code !== 0) return routes;
    return runNode(typesStep, run, [inProject("node_modules/typescript/bin/tsc"), "--noEmit", "-p", "."]);
  },
};

/**
 * @param {Step} step @param {import("./run-step.mjs").Run} run @param {NodeJS.ProcessEnv} [more]
 */
async function vitest(step, run, more) {
  const file = reportFile(step.name);
  const args = [
    inProject("node_modules/vitest/vitest.mjs"),
    "run",
    "--project",
    step.name,
    "--reporter=default",
    "--reporter=json",
  ];
  const ended = await runNode(step, run, [...args, `--outputFile.json=${file}`], more);
  return { ...ended, report: readReportFile(file) };
}

/** @type {Step} */
const unitStep = {
  name: "unit",
  limitSeconds: 300,
  needs: ["install", "generate"],
  readReport: vitestTally,
  action: (run) => vitest(unitStep, run),
};

/** @type {Step} */
const integrationStep = {
  name: "integration",
  limitSeconds: 600,
  needs: ["install", "generate"],
  readReport: vitestTally,
  action: async (run) => {
    const database = await startThrowawayDatabase(run.stop);
    try {
      return await vitest(integrationStep, run, {
        TEST_DATABASE_SUPERUSER_URL: database.superuserUrl,
        TEST_DATABASE_OWNER_URL: database.ownerUrl,
        TEST_DATABASE_URL: database.applicationUrl,
      });
    } finally {
      await database.discard();
    }
  },
};

/** @type {Step} */
const buildStep = {
  name: "build",
  limitSeconds: 900,
  needs: ["install", "generate"],
  action: async ({ stop, env }) => {
    mkdirSync(holdlineDirectory, { recursive: true, mode: 0o700 });
    await buildIfStale(actionsKey(env, keepSecrets(holdlineDirectory)), stop);
    return PASSED;
  },
};

/** @type {Step} */
const e2eStep = {
  name: "e2e",
  limitSeconds: 1800,
  needs: ["install", "generate", "build"],
  readReport: playwrightTally,
  action: async (run) => {
    const chromium = await findChromium(run.stop);
    const file = reportFile("e2e");
    const args = [inProject("node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"];
    const ended = await runNode(e2eStep, run, args, {
      CHROMIUM_PATH: chromium,
      E2E_PORT: String(await freePort()),
      E2E_ENDS_WITH: String(process.pid),
      E2E_SERVER_FILE: inHoldline("e2e-server.json"),
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return { ...ended, report: readReportFile(file) };
  },
};

/** @type {Step} */
const freshStartStep = {
  name: "fresh-start",
  limitSeconds: 1200,
  action: (run) => runNode(freshStartStep, run, [inProject("scripts/fresh-start.mjs")]),
};

/** In the order in which they run: what is quick to know comes first. */
export function allSteps() {
  const hasKnip = ["knip.json", "knip.jsonc", "knip.ts", "knip.config.ts", "knip.config.js"].some((name) =>
    existsSync(inProject(name)),
  );
  return [
    installStep,
    generateStep,
    gate("format", 120, "prettier/bin/prettier.cjs", ["--check", "."]),
    gate("lint", 300, "eslint/bin/eslint.js", [".", "--max-warnings=0"]),
    gate("arrows", 180, "dependency-cruiser/bin/dependency-cruise.mjs", [
      "--config",
      ".dependency-cruiser.cjs",
      "app",
      "components",
      "lib",
      "prisma",
      "scripts",
      "worker.ts",
    ]),
    ...(hasKnip ? [gate("unused", 180, "knip/bin/knip.js", [])] : []),
    typesStep,
    unitStep,
    integrationStep,
    buildStep,
    e2eStep,
    freshStartStep,
  ];
}
