import type { InclinedError } from "@inclined/core/errors";
import type { Kysely } from "kysely";
import type { Tables, Trx } from "./tables.ts";

/** What the two databases do not do alike. Everything else is one query for both. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** For messages: the file, or host and database without user and password. */
  readonly place: string;
  readonly db: Kysely<Tables>;
  /** Lets no other transaction write to this workspace until the end of this one. The row need not exist. */
  lockWorkspace(trx: Trx, workspaceId: string): Promise<void>;
  /** Lets no other transaction write to any workspace until the end of this one. */
  lockAll(trx: Trx): Promise<void>;
  /** Runs migrations in one transaction that no other process can run at the same time. */
  migrating(work: (trx: Trx) => Promise<void>): Promise<void>;
  /** Writes everything that is stored to a private file in `folder`. @returns its absolute path */
  backUp(folder: string, name: string): Promise<string>;
  /** Leaves no bytes of deleted rows behind in the database. */
  scrub(): Promise<void>;
  /** Bytes of the database. */
  size(): Promise<number>;
  /** What an error of the database means for the person; null when it is a bug. */
  failure(error: unknown): InclinedError | null;
  close(): Promise<void>;
}
