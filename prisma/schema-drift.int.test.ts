import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { describeCatalog } from "@/lib/testing/catalog";
import { useTestDatabase } from "@/lib/testing/database";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { openSchemaEngine, readSchemaFolder, schemaDifference } from "./tools/schema-engine";

const fromMigrations = useTestDatabase();
const fromSchema = useEmptyDatabase();
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * What stands in the migrations and could stand in the schema, but must not: the address table is read before anybody
 * is known, and a relation would invite reading the user through it.
 */
const writtenByHand = new Set(["constraint sign_in_address_user_fkey on sign_in_address"]);

/** Each object that the two do not have alike, in words. */
function differences(migrations: ReadonlyMap<string, string>, schema: ReadonlyMap<string, string>): string[] {
  const objects = new Set([...migrations.keys(), ...schema.keys()]);
  return [...objects].sort().flatMap((object) => {
    const [inMigrations, inSchema] = [migrations.get(object), schema.get(object)];
    if (inMigrations === inSchema || writtenByHand.has(object)) return [];
    if (inSchema === undefined) return [`${object}: in the migrations, not in prisma/schema`];
    if (inMigrations === undefined) return [`${object}: in prisma/schema, not in the migrations`];
    return [`${object}: the migrations make it “${inMigrations}”, prisma/schema says “${inSchema}”`];
  });
}

it("has migrations that lead to what the schema says", async () => {
  const engine = await openSchemaEngine(fromSchema.ownerUrl);
  const sql = await schemaDifference(engine, null, await readSchemaFolder(here("schema")));
  await fromSchema.owner.query(`CREATE EXTENSION pg_trgm; ${sql}`);
  const [migrations, schema] = [
    await describeCatalog(fromMigrations.owner),
    await describeCatalog(fromSchema.owner),
  ];
  expect(schema.size).toBeGreaterThan(400);
  expect(differences(migrations, schema)).toEqual([]);
});

it("keeps the schema as the last migration left it, from which the next one is written", async () => {
  const kept: unknown = JSON.parse(await readFile(here("schema-at-last-migration.json"), "utf8"));
  expect(await readSchemaFolder(here("schema"))).toEqual(kept);
});
