import { closeSync, existsSync, openSync, readdirSync, readSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { InclinedError } from "@inclined/core/errors";
import { Kysely, sql } from "kysely";
import type { DataFolder } from "./data-folder.ts";
import { diskFull, fileFailure, momentInFileName, PRIVATE_FILE, syncFile, syncFolder } from "./durable-files.ts";
import type { Engine } from "./engine.ts";
import { BUSY_MS, NodeSqliteDialect, SQLITE, sqliteCode } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

/** Up to this size every page is checked on opening; above it head, length and schema alone. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024;
const MAGIC = "SQLite format 3\0";

/**
 * Opens the SQLite file of a data folder, making it when it is missing.
 * @param prepare what tests do to the connection before anything else, such as a limit on its pages
 * @throws {InclinedError} database-damaged, database-busy, data-folder-unusable, disk-full
 */
export async function openSqlite(folder: DataFolder, prepare?: (database: DatabaseSync) => void): Promise<Engine> {
  const file = folder.database;
  const failure = (error: unknown): InclinedError | null => sqliteFailure(error, file);
  try {
    checkSound(folder);
    closeSync(openSync(file, "a", PRIVATE_FILE)); // SQLite itself would make it readable for all; -wal and -shm follow its mode
    const database = new DatabaseSync(file, { timeout: BUSY_MS });
    try {
      prepare?.(database);
      await useWal(database);
      database.exec("pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on");
    } catch (error) {
      database.close();
      throw error;
    }
    return sqliteEngine(file, database, failure);
  } catch (error) {
    throw failure(error) ?? fileFailure(error, file) ?? error;
  }
}

function sqliteEngine(file: string, database: DatabaseSync, failure: Engine["failure"]): Engine {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  return {
    name: "sqlite",
    place: file,
    db,
    failure,
    // a transaction that may write holds the only write lock from its start
    lockWorkspace: async () => {},
    lockAll: async () => {},
    migrating: async (work) => {
      // rebuilding a table drops the old one, and with foreign keys on that would empty the tables below it
      database.exec("pragma foreign_keys = off");
      try {
        await db.transaction().execute(async (trx) => {
          await work(trx);
          const { rows } = await sql`pragma foreign_key_check`.execute(trx);
          if (rows.length > 0) throw new Error(`${rows.length} rows refer to rows that are not there`);
        });
      } finally {
        database.exec("pragma foreign_keys = on");
      }
    },
    backUp: async (folder, name) => {
      const path = join(folder, `${name}.sqlite`);
      closeSync(openSync(path, "wx", PRIVATE_FILE));
      try {
        await sql`vacuum into ${path}`.execute(db);
        syncFile(path);
        syncFolder(folder);
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      }
      return path;
    },
    scrub: async () => {
      await sql`vacuum`.execute(db);
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      if (rows[0]?.busy !== 0) {
        throw new InclinedError(
          "database-busy",
          `Everything was deleted, but another program still reads ${file}, so traces remain in it. Close the other program and delete everything again.`,
          { place: file },
        );
      }
    },
    size: async () => sizeOf(file) + sizeOf(`${file}-wal`),
    close: async () => {
      await db.destroy(); // closes the connection once a query has run
      if (database.isOpen) database.close();
    },
  };
}

/** The first change to WAL needs the file alone, and SQLite does not wait for that by itself. */
async function useWal(database: DatabaseSync): Promise<void> {
  const start = performance.now();
  for (;;) {
    try {
      database.exec("pragma journal_mode = wal");
      return;
    } catch (error) {
      if (sqliteCode(error) !== SQLITE.BUSY || performance.now() - start > BUSY_MS) throw error;
      await sleep(1 + Math.random() * 9);
    }
  }
}

/**
 * Throws when the file is not a whole SQLite database. Looks through a read-only connection, because the last one
 * that may write copies the log into the file when it closes, and a damaged file is to stay as it is.
 */
function checkSound(folder: DataFolder): void {
  const file = folder.database;
  const bytes = sizeOf(file);
  if (bytes === 0) {
    // SQLite takes an empty file for a new database
    if (existsSync(file) && folder.schemaVersion() !== null) throw damaged(file, "it is empty");
    return;
  }
  const header = headerOf(file);
  if (header.toString("latin1", 0, MAGIC.length) !== MAGIC) throw damaged(file, "it does not begin like a database");
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
  try {
    // with a log beside it the file may rightly be shorter: the rest is in the log
    if (sizeOf(`${file}-wal`) === 0 && bytes < header.readUInt32BE(28) * pageBytesOf(header)) throw damaged(file, "it is cut off");
    const check = bytes <= FULL_CHECK_BYTES ? "pragma quick_check(1)" : "select 'ok' as quick_check from sqlite_schema limit 1";
    const [row] = database.prepare(check).all();
    if (row?.quick_check !== "ok") throw damaged(file, "its pages contradict each other");
  } finally {
    database.close();
  }
}

function pageBytesOf(header: Buffer): number {
  const stored = header.readUInt16BE(16);
  return stored === 1 ? 65_536 : stored;
}

function headerOf(file: string): Buffer {
  const header = Buffer.alloc(100);
  const handle = openSync(file, "r");
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function sqliteFailure(error: unknown, file: string): InclinedError | null {
  const code = sqliteCode(error);
  switch (code) {
    case SQLITE.FULL:
      return diskFull(file, error);
    case SQLITE.IOERR:
      // a full disk can also show in the log or its index, as an error of reading or writing
      return isFull(file) ? diskFull(file, error) : unusable(file, error);
    case SQLITE.CORRUPT:
    case SQLITE.NOTADB:
      return damaged(file, "SQLite cannot read it", error);
    case SQLITE.BUSY:
    case SQLITE.LOCKED:
    case SQLITE.PROTOCOL:
      return new InclinedError(
        "database-busy",
        `Another program has been writing to ${file} for more than ${BUSY_MS / 1000} seconds. Nothing was stored. Try again, or close the other program.`,
        { place: file },
        { cause: error },
      );
    case SQLITE.READONLY:
    case SQLITE.CANTOPEN:
      return unusable(file, error);
    default:
      return null;
  }
}

function isFull(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file));
  return bavail * bsize < 1024 * 1024;
}

function unusable(file: string, cause: unknown): InclinedError {
  return new InclinedError(
    "data-folder-unusable",
    `${file} cannot be opened for writing. Give your user the right to write to it and to its folder, or choose another folder with --data or INCLINED_DATA.`,
    { place: file },
    { cause },
  );
}

/** What somebody can do whose database is damaged: the newest backup in the data folder, by name. */
function wayOut(folder: string): string {
  const backups = join(folder, "backups");
  const zips = existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith(".zip")) : [];
  const newest = zips
    .map((name) => join(backups, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .reduce<{ path: string; at: number } | null>((best, each) => (best === null || each.at > best.at ? each : best), null);
  const kept = "the damaged file is kept beside the new one";
  return newest === null
    ? `The data folder holds no backup; if you have one elsewhere, run "inclined restore BACKUP" (${kept}). To start afresh, move the damaged file to another place.`
    : `Run "inclined restore ${newest.path}" to go back to the newest backup; ${kept}.`;
}

function damaged(file: string, reason: string, cause?: unknown): InclinedError {
  return new InclinedError(
    "database-damaged",
    `The database ${file} is damaged: ${reason}. Nothing was changed. ${wayOut(dirname(file))}`,
    { place: file },
    { cause },
  );
}

/**
 * Renames a damaged SQLite file, so that a fresh one can take its place. Nothing is deleted.
 * @returns the new absolute path; null when there was no file
 */
export function setDamagedDatabaseAside(folder: DataFolder, now: () => Date = () => new Date()): string | null {
  const aside = join(folder.path, `inclined.damaged-${momentInFileName(now().toISOString())}.sqlite`);
  // the log first: it must never lie beside a database that it does not belong to
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(folder.database + suffix)) renameSync(folder.database + suffix, aside + suffix);
  }
  syncFolder(folder.path);
  return existsSync(aside) ? aside : null;
}
