import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

export type Migration = {
  /** The folder's name, which begins with a time and so gives the order. */
  name: string;
  sql: string;
  /** As Prisma computes it, so that its own tools recognise what we have applied. */
  checksum: string;
};

/** The migrations of a folder in Prisma's layout, oldest first. */
export async function readMigrationsOnDisk(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
