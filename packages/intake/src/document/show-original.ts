import type { ShownOriginal } from "@inclined/core/schema/api";
import { decode } from "./decode.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { type IncomingFile, linesOfDocument } from "./lines-of-document.ts";
import { cleanHtml, docxToHtml } from "./read-docx.ts";

/**
 * A document as it may be shown beside what was read from it.
 * @throws {InclinedError} as `linesOfDocument`, for what cannot be read
 */
export async function showOriginal(file: IncomingFile): Promise<ShownOriginal> {
  const kind = kindOfFile(file.bytes, file.name, decode(file.bytes.subarray(0, 4_096)));
  if (kind === "pdf") return { kind: "pdf" };
  if (kind === "docx") return { kind: "html", html: await docxToHtml(file.bytes) };
  const { text } = await linesOfDocument(file);
  return kind === "html" ? { kind: "html", html: cleanHtml(text ?? "") } : { kind: "text", text: text ?? "" };
}
