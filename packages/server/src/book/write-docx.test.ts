import type { Block, Book } from "@inclined/core/schema/book";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { png } from "../testing/png.ts";
import { writeDocx } from "./write-docx.ts";

const MARKUP = 'Ana <w:br/> & "q" ]]> { PAGE } #let *b* \u0001\uD800 ';
const text = (words: string) => [{ kind: "text" as const, text: words }];
const blocks: Block[] = [
  { kind: "heading", level: 2, text: text(`Two ${MARKUP}`), id: "two" },
  { kind: "heading", level: 3, text: text("Three") },
  { kind: "paragraph", tone: "lede", text: [...text(MARKUP), { kind: "quote", text: "سلام", origin: "Answer" }, { kind: "number", text: "14%", trace: "unconfirmed" }, { kind: "see", text: "there", section: "two", page: true }, { kind: "see", text: "nowhere", section: "gone" }] },
  { kind: "list", ordered: true, items: [text("first"), text("second")] },
  { kind: "quotation", text: "one\n\ntwo\nthree", origin: "Story" },
  { kind: "table", caption: text("What"), head: ["Head", MARKUP], rows: [{ cells: [text(MARKUP), []] }, { cells: [text("only one")] }], widths: [1, 2] },
  { kind: "figure", caption: text("m"), figure: { kind: "matrix", columns: ["Ownership"], rows: [{ label: "A story", cells: [3] }] } },
  { kind: "figure", caption: text("t"), figure: { kind: "trend", panels: [{ label: "Result", points: [{ at: 0, met: 1, of: 2 }, { at: 1, met: 2, of: 2 }] }] } },
  { kind: "figure", caption: text("c"), figure: { kind: "calendar", weeks: [{ label: "w", days: Array.from({ length: 7 }, () => ({ day: "1", words: "told", isMilestone: true })) }] } },
  { kind: "lines", count: 2 },
  { kind: "picture", caption: text("The board at the end."), words: MARKUP, origin: "Answer 1", base64: png(900, 300).toString("base64"), width: 900, height: 300 },
  { kind: "page" },
];
const book: Book = { title: "The playbook", name: `Ana ${MARKUP}`, madeOn: "2026-11-21", sections: [{ id: "one", title: `One ${MARKUP}`, missing: [], blocks }, { id: "empty", title: "Empty", missing: [], blocks: [] }] };

/** Every tag is closed by its own, nothing but the five entities is named, and no character is forbidden. */
function faultIn(xml: string): string | null {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml);
  if (forbidden !== null) return `at ${forbidden.index}`;
  const open: string[] = [];
  for (const [tag, close, name, , self] of xml.replace(/^<\?xml[^>]*\?>/, "").matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|</g)) {
    if (name === undefined) return `a bare ${tag}`;
    if (close === "/") {
      if (open.pop() !== name) return `</${name}>`;
    } else if (self !== "/") open.push(name);
  }
  return open[0] ?? null;
}

describe("the book as a Word document", async () => {
  const bytes = await writeDocx(book, { paper: "us-letter" });
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith(".png")).map(([path, part]) => [path, strFromU8(part)]));
  const body = parts["word/document.xml"] ?? "";

  it("is well-formed, and the same each time", async () => {
    for (const [path, xml] of Object.entries(parts)) expect([path, faultIn(xml)]).toEqual([path, null]);
    expect(faultIn("<a><b></a>")).not.toBeNull();
    expect(Buffer.compare(bytes, await writeDocx(book, { paper: "us-letter" }))).toBe(0);
    expect(parts["docProps/core.xml"]).toContain("2026-11-21T00:00:00Z");
  });

  it("holds pictures as they are, with their words beside them", () => {
    const pictures = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("word/media/"));
    expect(pictures.map(([, picture]) => Buffer.from(picture))).toEqual([png(900, 300)]);
    expect(body).toMatch(/<wp:docPr[^>]* descr="Ana &lt;w:br/);
  });

  it("shows the candidate's words as text and forbidden characters as something that was there", () => {
    expect(body).toContain("Ana &lt;w:br/&gt; &amp; ");
    expect(body).toContain("\uFFFD\uFFFD");
    expect(body).not.toMatch(/<w:instrText[^>]*>[^<]*PAGE \}/);
    expect(parts["word/header1.xml"]).toContain("{ PAGE }");
    expect(body).toMatch(/unconfirmed/);
  });

  it("is set in Word's own styles, with contents, heads that repeat, bookmarks and a language", () => {
    for (const style of ["Title", "Heading1", "Heading2", "Heading3", "Quote", "QuoteOrigin", "Lede", "Caption"]) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*1-1/);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    const anchor = /<w:bookmarkStart w:name="(\w+)"[^>]*\/><w:r>(?:(?!<\/w:r>).)*Two /.exec(body)?.[1];
    expect(anchor).toBeDefined();
    expect(body).toContain(`w:anchor="${anchor}"`);
    expect(body).toContain(`PAGEREF ${anchor}`);
    expect(body).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
    expect(parts["docProps/core.xml"]).toContain("<dc:title>The playbook</dc:title>");
  });

  it("holds figures as tables of words, a line break as a break, and a script that runs left as that", () => {
    for (const words of ["•••", "1 of 2, 2 of 2", "told"]) expect(body).toContain(words);
    expect(body).toMatch(/two<\/w:t><\/w:r><w:r><w:br\/>/);
    expect(body).toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*سلام/);
  });

  it("begins with what is read first, in type in which it fits its page, and with a cover where nothing is", async () => {
    const card = (rows: number): Book["sections"][number] => ({ id: "card", title: "The card", missing: [], isFront: true, isOnePage: true, blocks: [{ kind: "table", caption: null, head: ["A", "B"], widths: [1, 1], rows: Array.from({ length: rows }, () => ({ cells: [text("some words"), text("and others")] })) }] });
    const partsOf = async (sections: Book["sections"]) => { const files = unzipSync(await writeDocx({ ...book, sections }, { paper: "a4" })); return { words: strFromU8(files["word/document.xml"] ?? new Uint8Array()), styles: strFromU8(files["word/styles.xml"] ?? new Uint8Array()) }; };
    const few = await partsOf([card(3), ...book.sections]);
    expect(few.words.indexOf("The card")).toBeLessThan(few.words.indexOf("Contents"));
    expect(few.words).not.toContain('w:val="Title"');
    expect(body).toContain('w:val="Title"');
    const sizeOf = (styles: string): number => Number(/w:styleId="CompactTable"(?:(?!<\/w:style>).)*<w:sz w:val="(\d+)"/.exec(styles)?.[1]);
    const many = await partsOf([card(70), ...book.sections]);
    expect(sizeOf(few.styles)).toBe(20);
    expect(sizeOf(many.styles)).toBeLessThan(18);
  });
});
