import { crc32, inflateSync } from "node:zlib";

/** A picture that can be drawn: what it was, without what is beside the picture in its file. */
export interface SoundPng {
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Pixels each way, and bytes of the file. */
const [MOST_PIXELS, MOST_BYTES] = [4_000, 2_100_000];
/** What a picture needs to be one; comments, colours of a device and whatever else a file may carry are left behind. */
const NEEDED = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
/** Samples of a pixel, by colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Looks a PNG through: signature, sizes, check sums, and whether its rows are all there. Null for anything else: a book is drawn without it, never not at all. */
export function soundPng(file: Uint8Array): SoundPng | null {
  const bytes = Buffer.from(file);
  if (bytes.length > MOST_BYTES || !bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [SIGNATURE];
  const rows: Buffer[] = [];
  let head: Buffer | null = null;
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    if (at + 12 > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    const name = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if (name === "IHDR") head = content;
    if (name === "IDAT") rows.push(content);
    if (NEEDED.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") break;
    at = end;
  }
  if (head === null || head.length !== 13 || kept.at(-1)?.toString("latin1", 4, 8) !== "IEND") return null;
  const [width, height, depth, colour, interlaced] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9] ?? -1, head[12]];
  const samples = SAMPLES[colour];
  // a canvas writes eight bits and no interlacing
  if (width === 0 || height === 0 || width > MOST_PIXELS || height > MOST_PIXELS || depth !== 8 || interlaced !== 0 || samples === undefined || colour === 3) return null;
  const expected = height * (1 + width * samples);
  try {
    const drawn = inflateSync(Buffer.concat(rows), { maxOutputLength: expected + 1 });
    if (drawn.length !== expected) return null;
    for (let row = 0; row < height; row += 1) if ((drawn[row * (1 + width * samples)] ?? 5) > 4) return null;
  } catch {
    return null;
  }
  return { bytes: new Uint8Array(Buffer.concat(kept)), width, height };
}
