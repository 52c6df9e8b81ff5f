import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Fault } from "../fault.mjs";
import { fingerprint, listFiles } from "../fingerprint.mjs";
import { inProject, projectDirectory } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { say, saying } from "../say.mjs";

const GENERATED = ["lib", "database", "generated"];
const MARK = inProject(...GENERATED, ".made-from");

/**
 * Writes the database client from the schema, unless it is up to date.
 * @param {AbortSignal} stop
 * @param {{ always?: boolean }} [options]
 */
export async function generateClient(stop, { always = false } = {}) {
  const schema = listFiles(inProject("prisma", "schema"), () => true).map((file) => `prisma/schema/${file}`);
  const current = fingerprint(projectDirectory, [
    ...schema,
    "prisma.config.ts",
    "node_modules/@prisma/client/package.json",
  ]);
  if (!always && existsSync(MARK) && readFileSync(MARK, "utf8") === current) return;
  await saying("Writing the database client", async () => {
    const { code, output } = await runCommand(
      process.execPath,
      [inProject("node_modules/prisma/build/index.js"), "generate"],
      {
        cwd: projectDirectory,
        stop,
        limitSeconds: 180,
        env: {
          ...process.env,
          // `generate` wants the path of an engine that it never runs, and without one tries to download it.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      },
    );
    if (code !== 0) {
      say(output.trim());
      throw new Fault(
        "The database client could not be written from prisma/schema.",
        "What Prisma said is printed above.",
      );
    }
    writeFileSync(MARK, current);
  });
}
