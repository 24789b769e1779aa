import { randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { InclinedError } from "@inclined/core/errors";
import { fileFailure } from "@inclined/store/durable-files";
import type { Context } from "hono";

/** Enough for some hundred recordings. What is larger goes through the command line, which reads files itself. */
const MAX_UPLOAD_BYTES = 512 * 1024 * 1024;

/** Uploads lie here while they are read; anything found at start is left over. */
export const UPLOAD_FOLDER = "uploads";

function tooLarge(limit: number): InclinedError {
  return new InclinedError(
    "too-large",
    `The archive is larger than ${Math.floor(limit / 1_048_576)} MB, more than the pages can take. Use the command line: inclined import FILE, or inclined restore FILE.`,
    { limit },
  );
}

/**
 * Streams a request's body to a file of its own in the data folder and removes it when `use` is done, however it ends.
 * @throws {InclinedError} too-large, disk-full
 */
export async function withUpload<Result>(
  c: Context,
  dataFolder: string,
  use: (file: string) => Promise<Result>,
  limit = MAX_UPLOAD_BYTES,
): Promise<Result> {
  if (Number(c.req.header("Content-Length") ?? 0) > limit) throw tooLarge(limit);
  const folder = join(dataFolder, UPLOAD_FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${randomUUID()}.zip`);
  try {
    // The file is open before the first piece and closed after the last, so that it cannot come into being after its removal.
    const handle = await open(file, "wx", 0o600);
    try {
      for await (const piece of measured(c.req.raw.body, limit)) await handle.appendFile(piece);
    } finally {
      await handle.close();
    }
    return await use(file);
  } catch (error) {
    throw error instanceof InclinedError ? error : (fileFailure(error, folder) ?? error);
  } finally {
    await rm(file, { force: true });
  }
}

async function* measured(body: ReadableStream<Uint8Array> | null, limit: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  if (body === null) return;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge(limit);
    yield chunk;
  }
}
