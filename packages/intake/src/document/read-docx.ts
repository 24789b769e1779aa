import { InclinedError } from "@inclined/core/errors";
import mammoth from "mammoth";
import sanitizeHtml from "sanitize-html";

/** A résumé of text is small; what unpacks to more is something else. */
const MOST_UNPACKED = 60 * 2 ** 20;
const CENTRAL_ENTRY = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;

/** Bytes that a zip says it unpacks to, by its directory; null where it has none. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_536);
  while (end >= least && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < least || end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/**
 * A DOCX as HTML without scripts, styles, pictures or anything that is fetched.
 * @throws {InclinedError} invalid-input when it is damaged, no Word document, or unpacks to too much
 */
export async function docxToHtml(bytes: Uint8Array, keep: Kept = {}): Promise<string> {
  const size = unpackedSize(bytes);
  if (size === null) throw new InclinedError("invalid-input", "This .docx is damaged or cut off and cannot be read. Save it again, or paste the text.");
  if (size > MOST_UNPACKED) throw new InclinedError("invalid-input", "This .docx unpacks to far more than a résumé and was not opened. Save the text as a new document, or paste it.");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
    return cleanHtml(value, keep);
  } catch (cause) {
    throw new InclinedError("invalid-input", "This file is no Word document that can be read. Save it as .docx or PDF, or paste the text.", {}, { cause });
  }
}

/** What is kept besides words and their structure. */
interface Kept {
  links?: boolean;
}

/** HTML with words and their structure only. */
export function cleanHtml(html: string, { links = false }: Kept = {}): string {
  return sanitizeHtml(html, {
    allowedTags: ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "b", "strong", "i", "em", "br", "div", "span", "section", "article", "header", "dl", "dt", "dd", "blockquote", ...(links ? ["a"] : [])],
    allowedAttributes: { a: ["href"] },
    allowedSchemes: ["http", "https", "mailto"],
    disallowedTagsMode: "discard",
  });
}
