import { describe, expect, it } from "vitest";
import { findTerms } from "../candidate/safe-form.ts";
import { Book } from "../schema/book.ts";
import { forCoach } from "./for-coach.ts";

const terms = [{ term: "Blue Harbor", standIn: "a new warehouse" }, { term: "412 parcels", standIn: "some hundred parcels" }, { term: "Ghost", standIn: "the ghost project" }];
const said = "At Blue-Harbor, BLUE\u00a0HARBOR and blue harbor we lost 412 parcels to Ghost.";
const words = (text: string) => [{ kind: "text" as const, text }];
const book: Book = {
  title: "The playbook of Blue Harbor", name: "Ana Ghost", madeOn: "2026-11-21",
  sections: [
    {
      id: "blue-harbor", title: `One: ${said}`, missing: [{ text: said, page: "stories" }],
      blocks: [
        { kind: "heading", level: 2, text: words(said), id: "ghost" },
        { kind: "paragraph", text: [{ kind: "text", text: "We lost " }, { kind: "number", text: "412", trace: "said" }, { kind: "text", text: " parcels at Blue" }, { kind: "strong", text: " Harbor" }, { kind: "text", text: " alone." }, { kind: "see", text: said, section: "ghost" }, { kind: "see", text: "the card", section: "card" }, { kind: "see", text: "Told", section: "own", origin: "Story: Ghost" }] },
        { kind: "list", items: [[{ kind: "quote", text: said, origin: "Story: Blue Harbor" }]] },
        { kind: "quotation", text: said, origin: said },
        { kind: "table", caption: words(said), head: [said], rows: [{ cells: [words(said)] }], widths: [1] },
        { kind: "figure", caption: words(said), figure: { kind: "matrix", columns: [said], rows: [{ label: said, cells: [1] }] } },
        { kind: "figure", caption: words(said), figure: { kind: "trend", panels: [{ label: said, points: [] }] } },
        { kind: "figure", caption: words(said), figure: { kind: "calendar", weeks: [{ label: said, days: [{ day: said, words: said, isMilestone: false }] }] } },
        { kind: "picture", caption: words("The board"), words: said, origin: said, base64: "Z2hvc3Q=", width: 10, height: 10 },
        { kind: "lines", count: 2 },
      ],
    },
    { id: "card", title: "For yourself", missing: [], isPrivate: true, blocks: [{ kind: "heading", level: 2, text: words("Own"), id: "own" }] },
  ],
};

describe("the book for a coach", () => {
  const safe = forCoach(book, terms);

  it("says no term, however it is written and wherever it stands", () => {
    expect(findTerms(JSON.stringify(safe), terms)).toEqual([]);
    const texts = (value: unknown): string[] => (typeof value === "string" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : []);
    expect(texts(safe).flatMap((text) => findTerms(text, terms))).toEqual([]);
    expect(safe.sections[0]?.title).toBe("One: At a new warehouse, a new warehouse and a new warehouse we lost some hundred parcels to ….");
    expect(Book.parse(safe)).toEqual(safe);
  });

  it("has pictures only where no term is listed: the words in them cannot be replaced", () => {
    const kinds = (of: Book): string[] => of.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds(safe)).not.toContain("picture");
    expect(kinds(forCoach(book, []))).toContain("picture");
  });

  it("replaces a term that goes on from one part to the next, and leaves the parts what they are", () => {
    const [, paragraph] = safe.sections[0]?.blocks ?? [];
    const parts = paragraph?.kind === "paragraph" ? paragraph.text : [];
    expect(parts.map(({ text }) => text).join("")).toMatch(/^We lost some hundred parcels at a new warehouse alone\./);
    expect(parts.find(({ kind }) => kind === "number")?.text).toBe("some hundred parcels");
  });

  it("leaves out what is private, and points at nothing that is not there", () => {
    expect(safe.sections).toHaveLength(1);
    const [heading, paragraph] = safe.sections[0]?.blocks ?? [];
    const parts = paragraph?.kind === "paragraph" ? paragraph.text : [];
    expect(parts.filter(({ kind }) => kind === "see").map((one) => ("section" in one ? one.section : ""))).toEqual([heading?.kind === "heading" ? heading.id : null]);
    expect(parts.at(-1)).toEqual({ kind: "quote", text: "Told", origin: "Story: …" });
  });

  it("tells every place, changes nothing that it was given, and is the book itself where nothing is listed", () => {
    const before = structuredClone(book);
    const told: string[] = [];
    forCoach(book, terms, ({ words: each }) => told.push(each));
    expect(told).toContain("BLUE\u00a0HARBOR");
    expect(book).toEqual(before);
    const open = { ...book, sections: book.sections.slice(0, 1) };
    expect(forCoach(open, []).sections[0]?.blocks[3]).toEqual(open.sections[0]?.blocks[3]);
  });
});
