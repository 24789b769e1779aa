const NEWLINE = 0x0a;

/**
 * The lines of a byte stream, numbered from 1, without their line ends; null where a line is no UTF-8. Only \n and \r\n
 * end a line: JSON may hold the other line separators of Unicode.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<{ number: number; line: string | null }> {
  let number = 0;
  let open: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      open.push(chunk.subarray(start, end));
      yield { number: (number += 1), line: decode(open) };
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield { number: number + 1, line: decode(open) };
}

function decode(parts: readonly Uint8Array[]): string | null {
  const line = decodeUtf8(Buffer.concat(parts));
  return line?.endsWith("\r") ? line.slice(0, -1) : line;
}

/** Keeps a byte order mark, so that offsets fit; null for what is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
