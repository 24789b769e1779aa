import { homedir } from "node:os";
import { InclinedError } from "@inclined/core/errors";
import type { DataFolder } from "@inclined/store/data-folder";
import type { Transfer } from "@inclined/store/transfer";
import type { Input } from "./command.ts";
import { readVersion } from "./version.ts";

/** The data folder that was named with --data or INCLINED_DATA, else the usual one. Made when it is not there. */
export async function openFolder(input: Input): Promise<DataFolder> {
  const { findDataFolder, openDataFolder } = await import("@inclined/store/data-folder");
  return openDataFolder(input.value("data") ?? findDataFolder(process.env, process.platform, homedir()));
}

/** Address of a Postgres database, with its password; null means the file in the folder. */
export function databaseUrl(): string | null {
  return process.env.DATABASE_URL || null;
}

/** What a command works on. */
export type Data = Transfer & {
  folder: DataFolder;
  /** Where a damaged database was put so that a fresh one could take its place; null when it was sound. */
  setAside: string | null;
};

/**
 * Opens the store, lends it to `work` and closes it.
 * @param ifDamaged `set-aside` lets the work begin with an empty database, keeping the damaged file beside it
 */
export async function withData<Result>(
  input: Input,
  work: (data: Data) => Promise<Result>,
  ifDamaged: "refuse" | "set-aside" = "refuse",
): Promise<Result> {
  const folder = await openFolder(input);
  const { openStore, setDamagedDatabaseAside } = await import("@inclined/store/open-store");
  const open = () => openStore({ folder, databaseUrl: databaseUrl() ?? undefined });
  let setAside: string | null = null;
  const store = await open().catch(async (error: unknown) => {
    const isDamaged = error instanceof InclinedError && error.code === "database-damaged" && databaseUrl() === null;
    if (ifDamaged === "refuse" || !isDamaged) throw error;
    await refuseWhileRunning(folder);
    setAside = setDamagedDatabaseAside(folder);
    return open();
  });
  try {
    return await work({ store, folder, madeBy: `inclined ${readVersion()}`, now: () => new Date(), setAside });
  } finally {
    await store.close();
  }
}

/** A running studio would go on writing to the file that was put aside. */
async function refuseWhileRunning(folder: DataFolder): Promise<void> {
  const { findRunningStudio } = await import("@inclined/server/running-studio");
  if (await findRunningStudio(folder))
    throw new InclinedError("database-busy", "The database is damaged, and the studio is running on it. End the studio first, then try again.");
}
