import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { Id } from "@inclined/core/schema/identity";
import { codeOf, moveDurably, PRIVATE_FILE, syncFolder } from "./durable-files.ts";

/** A file this young may belong to a write that another process has not finished. */
const SWEEP_AFTER_MS = 60 * 60 * 1000;

/** Lower-case hex SHA-256. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The sound files in the folder `recordings`, each named by the id of its recording. */
export class RecordingFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes bytes to the disk under a name of no recording. @returns the absolute path, for `place` or `discard` */
  async stage(bytes: Uint8Array): Promise<string> {
    const path = join(this.#folder, `${randomUUID()}.part`);
    const file = await open(path, "wx", PRIVATE_FILE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return path;
  }

  /** Gives staged bytes their name. Call it inside the transaction that adds the row. */
  place(staged: string, recordingId: string): void {
    moveDurably(staged, this.#pathOf(recordingId));
  }

  async discard(staged: Iterable<string>): Promise<void> {
    for (const path of staged) await rm(path, { force: true });
  }

  /** Makes the empty file of a recording that grows. Call it inside the transaction that adds the row. */
  async begin(recordingId: string): Promise<void> {
    const file = await open(this.#pathOf(recordingId), "w", PRIVATE_FILE);
    await file.sync();
    await file.close();
    syncFolder(this.#folder);
  }

  /**
   * Puts a piece behind the bytes that the row counts, and resolves when it is on the disk. What a broken write or a crash
   * left behind them is cut off first, so that the same piece can come again.
   */
  async append(recordingId: string, counted: number, piece: Uint8Array): Promise<void> {
    const file = await open(this.#pathOf(recordingId), "r+");
    try {
      await file.truncate(counted);
      for (let written = 0; written < piece.byteLength; ) {
        written += (await file.write(piece, written, piece.byteLength - written, counted + written)).bytesWritten;
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /**
   * What there is of the `counted` bytes of a recording, read in blocks: all, unless somebody took of the file.
   * @returns `sha256` in lower-case hex
   */
  async seal(recordingId: string, counted: number): Promise<{ bytes: number; sha256: string }> {
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      if (counted > 0) {
        for await (const block of createReadStream(this.#pathOf(recordingId), { end: counted - 1 })) {
          hash.update(block as Buffer);
          bytes += (block as Buffer).byteLength;
        }
      }
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    return { bytes, sha256: hash.digest("hex") };
  }

  /** Where the sound of a recording lies. Only an id leads there. */
  pathOf(recordingId: string): string {
    return this.#pathOf(recordingId);
  }

  /**
   * @param counted how many bytes its row counts: behind them a broken write or a crash may have left some
   * @throws {InclinedError} database-damaged when the file is missing or its bytes are not those that were added
   */
  async read(recordingId: string, sha256: string, counted: number): Promise<Uint8Array> {
    const path = this.#pathOf(recordingId);
    const bytes = await readFile(path).catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    });
    const own = bytes?.subarray(0, counted) ?? null;
    if (own !== null && sha256Of(own) === sha256) return own;
    throw new InclinedError(
      "database-damaged",
      `The recording ${path} is ${bytes === null ? "missing" : "damaged"}. Nothing was changed. Bring it back from a backup with "inclined restore BACKUP".`,
      { recordingId },
    );
  }

  async remove(recordingIds: Iterable<string>): Promise<void> {
    for (const id of recordingIds) await rm(this.#pathOf(id), { force: true });
  }

  /** Removes what has no row, such as what a crash left behind, if it was written at least `ageMs` ago. */
  async sweep(known: ReadonlySet<string>, ageMs: number = SWEEP_AFTER_MS): Promise<void> {
    const latest = ageMs === 0 ? Infinity : Date.now() - ageMs;
    for (const name of await readdir(this.#folder)) {
      if (known.has(name)) continue;
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => null);
      if (found?.isFile() && found.mtimeMs <= latest) await rm(path, { force: true });
    }
  }

  /** Bytes of all files. */
  async size(): Promise<number> {
    let bytes = 0;
    for (const name of await readdir(this.#folder)) {
      bytes += await stat(join(this.#folder, name)).then((found) => found.size, () => 0);
    }
    return bytes;
  }

  /** Only an id becomes part of a path: nothing that was sent can lead elsewhere. */
  #pathOf(recordingId: string): string {
    if (!Id.safeParse(recordingId).success) {
      throw new InclinedError("invalid-input", "The id of a recording is a lower-case UUID.");
    }
    return join(this.#folder, recordingId);
  }
}
