import { InclinedError } from "@inclined/core/errors";
import type { DocumentCheck } from "@inclined/core/schema/document-check";
import { decode } from "@inclined/intake/document/decode";
import { kindOfFile } from "@inclined/intake/document/kind-of-file";
import { decodeUtf8 } from "../assess/read-lines.ts";

/** A paper to check, and what is to be said of its reading; `read` is null where the text is exactly the one received. */
interface PaperAsRead {
  document: string;
  read: NonNullable<DocumentCheck["read"]> | null;
}

/** How much of a file shows what it is; in characters. */
const HEAD = 4_096;

/**
 * Text and Markdown stay exactly as received, so that offsets fit; a Word document or a web page becomes Markdown, in a thread of its own.
 * @param name of the file, empty for stdin
 * @throws {InclinedError} invalid-input where it cannot be read, with what to do
 */
export async function readPaper(bytes: Uint8Array, name: string): Promise<PaperAsRead> {
  const text = decodeUtf8(bytes);
  switch (kindOfFile(bytes, name, (text ?? decode(bytes)).slice(0, HEAD))) {
    case "text":
    case "json":
      if (text === null) throw new InclinedError("invalid-input", `${name === "" ? "What came on stdin" : name} is no text in UTF-8. Save it as UTF-8 and try again.`);
      return { document: text, read: null };
    default: {
      const { readWrittenApart } = await import("@inclined/intake/apart/read-apart"); // plain text needs no reader of files
      const { markdown, notes } = await readWrittenApart({ bytes, name });
      return { document: markdown, read: { markdown, notes } };
    }
  }
}
