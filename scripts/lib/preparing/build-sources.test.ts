import { expect, it } from "vitest";
import { isBuildSource } from "./build-sources.mjs";

it.each([
  "app/(desk)/cases/page.tsx",
  "components/ui/button.tsx",
  "lib/hold/clock.ts",
  "messages/es.json",
  "prisma/schema/case.prisma",
  "public/icon.svg",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "postcss.config.mjs",
  "tsconfig.json",
])("builds again when %s has changed", (file) => {
  expect(isBuildSource(file)).toBe(true);
});

it.each([
  "lib/hold/clock.test.ts",
  "lib/cases/commands.int.test.ts",
  "lib/testing/integration-setup.ts",
  "lib/database/generated/client.ts",
  "e2e/intake.spec.ts",
  "prisma/data/jails.csv",
  "prisma/seed-demo.ts",
  "scripts/start.mjs",
  "docs/decisions/0001.md",
  "worker.ts",
  "vitest.config.ts",
  "playwright.config.ts",
  "next-env.d.ts",
  "node_modules/next/package.json",
  ".next/static/x.js",
])("does not build again for %s", (file) => {
  expect(isBuildSource(file)).toBe(false);
});
