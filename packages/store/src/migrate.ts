import { InclinedError } from "@inclined/core/errors";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import type { DataFolder } from "./data-folder.ts";
import { momentInFileName } from "./durable-files.ts";
import type { Engine } from "./engine.ts";

/** Named after the product, because a Postgres database may hold tables of other programs. */
const MIGRATION_TABLE = "inclined_migrations";
const MIGRATION_LOCK_TABLE = "inclined_migrations_lock";

/**
 * Brings the database to the newest of the given migrations: all of them or, when one fails, none.
 * What holds data is backed up first.
 * @returns the absolute path of the backup; null when none was needed
 * @throws {InclinedError} data-folder-newer when the database has migrations that are not among the given;
 *   migration-failed with `details.backup` (path or null) and `details.migration`; what the engine throws
 */
export async function migrate(
  engine: Engine,
  folder: DataFolder,
  migrations: Readonly<Record<string, Migration>>,
  now: () => Date,
): Promise<string | null> {
  const done = await doneMigrations(engine);
  const unknown = done.filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) {
    throw new InclinedError(
      "data-folder-newer",
      `The data in ${engine.place} was made by a newer version of Inclined (it knows "${unknown[0]}"). Nothing was touched. Update Inclined and start again.`,
      { place: engine.place, unknown },
    );
  }
  if (done.length === Object.keys(migrations).length) return null;

  const from = done.at(-1);
  const backup = from !== undefined && (await holdsData(engine))
    ? await engine.backUp(folder.backups, `before-migration-${from}-${momentInFileName(now().toISOString())}`)
    : null;
  await run(engine, migrations, backup);
  return backup;
}

async function run(engine: Engine, migrations: Readonly<Record<string, Migration>>, backup: string | null): Promise<void> {
  let failed: string | undefined;
  try {
    await engine.migrating(async (trx) => {
      const migrator = new Migrator({
        db: trx,
        provider: { getMigrations: async () => ({ ...migrations }) },
        migrationTableName: MIGRATION_TABLE,
        migrationLockTableName: MIGRATION_LOCK_TABLE,
      });
      const { error, results } = await migrator.migrateToLatest();
      failed = results?.find((each) => each.status === "Error")?.migrationName;
      if (error !== undefined) throw error;
    });
  } catch (error) {
    const reason = engine.failure(error)?.message ?? (error instanceof Error ? error.message : String(error));
    const where = backup === null ? "It held nothing, so no backup was made." : `A backup lies at ${backup}.`;
    throw new InclinedError(
      "migration-failed",
      `The data in ${engine.place} could not be brought to this version${failed === undefined ? "" : ` (step "${failed}")`}: ${reason} It is as it was and works with the version used before. ${where}`,
      { place: engine.place, migration: failed ?? null, backup },
      { cause: error },
    );
  }
}

/** Names of the migrations that the database has, in order. Asks before any table is made. */
async function doneMigrations(engine: Engine): Promise<string[]> {
  const tables = await engine.db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)} order by name`.execute(engine.db);
  return rows.map(({ name }) => name);
}

async function holdsData(engine: Engine): Promise<boolean> {
  const row = await engine.db.selectFrom("workspaces").select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}
