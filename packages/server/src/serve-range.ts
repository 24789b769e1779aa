import { createReadStream } from "node:fs";
import { Readable } from "node:stream";

/** Bytes of a file as asked for; null: the range lies outside of it. */
interface Range {
  start: number;
  /** The last byte, not one behind it. */
  end: number;
}

/**
 * The part of a file that a `Range` header asks for: players ask so, to begin in the middle. Of several ranges, or of one that
 * cannot be read, the header counts as not sent (RFC 9110, 14.2).
 * @param bytes how much of the file there is for the reader
 */
export function serveRange({ file, bytes, mediaType }: { file: string; bytes: number; mediaType: string }, asked: string | undefined): Response {
  const headers: Record<string, string> = { "Content-Type": mediaType, "Accept-Ranges": "bytes" };
  const range = asked === undefined ? undefined : rangeOf(asked, bytes);
  if (range === null) return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${bytes}` } });
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  headers["Content-Length"] = String(end - start + 1);
  if (range !== undefined) headers["Content-Range"] = `bytes ${start}-${end}/${bytes}`;
  const body = end < start ? null : (Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream);
  return new Response(body, { status: range === undefined ? 200 : 206, headers });
}

function rangeOf(header: string, bytes: number): Range | null | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim());
  if (match === null) return undefined;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return undefined;
  const start = from === "" ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === "" || to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== "" && to !== "" && Number(to) < start) return undefined;
  return start >= bytes || end < start ? null : { start, end };
}
