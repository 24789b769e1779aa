/** Bytes of a text file as text: UTF-8, UTF-16 with or without its mark, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes.subarray(3));
  // Latin text in UTF-16 has a zero in every second byte
  const head = bytes.subarray(0, 512);
  const zeros = (from: 0 | 1): number => head.filter((byte, place) => place % 2 === from && byte === 0).length;
  if (zeros(1) > head.length / 5) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros(0) > head.length / 5) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
