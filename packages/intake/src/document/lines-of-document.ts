import { InclinedError } from "@inclined/core/errors";
import { MOST_DOCUMENT_BYTES } from "@inclined/core/schema/resume";
import { documentLines } from "../page/document-lines.ts";
import type { Line } from "../page/line.ts";
import { linesOfHtml } from "../page/lines-of-html.ts";
import { linesOfText } from "../page/lines-of-text.ts";
import type { Page } from "../page/run.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { decode } from "./decode.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { docxToHtml } from "./read-docx.ts";

/** A file as it comes in: its bytes and the name that it had. */
export interface IncomingFile {
  bytes: Uint8Array;
  name: string;
}

/** A document as lines, and what came with them. */
export interface ReadDocument {
  lines: readonly Line[];
  /** Of a PDF, with all that is drawn on them; empty for other kinds. */
  pages: readonly Page[];
  title: string | null;
  author: string | null;
  /** The text, where the file is one; JSON is handed on as it is. */
  text: string | null;
  kind: "pdf" | "docx" | "html" | "text" | "json";
}

/**
 * Reads any of the files that hold a résumé or a posting.
 * @throws {InclinedError} invalid-input with what to do; too-large
 */
export async function linesOfDocument({ bytes, name }: IncomingFile): Promise<ReadDocument> {
  if (bytes.length === 0) throw new InclinedError("invalid-input", "The file is empty.");
  if (bytes.length > MOST_DOCUMENT_BYTES) throw new InclinedError("too-large", `The file has ${Math.ceil(bytes.length / 2 ** 20)} MB; at most ${MOST_DOCUMENT_BYTES / 2 ** 20} MB are read. Save it without pictures, or paste the text.`);
  const kind = kindOfFile(bytes, name, decode(bytes.subarray(0, 4_096)));
  const plain = { pages: [], title: null, author: null, text: null };
  switch (kind) {
    case "pdf": {
      const { pages, title, author } = await readPdf(bytes);
      const lines = documentLines(pages);
      if (lines.length === 0) {
        throw new InclinedError(
          "invalid-input",
          pages.some(({ isScan }) => isScan)
            ? "The PDF holds a picture of the text (a scan), not the text itself. Paste the text instead, or export the PDF from the program it was written in."
            : "There is no text in this PDF. Paste the text instead.",
        );
      }
      return { lines, pages, title, author, text: null, kind };
    }
    case "docx":
      return { ...plain, lines: withText(linesOfHtml(await docxToHtml(bytes))), kind };
    case "html": {
      const text = decode(bytes);
      return { ...plain, lines: withText(linesOfHtml(text)), text, kind };
    }
    case "json":
    case "text": {
      const text = decode(bytes);
      return { ...plain, lines: withText(linesOfText(text)), text, kind };
    }
    case "doc":
    case "rtf":
      throw new InclinedError("invalid-input", `A .${kind} file is not read. Save it as .docx or PDF, or paste the text.`);
    case "image":
      throw new InclinedError("invalid-input", "This is a picture. Paste the text instead, or use the document it was made from.");
    case "unknown":
      throw new InclinedError("invalid-input", "This file is neither a PDF nor a DOCX nor text; it may be damaged. Export it again, or paste the text.");
    case "zip":
      throw new InclinedError("invalid-input", "This is a zip archive. Unpack it and choose the document itself.");
  }
}

function withText(lines: readonly Line[]): readonly Line[] {
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters === 0) throw new InclinedError("invalid-input", "There is no text in this file.");
  return lines;
}
