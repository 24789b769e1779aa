import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { InclinedError } from "@inclined/core/errors";

/** Readable and writable by the owner alone. */
export const PRIVATE_FILE = 0o600;
/** Open to the owner alone. */
export const PRIVATE_FOLDER = 0o700;

/** Writes a new private file beside `path` and fsyncs it. The caller renames or links it into place. */
function writeBeside(path: string, contents: string | Uint8Array): string {
  const part = `${path}.${randomUUID()}.part`;
  const file = openSync(part, "wx", PRIVATE_FILE);
  try {
    const bytes = typeof contents === "string" ? Buffer.from(contents) : contents;
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return part;
}

/** Writes or replaces a file so that after a power cut either the old or the new contents are there, whole. */
export function writeDurably(path: string, contents: string | Uint8Array): void {
  const part = writeBeside(path, contents);
  moveDurably(part, path);
}

/** Writes a file unless it exists; when two processes do so at once, one of them wins whole. */
export function writeOnceDurably(path: string, contents: string): void {
  const part = writeBeside(path, contents);
  try {
    linkSync(part, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    // a file system without hard links: the last one wins instead of the first
    if (!existsSync(path)) renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(dirname(path));
}

/** Renames a file and makes the new name last. Replaces what stood under it. */
export function moveDurably(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { force: true });
    throw error;
  }
  syncFolder(dirname(to));
}

/** Makes names that were added to or removed from a folder last. */
export function syncFolder(path: string): void {
  if (process.platform !== "win32") sync(path, "r"); // a folder cannot be opened there
}

/** Makes the contents of a file last. */
export function syncFile(path: string): void {
  sync(path, "r+"); // Windows flushes only what is open for writing
}

function sync(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** `2026-11-20T22:47:00.000Z` as part of a file name on every platform. */
export function momentInFileName(moment: string): string {
  return moment.replace(/[:.]/g, "-");
}

/** The `code` of an error of Node or of a driver, "" when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What an error of the file system means for the person; null when it is none that can be expected. */
export function fileFailure(error: unknown, place: string): InclinedError | null {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(place, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "EIO":
      return new InclinedError(
        "data-folder-unusable",
        `${place} cannot be written (${codeOf(error)}). Give your user the right to write there, or choose another folder with INCLINED_DATA.`,
        { place },
        { cause: error },
      );
    default:
      return null;
  }
}

/** Nothing could be stored, for want of room. */
export function diskFull(place: string, cause: unknown): InclinedError {
  return new InclinedError(
    "disk-full",
    `The disk that holds ${place} is full. Nothing that was stored is lost, but the last change could not be stored. Make room and try again.`,
    { place },
    { cause },
  );
}
