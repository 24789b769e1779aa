import type { Book } from "@inclined/core/schema/book";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
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

  it("has the paper that was asked for", async () => {
    const [a4, letter] = await Promise.all([drawBook(book, { paper: "a4" }), drawBook(book, { paper: "us-letter" })]);
    const widths = await Promise.all([a4, letter].map(async (pdf) => Math.round((await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)).getViewport({ scale: 1 }).width)));
    expect(widths).toEqual([595, 612]);
  });
});
