import type { Migration } from "kysely/migration";
import { firstTables } from "./0001-first-tables.ts";
import { attempts } from "./0002-attempts.ts";
import { papers } from "./0003-papers.ts";
import { recordings } from "./0004-recordings.ts";
import { turns } from "./0005-turns.ts";
import { recordingsOfPapers } from "./0006-recordings-of-papers.ts";

/**
 * Every migration by its name, in order of names; forward only, and never changed once released.
 * All that are due run in one transaction. On SQLite foreign keys rest meanwhile and are checked at the end.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-first-tables": firstTables,
  "0002-attempts": attempts,
  "0003-papers": papers,
  "0004-recordings": recordings,
  "0005-turns": turns,
  "0006-recordings-of-papers": recordingsOfPapers,
};
