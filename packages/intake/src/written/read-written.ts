import { strFromU8, unzipSync } from "fflate";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Nodes } from "mdast";
import { InclinedError } from "@inclined/core/errors";
import type { WrittenReading } from "@inclined/core/schema/document-paper";
import { MAX_DOCUMENT_LENGTH } from "@inclined/core/schema/document-paper";
import { decode } from "../document/decode.ts";
import { kindOfFile } from "../document/kind-of-file.ts";
import type { IncomingFile } from "../document/lines-of-document.ts";
import { cleanHtml, docxToHtml } from "../document/read-docx.ts";

/**
 * A paper that was written elsewhere, as Markdown: a Word document, a web page, Markdown or plain text. Text stays exactly as it is.
 * @throws {InclinedError} invalid-input where it cannot be read, with what to do
 */
export async function readWritten({ bytes, name }: IncomingFile): Promise<WrittenReading> {
  const text = decode(bytes);
  const kind = kindOfFile(bytes, name, text.slice(0, 4_096));
  switch (kind) {
    case "docx": {
      const notes = notesOfDocx(bytes);
      return whole(name, markdownOf(await docxToHtml(bytes, { links: true })), notes);
    }
    case "html":
      return whole(name, markdownOf(cleanHtml(text, { links: true })), /<img\b/i.test(text) ? [PICTURES] : []);
    case "json":
    case "text":
      return whole(name, text.replaceAll(/\r\n?/g, "\n"), /!\[[^\]\n]{0,300}\]\([^)\n]{1,2000}\)/.test(text) ? [PICTURES] : []);
    case "pdf":
      throw new InclinedError("invalid-input", "A PDF keeps no tables and headings that could be checked. Bring the Word document or the Markdown it was made from, or paste the text.");
    case "doc":
    case "rtf":
      throw new InclinedError("invalid-input", `A .${kind} file is not read. Save it as .docx, or paste the text.`);
    case "image":
      throw new InclinedError("invalid-input", "This is a picture; no words can be read from it here. Bring the document it was made from, or paste the text.");
    case "zip":
    case "unknown":
      throw new InclinedError("invalid-input", "This file is neither a Word document nor text; it may be damaged. Export it again, or paste the text.");
  }
}

const PICTURES = "Pictures were left out: nothing in them can be read. If a table is a picture, write it as a table.";

function whole(name: string, written: string, notes: readonly string[]): WrittenReading {
  const markdown = written.trim() === "" ? "" : `${written.trim()}\n`;
  if (!/\p{L}/u.test(markdown)) throw new InclinedError("invalid-input", notes.includes(PICTURES) ? "There is no text in this file, only pictures. Nothing in a picture can be read here; write or paste the text." : "There is no text in this file.");
  if (markdown.length > MAX_DOCUMENT_LENGTH) throw new InclinedError("too-large", `This paper is longer than ${MAX_DOCUMENT_LENGTH.toLocaleString("en")} characters, about fifty pages. Bring the paper without its appendices.`);
  const heading = /^#{1,2} +(.+)$/m.exec(markdown)?.[1]?.replaceAll(/[*_`]/g, "").trim();
  return { title: (heading ?? name.replace(/\.\w{1,8}$/, "")).slice(0, 200), markdown, notes: [...notes] };
}

/** What Word keeps beside the text. Insertions count as accepted and deletions as made: so the text reads as its writer wants it. */
function notesOfDocx(bytes: Uint8Array): string[] {
  const parts = openParts(bytes);
  const count = (part: string, sought: RegExp): number => parts.get(part)?.match(sought)?.length ?? 0;
  const changes = count("word/document.xml", /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  const comments = count("word/comments.xml", /<w:comment\s/g);
  const pictures = count("word/document.xml", /<(?:w:drawing|w:pict)\b/g);
  return [
    ...(changes > 0 ? [`It has ${changes} tracked ${changes === 1 ? "change" : "changes"}. They are read as accepted: what was put in is here, what was struck out is not.`] : []),
    ...(comments > 0 ? [`Its ${comments === 1 ? "comment was" : `${comments} comments were`} left out.`] : []),
    ...(pictures > 0 ? [PICTURES] : []),
  ];
}

const PARTS: ReadonlySet<string> = new Set(["word/document.xml", "word/comments.xml"]);
const MOST_PART_BYTES = 40 * 2 ** 20;

/** The parts of a Word document that are looked into; none where it cannot be opened: the reader of its text says so. */
function openParts(bytes: Uint8Array): Map<string, string> {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => PARTS.has(name) && originalSize <= MOST_PART_BYTES });
    return new Map(Object.entries(files).map(([part, content]) => [part, strFromU8(content)]));
  } catch {
    return new Map();
  }
}

/** A new line is a new line: who writes on needs no sign for it. */
function markdownOf(html: string): string {
  return toMarkdown(withHeads(toMdast(fromHtml(html, { fragment: true }))), { extensions: [gfmToMarkdown()], bullet: "-", rule: "-", resourceLink: true, handlers: { break: () => "\n" } });
}

/** Word marks no head of a table: its first row is the head. */
function withHeads(tree: Nodes): Nodes {
  if ("children" in tree) for (const child of tree.children) withHeads(child);
  if (tree.type === "table" && tree.children.length > 1 && tree.children[0]?.children.every(({ children }) => children.length === 0) === true) tree.children.shift();
  return tree;
}
