import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, posix, resolve, join, win32 } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import {
  codeOf,
  diskFull,
  PRIVATE_FILE,
  PRIVATE_FOLDER,
  writeDurably,
  writeOnceDurably,
} from "./durable-files.ts";

/** The one folder that holds everything of one installation. Mode 0700, files 0600. */
export interface DataFolder {
  /** Absolute. */
  readonly path: string;
  /** UUID of the folder, made once. */
  readonly id: string;
  /** 32 random bytes as 64 lower-case hex digits, made once. */
  readonly secret: string;
  /** The SQLite file. It need not exist. */
  readonly database: string;
  readonly recordings: string;
  readonly backups: string;
  readonly logs: string;
  /** The port that the studio used last; null before the first start. Read from the disk at each call. */
  port(): number | null;
  rememberPort(port: number): void;
  /** How many migrations the database in it had when it was last opened; null before that. */
  schemaVersion(): number | null;
  rememberSchemaVersion(version: number): void;
}

/** What `studio.json` holds. Fields of newer versions are carried along. */
interface StudioFile {
  id: string;
  port: number | null;
  schemaVersion?: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECRET = /^[0-9a-f]{64}$/;
const OUR_FILES = /^(inclined\.|studio\.json|secret)/;

/** Where the data lies by the convention of the platform. `INCLINED_DATA` overrides; relative ones start here. */
export function findDataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  homedir: string,
): string {
  if (env.INCLINED_DATA) return resolve(env.INCLINED_DATA);
  if (platform === "win32") {
    return win32.join(env.LOCALAPPDATA || win32.join(homedir, "AppData", "Local"), "Inclined");
  }
  if (platform === "darwin") return posix.join(homedir, "Library", "Application Support", "Inclined");
  // the XDG base directory specification says to ignore a relative path
  const base = env.XDG_DATA_HOME && posix.isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : posix.join(homedir, ".local", "share");
  return posix.join(base, "inclined");
}

/**
 * Opens a data folder, making what is missing and closing it to everybody else.
 * @throws {InclinedError} data-folder-unusable when it is a file, cannot be made, written or closed to others; disk-full
 */
export function openDataFolder(path: string): DataFolder {
  const root = resolve(path);
  try {
    const folder = folderAt(root);
    for (const each of [root, folder.recordings, folder.backups, folder.logs]) makeFolder(each);
    closeToOthers(folder);
    probe(root);
    ensure(folder.studioFile, `${JSON.stringify({ id: randomUUID(), port: null })}\n`, (text) => parseStudio(text) !== null);
    ensure(folder.secretFile, randomBytes(32).toString("hex"), (text) => SECRET.test(text));
    return asDataFolder(folder);
  } catch (error) {
    throw unusable(root, error);
  }
}

/** Step by step: the `recursive` of Node never ends where an existing parent says ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(path, { mode: PRIVATE_FOLDER });
  } catch (error) {
    // another process may have made it meanwhile
    if (codeOf(error) !== "EEXIST" || !isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function folderAt(path: string) {
  return {
    path,
    database: join(path, "inclined.sqlite"),
    recordings: join(path, "recordings"),
    backups: join(path, "backups"),
    logs: join(path, "logs"),
    studioFile: join(path, "studio.json"),
    secretFile: join(path, "secret"),
  };
}

function asDataFolder({ studioFile, secretFile, ...folder }: ReturnType<typeof folderAt>): DataFolder {
  const read = (): StudioFile => {
    const studio = parseStudio(readFileSync(studioFile, "utf8"));
    if (studio === null) throw unusable(folder.path, new Error("studio.json is not readable"));
    return studio;
  };
  const remember = (change: Partial<StudioFile>): void => {
    try {
      writeDurably(studioFile, `${JSON.stringify({ ...read(), ...change })}\n`);
    } catch (error) {
      throw unusable(folder.path, error);
    }
  };
  return {
    ...folder,
    id: read().id,
    secret: readFileSync(secretFile, "utf8"),
    port: () => read().port,
    rememberPort: (port) => remember({ port }),
    schemaVersion: () => read().schemaVersion ?? null,
    rememberSchemaVersion: (schemaVersion) => {
      if (read().schemaVersion !== schemaVersion) remember({ schemaVersion });
    },
  };
}

function parseStudio(text: string): StudioFile | null {
  try {
    const studio: unknown = JSON.parse(text);
    if (typeof studio !== "object" || studio === null || !("id" in studio)) return null;
    if (typeof studio.id !== "string" || !UUID.test(studio.id)) return null;
    const port = "port" in studio && typeof studio.port === "number" ? studio.port : null;
    return { ...studio, id: studio.id, port };
  } catch {
    return null;
  }
}

/** Makes a small file once, and again when what stands there is not what we write (an interrupted copy, an editor). */
function ensure(path: string, fresh: string, isSound: (text: string) => boolean): void {
  writeOnceIfMissing(path, fresh);
  if (!isSound(readFileSync(path, "utf8"))) writeDurably(path, fresh);
}

function writeOnceIfMissing(path: string, fresh: string): void {
  try {
    statSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    writeOnceDurably(path, fresh);
  }
}

/** Takes from others what a loose mode gave them. Touches only what Inclined makes: the folder may hold other things. */
function closeToOthers({ path, recordings, backups, logs }: ReturnType<typeof folderAt>): void {
  if (process.platform === "win32") return; // the profile folder guards it there
  for (const folder of [path, recordings, backups, logs]) {
    tighten(folder);
    for (const name of readdirSync(folder)) {
      if (folder !== path || OUR_FILES.test(name)) tighten(join(folder, name));
    }
  }
}

function tighten(path: string): void {
  try {
    const { mode } = statSync(path);
    if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700);
  } catch (error) {
    // a -wal or .part file of another process may go at any time
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Whether it can be written is best learned by writing: rights, read-only mounts and quotas all show. */
function probe(root: string): void {
  const path = join(root, `.probe-${randomUUID()}`);
  closeSync(openSync(path, "wx", PRIVATE_FILE));
  rmSync(path);
}

function unusable(path: string, error: unknown): InclinedError {
  if (error instanceof InclinedError) return error;
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(path, error);
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return new InclinedError(
    "data-folder-unusable",
    `The data folder ${path} cannot be used: ${reason}. Make it a folder that you can write to, or name another one with --data or INCLINED_DATA.`,
    { path },
    { cause: error },
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "a file of that name is in the way",
  ENOTDIR: "a part of the path is a file, not a folder",
  EACCES: "you have no right to write there",
  EPERM: "it belongs to somebody else, or the disk does not allow private folders",
  EROFS: "the disk can only be read",
  ENOENT: "a part of the path does not exist and cannot be made",
  ENAMETOOLONG: "the path is too long",
};
