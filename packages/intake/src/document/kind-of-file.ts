/** What a file is, by its first bytes; its name decides only between kinds of text. */
export type FileKind = "pdf" | "docx" | "doc" | "rtf" | "html" | "json" | "text" | "zip" | "image" | "unknown";

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, place) => bytes[place] === byte);

/** @param head the file's text, as far as it can be read as one */
export function kindOfFile(bytes: Uint8Array, name: string, head: string): FileKind {
  // a PDF may have some rubbish in front
  const first = String.fromCharCode(...bytes.subarray(0, 1_024));
  if (first.includes("%PDF-")) return "pdf";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return /\.docx$/i.test(name) || !/\.\w+$/.test(name) ? "docx" : "zip";
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "doc";
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47]) || starts(bytes, [0xff, 0xd8, 0xff]) || starts(bytes, [0x47, 0x49, 0x46, 0x38])) return "image";
  if (first.startsWith("{\\rtf")) return "rtf";
  // letters that no text has: bytes of something else
  const odd = head.match(/[\0-\x08\x0e-\x1f\x7f-\x9f\uFFFD]/g)?.length ?? 0;
  if (/\.(?:pdf|docx)$/i.test(name) || odd * 50 > head.length) return "unknown";
  const text = head.trimStart();
  if (/\.json$/i.test(name) || text.startsWith("{")) return "json";
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text) || /\.x?html?$/i.test(name)) return "html";
  return "text";
}
