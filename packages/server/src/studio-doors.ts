import type { DataFolder } from "@inclined/store/data-folder";
import type { Store } from "@inclined/store/store";
import type { Logger } from "./log.ts";
import type { StaticPages } from "./static-pages.ts";

/** Everything that the app needs from outside. Nothing in it is global, so that tests give their own. */
export interface StudioDoors {
  store: Store;
  folder: Pick<DataFolder, "path" | "backups" | "recordings" | "id" | "secret">;
  /** Path of the database file, or host and name of a Postgres database. */
  database: string;
  /** Of the program. */
  version: string;
  /** The studio's own address without a path, `http://127.0.0.1:4621`. */
  origin: string;
  pages: StaticPages;
  /** Whether the person may have this machine run a transcription command: not on a server that others use. */
  mayRunCommands: boolean;
  log: Logger;
  now: () => Date;
  /** A fresh lower-case UUID. */
  newId: () => string;
}
