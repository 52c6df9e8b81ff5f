import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type {
  MigrationList,
  SchemaEngine as Engine,
  SchemasContainer,
  SchemaFilter,
} from "@prisma/schema-engine-wasm";

/*
 * The Prisma command line runs a native engine that it downloads, which is not possible everywhere. The same engine is
 * published as WebAssembly; this module loads it by file path, since the package's own entry expects a bundler.
 */

export const noFilter: SchemaFilter = { externalTables: [], externalEnums: [] };

type EngineModule = { __wbg_set_wasm(exports: WebAssembly.Exports): void; SchemaEngine: typeof Engine };

let loaded: Promise<EngineModule> | undefined;

/** The bindings keep the memory of one instance in a variable of their own: a second instance would corrupt the first. */
function engineModule(): Promise<EngineModule> {
  loaded ??= loadEngineModule();
  return loaded;
}

async function loadEngineModule(): Promise<EngineModule> {
  const folder = join(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"), "..");
  const bindings: EngineModule & WebAssembly.ModuleImports = await import(
    pathToFileURL(join(folder, "schema_engine_bg.js")).href
  );
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return bindings;
}

/**
 * Sends a migration to the server as one text, which is what Prisma's native engine does. The adapter cuts it at every
 * semicolon, also at those within a function or a comment.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

/**
 * Prisma's own schema engine, bound to a database.
 * @param connectionString where to connect, as the role that owns the schema
 */
export async function openSchemaEngine(connectionString: string): Promise<Engine> {
  const { SchemaEngine } = await engineModule();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new WholeScripts({
      connectionString,
      options: "-c TimeZone=UTC",
      // The engine never closes what it opened, and what it opened holds the lock on migrations.
      idleTimeoutMillis: 1_000,
    }),
  );
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

/** The Prisma schema files of a folder, in the order of their names. */
export async function readSchemaFolder(folder: string): Promise<SchemasContainer> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(folder, path), "utf8") })),
  );
  return { files };
}

/** The migrations of a folder as the engine takes them. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      directories.sort().map(async (path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(join(folder, path, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/**
 * The SQL that leads from one schema to another.
 * @param from the schema to start from, or null for an empty database
 */
export async function schemaDifference(
  engine: Engine,
  from: SchemasContainer | null,
  to: SchemasContainer,
): Promise<string> {
  const result = await engine.diff({
    from: from ? { tag: "schemaDatamodel", ...from } : { tag: "empty" },
    to: { tag: "schemaDatamodel", ...to },
    script: true,
    exitCode: null,
    filters: noFilter,
  });
  return result.stdout ?? "";
}
