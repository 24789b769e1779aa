import { describe, expect, it } from "vitest";
import type { Block, Book } from "../schema/book.ts";
import { counted, heading, list, number, paragraph, prose, quotation, quote } from "./prose.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { proveRepetition } from "./proof-of-repetition.ts";

const book = (...blocks: Block[]): Pick<Book, "sections"> => ({ sections: [{ id: "one", title: "One", blocks, missing: [] }] });

describe("the proof of numbers", () => {
  it("counts each number under where it is from, and quotations under who is quoted", () => {
    const { traced, untraced } = proveNumbers(book(
      paragraph(prose`${counted(3)} of your stories; ${number("14%", "resume")} in the résumé, ${quote("9 of 12 vans", "Story")}.`),
      quotation("We cut it from 9% to 2%.", "Answer"),
    ));
    expect(traced).toMatchObject({ counted: 1, resume: 1, quoted: 4 });
    expect(untraced).toEqual([]);
  });

  it("finds a number in our own words, in a table and a caption, too", () => {
    const { untraced } = proveNumbers(book(
      paragraph(prose`About 40 hours.`),
      { kind: "table", caption: prose`Table of 2025`, head: ["A"], rows: [{ cells: [prose`1.5 days`] }], widths: [1] },
    ));
    expect(untraced.map(({ text }) => text)).toEqual(["40", "2025", "1.5"]);
  });
});

describe("the proof of repetition", () => {
  it("finds a sentence that says the same with another name and another number", () => {
    const { repeats, compared } = proveRepetition(book(
      paragraph(prose`Ask what came of the change at Kestrel, and who counted it.`),
      list([prose`Ask what came of the change at Larkbasket, and who counted it.`, prose`Name the team that had to move first, and what it gave up.`]),
    ), ["Kestrel", "Larkbasket"]);
    expect(compared).toBe(3);
    expect(repeats).toHaveLength(1);
    expect(repeats[0]?.alike).toBe(1);
  });

  it("counts our questions as ours, though they are quoted", () => {
    const twice = (origin: string) => book(paragraph([quote("How do you know that it was 27%? Who measured it, and from what?", origin)]), list([[quote("How do you know that it was 19%? Who measured it, and from what?", origin)]]));
    expect(proveRepetition(twice("Interviewer"), []).repeats.length).toBeGreaterThan(0);
    expect(proveRepetition(twice("Answer 1"), []).repeats).toEqual([]);
  });

  it("leaves alone a label with links behind it", () => {
    const links = ["One", "Two", "Three", "Four"].map((text) => quote(text, "Story"));
    const labelled = (): Block => paragraph(prose`Principles shown: ${links.flatMap((one) => [one, ...prose`, `])}`);
    expect(proveRepetition(book(labelled(), labelled()), []).repeats).toEqual([]);
  });

  it("leaves quotations, headings and short sentences alone", () => {
    const words = "We moved the lorry by forty minutes and the waste fell by half.";
    expect(proveRepetition(book(quotation(words, "Story"), quotation(words, "Story"), heading("What would an interviewer ask about this one story"), heading("What would an interviewer ask about this one story"), paragraph(prose`Not heard yet.`), paragraph(prose`Not heard yet.`)), []).repeats).toEqual([]);
  });
});
