import type { Book } from "@inclined/core/schema/book";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { png } from "../testing/png.ts";
import { drawBook } from "./draw-book.ts";

const MARKUP = 'Ana #let x = 1 *bold* $1$ [link] <b>b</b> @see \\ "quoted"';
const book: Book = {
  title: "The playbook", name: MARKUP, madeOn: "2026-11-21",
  sections: [
    {
      id: "one", title: `Section ${MARKUP}`, missing: [],
      blocks: [
        { kind: "paragraph", text: [{ kind: "text", text: MARKUP }, { kind: "quote", text: MARKUP, origin: "Answer" }, { kind: "number", text: "14%", trace: "unconfirmed" }, { kind: "see", text: "there", section: "one" }] },
        { kind: "heading", level: 2, text: [{ kind: "text", text: MARKUP }] },
        { kind: "list", items: [[{ kind: "strong", text: MARKUP }]] },
        { kind: "quotation", text: `${MARKUP}\n\n${MARKUP}`, origin: MARKUP },
        { kind: "table", caption: [{ kind: "text", text: MARKUP }], head: [MARKUP, "b"], rows: [{ cells: [[{ kind: "text", text: MARKUP }], []] }], widths: [1, 2] },
        { kind: "figure", caption: [{ kind: "text", text: MARKUP }], figure: { kind: "matrix", columns: [MARKUP], rows: [{ label: MARKUP, cells: [3] }] } },
        { kind: "figure", caption: [], figure: { kind: "trend", panels: [{ label: MARKUP, points: [{ at: 0.5, met: 1, of: 2 }] }] } },
        { kind: "figure", caption: [], figure: { kind: "calendar", weeks: [{ label: MARKUP, days: Array.from({ length: 7 }, () => ({ day: "1", words: MARKUP, isMilestone: true })) }] } },
        { kind: "lines", count: 2 },
        { kind: "picture", caption: [{ kind: "soft", text: "The board at the end." }], words: MARKUP, origin: "Answer 1", base64: png(600, 400).toString("base64"), width: 600, height: 400 },
        { kind: "picture", caption: [], words: "", origin: "Answer 2", base64: png(60, 2_000).toString("base64"), width: 60, height: 2_000 },
        { kind: "page" },
        { kind: "heading", level: 2, text: [{ kind: "text", text: MARKUP }], id: "a-part" },
        { kind: "quotation", text: MARKUP, origin: "not drawn", isUnderOrigin: true },
        { kind: "page", unlessLeft: 0.5 },
        { kind: "paragraph", text: [{ kind: "see", text: "left out", section: "not-there", page: true }] },
      ],
    },
    {
      id: "two", title: "On one page", missing: [], isOnePage: true,
      blocks: [
        { kind: "heading", level: 2, text: [{ kind: "text", text: "Small" }] },
        { kind: "table", caption: null, head: ["Read", "Because"], widths: [1, 1], rows: Array.from({ length: 60 }, () => ({ cells: [[{ kind: "see" as const, text: "The part", section: "a-part", page: true }], [{ kind: "text" as const, text: "It is one of many lines." }]] })) },
      ],
    },
  ],
};

describe("a book that is drawn", () => {
  it("shows the candidate's words as text, whatever signs are in them, and is the same each time", async () => {
    const [pdf, again] = await Promise.all([drawBook(book, { paper: "a4" }), drawBook(book, { paper: "a4" })]);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    expect(Buffer.compare(pdf, again)).toBe(0);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    for (const part of ["#let x = 1 *bold* $1$", "[link] <b>b</b>", "@see", "unconfirmed"]) expect(text).toContain(part);
  });

  it("sets a section on one page where it is to stand on one, with the page of what it points at", async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await drawBook(book, { paper: "a4" })));
    const { text } = await extractText(pdf, { mergePages: false });
    const own = text.filter((page) => page.includes("It is one of many lines."));
    expect(own).toHaveLength(1);
    const page = text.findIndex((words) => words.includes("left out")) + 1;
    expect(own[0]).toMatch(new RegExp(`The part\\s+${page}\\s`));
    expect(text.join(" ")).not.toContain("not drawn");
  });

  it("shows pictures, with their words for who cannot see them", async () => {
    const pdf = Buffer.from(await drawBook(book, { paper: "a4" })).toString("latin1");
    expect(pdf.match(/\/Subtype\s*\/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(pdf).toMatch(/\/Alt\s*\(Ana #let x/);
  });

  it("has the paper that was asked for", async () => {
    const [a4, letter] = await Promise.all([drawBook(book, { paper: "a4" }), drawBook(book, { paper: "us-letter" })]);
    const widths = await Promise.all([a4, letter].map(async (pdf) => Math.round((await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)).getViewport({ scale: 1 }).width)));
    expect(widths).toEqual([595, 612]);
  });

  const paragraph = (text: string) => ({ kind: "paragraph" as const, text: [{ kind: "text" as const, text }] });
  const drawn = async (sections: Book["sections"]) => getDocumentProxy(new Uint8Array(await drawBook({ ...book, name: "Ana", sections }, { paper: "a4" })));
  const pagesOf = async (sections: Book["sections"]): Promise<string[]> => (await extractText(await drawn(sections), { mergePages: false })).text;

  it("puts short sections on one page, and no title at the foot of one", async () => {
    const short = ["one", "two"].map((id) => ({ id, title: `The ${id} section`, missing: [], blocks: [paragraph(`Only this of ${id}.`)] }));
    const together = (await pagesOf(short)).filter((page) => page.includes("Only this"));
    expect(together).toHaveLength(1);
    const long = { id: "long", title: "Long", missing: [], blocks: Array.from({ length: 30 }, (_, at) => paragraph(`Line ${at} of it.`)) };
    const apart = await pagesOf([long, ...short]);
    expect(apart.find((page) => page.includes("The one section\n") && !page.includes("Contents"))).toContain("Only this of one.");
  });

  it("leaves no question without its lines, no heading without what follows, and no page with lines alone", async () => {
    const asked = [
      { kind: "heading" as const, level: 3 as const, text: [{ kind: "text" as const, text: "A heading of it" }] },
      paragraph("Which one was it?"),
      { kind: "lines" as const, count: 5 },
      { kind: "table" as const, caption: null, head: ["Step", "Filled"], widths: [1, 2], rows: [{ cells: [[{ kind: "text" as const, text: "Hypothesis" }], [{ kind: "text" as const, text: "the last row" }]] }] },
      { kind: "lines" as const, count: 5 },
    ];
    for (const filled of [20, 22, 24, 26, 28]) {
      const pages = await pagesOf([{ id: "one", title: "One", missing: [], blocks: [...Array.from({ length: filled }, (_, at) => paragraph(`Line ${at} of it.`)), ...asked] }]);
      expect(pages.find((page) => page.includes("A heading of it"))).toContain("Which one was it?");
      for (const page of pages) expect(page.replaceAll(/For practice only.*|Ana|One|\d+/g, "").trim()).not.toBe("");
    }
  }, 30_000);

  it("sets a script that runs left from the right, and says unconfirmed in letters that can be read", async () => {
    const pdf = await drawn([{ id: "one", title: "One", missing: [], blocks: [paragraph("וחסכנו הרבה"), { kind: "paragraph", text: [{ kind: "number", text: "14%", trace: "unconfirmed" }] }, { kind: "figure", caption: [], figure: { kind: "trend", panels: [{ label: "Guardrail", lens: "Data-driven", from: "1 November", to: "5 November", points: [{ at: 0, met: 0, of: 1 }] }] } }] }]);
    const page = await pdf.getPage(2);
    const items = (await page.getTextContent()).items.flatMap((item) => ("str" in item ? [item] : []));
    const hebrew = items.find(({ str }) => /\p{Script=Hebrew}/u.test(str));
    expect((hebrew?.transform[4] as number) + (hebrew?.width ?? 0)).toBeGreaterThan(450);
    expect(items.find(({ str }) => str.includes("unconfirmed"))?.height).toBeGreaterThanOrEqual(7.4);
    for (const words of ["Data-driven", "1 November", "5 November"]) expect(items.map(({ str }) => str).join(" ")).toContain(words);
  });
});
