import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { CompiledQuery, Kysely, PostgresAdapter, PostgresDialect, sql } from "kysely";
import { Client, Pool } from "pg";
import { codeOf, writeDurably } from "./durable-files.ts";
import type { Engine } from "./engine.ts";
import { TABLE_NAMES, type Tables } from "./tables.ts";

const CONNECTIONS = 10;
const CONNECT_MS = 10_000;
/** How long a write waits for another one, as with SQLite. */
const LOCK_MS = 5_000;
/** Any number that no other program is likely to use for its advisory locks. */
const MIGRATION_LOCK = 4_907_331_602_118;

/**
 * Connects to Postgres.
 * @param url `postgres://user:password@host:port/database`; its password appears in no message
 * @throws {InclinedError} database-unreachable
 */
export async function openPostgres(url: string): Promise<Engine> {
  const place = placeOf(url);
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS });
  pool.on("error", () => {}); // an idle connection went away; the next query opens another or says why not
  const db = new Kysely<Tables>({
    dialect: new OneTransactionDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(`set lock_timeout = ${LOCK_MS}`));
        // a server may be set up to acknowledge before the disk does
        await connection.executeQuery(CompiledQuery.raw("set synchronous_commit = on"));
      },
    }),
  });
  const failure = (error: unknown): InclinedError | null => postgresFailure(error, place);
  const engine: Engine = {
    name: "postgres",
    place,
    db,
    failure,
    lockWorkspace: async (trx, workspaceId) => {
      await trx.selectFrom("workspaces").select("id").where("id", "=", workspaceId).forUpdate().execute();
    },
    lockAll: async (trx) => {
      // against every `for update` and insert, not against readers
      await sql`lock table workspaces in exclusive mode`.execute(trx);
    },
    migrating: async (work) => {
      await db.transaction().execute(async (trx) => {
        await sql`set local lock_timeout = '10min'`.execute(trx);
        await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
        await work(trx);
      });
    },
    backUp: async (folder, name) => {
      const path = join(folder, `${name}.json`);
      writeDurably(path, JSON.stringify(await allRows(db), null, 1));
      return path;
    },
    scrub: async () => {
      await sql`vacuum ${sql.join(TABLE_NAMES.map((name) => sql.table(name)))}`.execute(db);
    },
    size: async () => {
      const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
      return Number(rows[0]?.bytes ?? 0);
    },
    close: async () => {
      await db.destroy(); // ends the pool once a query has run
      if (!pool.ended) await pool.end();
    },
  };
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await engine.close();
    throw failure(error) ?? error;
  }
  return engine;
}

/**
 * Kysely's own migration lock is released by a query, which fails in a failed transaction and hides the reason.
 * `migrating` takes one that ends with the transaction instead.
 */
class OneTransactionDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new OneTransactionAdapter();
  }
}

class OneTransactionAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** Every row of every table of ours as it stood at one moment, by table. */
async function allRows(db: Kysely<Tables>): Promise<Record<string, unknown[]>> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => {
      const { rows: tables } = await sql<{ name: string }>`
        select tablename as name from pg_tables
        where schemaname = current_schema() and (tablename in (${sql.join(TABLE_NAMES)}) or tablename like 'inclined_%')
        order by tablename`.execute(trx);
      const rows: Record<string, unknown[]> = {};
      for (const { name } of tables) rows[name] = (await sql`select * from ${sql.table(name)}`.execute(trx)).rows;
      return rows;
    });
}

/** After the host no "@" may follow: a password with an unescaped "/", "?" or "#" would be taken for host and database. */
const ADDRESS = /^postgres(ql)?:\/\/[^/?#]*([/?#][^@]*)?$/;

/** `host:port/database` for messages. */
function placeOf(url: string): string {
  try {
    if (ADDRESS.test(url)) {
      const { host, port, database } = new Client({ connectionString: url });
      return `${host}:${port}/${database ?? ""}`;
    }
  } catch {
    // the error of the parser would show the whole address
  }
  throw new InclinedError(
    "database-unreachable",
    "DATABASE_URL is not the address of a Postgres database. It looks like postgres://user:password@host:5432/database; special characters in user and password are written as %40 and the like.",
  );
}

function postgresFailure(error: unknown, place: string): InclinedError | null {
  const code = codeOf(error);
  if (code === "53100") {
    return new InclinedError(
      "disk-full",
      `The disk of the Postgres server ${place} is full. Nothing that was stored is lost, but the last change could not be stored. Make room and try again.`,
      { place },
      { cause: error },
    );
  }
  if (BUSY.has(code)) {
    return new InclinedError(
      "database-busy",
      `Another program holds what this change needs in the database ${place}. Nothing was stored. Try again.`,
      { place },
      { cause: error },
    );
  }
  if (code.startsWith("XX00") && code !== "XX000") {
    return new InclinedError(
      "database-damaged",
      `The Postgres database ${place} is damaged (${code}). Nothing was changed. Have its administrator look at it, or run "inclined restore BACKUP" into a fresh database.`,
      { place },
      { cause: error },
    );
  }
  if (isUnreachable(error, code)) {
    return new InclinedError(
      "database-unreachable",
      `The Postgres database ${place} cannot be reached (${code || "the connection was lost"}). Check that the server runs and that DATABASE_URL is right, then try again.`,
      { place },
      { cause: error },
    );
  }
  return null;
}

/** Could not lock in time, deadlock, serialisation failure. */
const BUSY = new Set(["55P03", "40P01", "40001"]);

/** Wrong password or role, no such database, too few rights, read-only, shutting down, starting, too many connections. */
const REFUSED = new Set(["28P01", "28000", "3D000", "42501", "25006", "57P01", "57P02", "57P03", "53300"]);

const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EPIPE", "ENOENT"]);

function isUnreachable(error: unknown, code: string): boolean {
  if (NETWORK.has(code) || REFUSED.has(code) || code.startsWith("08")) return true;
  // pg gives these no code
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|does not support SSL/.test(error.message)
  );
}
