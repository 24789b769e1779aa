import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import { RandomAccessReader } from "yauzl";

const BLOCK_BYTES = 64 * 1024;

/**
 * A file as yauzl wants it. Its own file reader throws out of a callback, past every catch, when a zip names an offset
 * beyond 2^53; this one answers with an error.
 */
export class ZipSource extends RandomAccessReader {
  readonly size: number;
  readonly #file: FileHandle;

  private constructor(file: FileHandle, size: number) {
    super();
    this.#file = file;
    this.size = size;
  }

  /** @throws a system error; with code EISDIR for everything that is not a file */
  static async open(path: string): Promise<ZipSource> {
    const file = await open(path, "r");
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw Object.assign(new Error("not a file"), { code: "EISDIR" });
      return new ZipSource(file, stat.size);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The bytes of a range, block by block. @throws when it lies outside of the file */
  async *blocks(start: number, length: number): AsyncGenerator<Buffer> {
    for (let at = start; at < start + length; at += BLOCK_BYTES) {
      const block = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, start + length - at));
      await this.#fill(block, at);
      yield block;
    }
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#fill(buffer.subarray(offset, offset + length), position).then(
      // out of the promise: what yauzl throws in its callback is no rejection of this read
      () => setImmediate(callback, null),
      (error: Error) => setImmediate(callback, error),
    );
  }

  override _readStreamForRange(): Readable {
    throw new Error("members are read with blocks()");
  }

  async end(): Promise<void> {
    await this.#file.close();
  }

  async #fill(buffer: Buffer, position: number): Promise<void> {
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await this.#file.read(buffer, filled, buffer.length - filled, position + filled);
      if (bytesRead === 0) throw new Error("the range lies outside of the file");
      filled += bytesRead;
    }
  }
}
