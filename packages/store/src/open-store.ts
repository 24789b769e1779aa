import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { InclinedError } from "@inclined/core/errors";
import type { Migration } from "kysely/migration";
import type { DataFolder } from "./data-folder.ts";
import type { Engine } from "./engine.ts";
import { KyselyStore } from "./kysely-store.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { openSqlite } from "./sqlite-engine.ts";
import type { Store } from "./store.ts";

export { setDamagedDatabaseAside } from "./sqlite-engine.ts";

export interface OpenStoreOptions {
  /** Recordings and backups lie here with both engines. */
  folder: DataFolder;
  /** Postgres instead of the SQLite file in the folder. Undefined and "" mean SQLite. */
  databaseUrl?: string | undefined;
  now?: () => Date;
  /** Makes lower-case UUIDs. */
  newId?: () => string;
  /** For tests: other migrations than those of this version. */
  migrations?: Readonly<Record<string, Migration>>;
  /** For tests: sets limits on the SQLite connection before it is used. */
  prepareSqlite?: (database: DatabaseSync) => void;
}

/**
 * Opens the store and brings its tables to this version, with a backup before.
 * @throws {InclinedError} data-folder-newer, migration-failed, database-damaged, database-busy, database-unreachable,
 *   data-folder-unusable, disk-full
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { folder, databaseUrl, now = () => new Date(), newId = randomUUID, migrations = MIGRATIONS } = options;
  const engine = await openEngine(folder, databaseUrl, options.prepareSqlite);
  try {
    const backup = await migrate(engine, folder, migrations, now);
    if (engine.name === "sqlite") folder.rememberSchemaVersion(Object.keys(migrations).length);
    const store = new KyselyStore(engine, folder, now, newId);
    if (backup !== null) await store.noteCopy({ kind: "backup", place: backup, reachable: true });
    await store.sweep();
    return store;
  } catch (error) {
    await engine.close();
    throw error instanceof InclinedError ? error : (engine.failure(error) ?? error);
  }
}

async function openEngine(
  folder: DataFolder,
  databaseUrl: string | undefined,
  prepareSqlite: OpenStoreOptions["prepareSqlite"],
): Promise<Engine> {
  if (!databaseUrl) return openSqlite(folder, prepareSqlite);
  const { openPostgres } = await import("./postgres-engine.ts"); // the studio of one person never loads it
  return openPostgres(databaseUrl);
}
