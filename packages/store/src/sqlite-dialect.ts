import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
import type { DatabaseConnection, SqliteDatabase, TransactionSettings } from "kysely";

/** How long a write waits for another process before it is refused as busy. */
export const BUSY_MS = 5_000;

/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html. */
export const SQLITE = {
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  PROTOCOL: 15,
  NOTADB: 26,
} as const;

/** The primary result code of an error that node:sqlite threw; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

/** Kysely's SQLite dialect over a connection of node:sqlite. `Kysely.destroy` closes the connection. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asSqliteDatabase(database) });
    this.#database = database;
  }

  override createDriver(): NodeSqliteDriver {
    return new NodeSqliteDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite rolls DDL back like anything else; Kysely's own adapter denies it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asSqliteDatabase(database) });
    this.#database = database;
  }

  /** A transaction that may write takes the write lock at once: one that reads first could not get it later. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === "read only") {
      await connection.executeQuery(CompiledQuery.raw("begin"));
    } else {
      await this.#beginImmediate();
    }
  }

  /** Waits without blocking this process: the one that holds the lock may be another connection in it. */
  async #beginImmediate(): Promise<void> {
    const start = performance.now();
    for (;;) {
      this.#database.exec("pragma busy_timeout = 0");
      try {
        this.#database.exec("begin immediate");
        return;
      } catch (error) {
        if (sqliteCode(error) !== SQLITE.BUSY || performance.now() - start > BUSY_MS) throw error;
      } finally {
        this.#database.exec(`pragma busy_timeout = ${BUSY_MS}`);
      }
      await sleep(1 + Math.random() * 9); // uneven, so that two waiters do not keep step
    }
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

function asSqliteDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/** The columns hold text, integers and null only; node:sqlite refuses anything else by itself. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
