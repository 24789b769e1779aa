import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear } from "../debrief/hear.ts";
import { LENSES } from "../lenses/names.ts";
import { Book } from "../schema/book.ts";
import type { Question } from "../schema/question.ts";
import { STORY_PARTS } from "../schema/story-part-ids.ts";
import type { Claim } from "../schema/resume.ts";
import { bookInput } from "../testing/book-answers.ts";
import type { BookInput } from "./book-input.ts";
import { makeBook } from "./make-book.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { proveRepetition } from "./proof-of-repetition.ts";

/** What people say and what else may stand in a text: numbers, markup, other scripts, nothing. */
const SAID = [
  "In June 2024 I found that 7 teams needed our feed before anything was blocked.",
  "I offered Bev two engineers for six weeks, and she moved us up by $3.1M.",
  "If pages load 30% sooner, more people buy; we ship if it is up by at least 0.8%.",
  "Um, you know, we aligned the stakeholders and, uh, everybody was on board.",
  "We give it to 10% of shoppers for two weeks and leave the rest alone.",
  "I went to both vice presidents on July 1 with a choice, fewer sites or next year.",
  "#let x = 1 *bold* $1$ [link](http://a.b) <b>12</b> | a | 3 |",
  "我们在三月把 412 个订单退款了。",
  "في يونيو خفضنا التأخير بنسبة 40٪.",
  "",
];
const sentence = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SAID) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) });
const anyText = fc.array(sentence, { maxLength: 7 }).map((parts) => parts.join(" "));
const line = fc.oneof(fc.constantFrom("Tell me about a time you fixed 2 things.", "Does it go out?", "Which one?", "*One* 3 #x"), fc.string({ maxLength: 30 }));

const anyAnswer = fc.record({ question: line, text: anyText, lens: fc.constantFrom(...LENSES), reply: fc.option(anyText) });
const anyStory = fc.record({ title: line, parts: fc.dictionary(fc.constantFrom(...STORY_PARTS), anyText), short: anyText });
const question = (id: string, pushBack: NonNullable<Question["pushBack"]>): Question => ({ id, component: "programme", drill: null, lens: "push-back", isScored: true, text: `Is it ${id}?`, objective: `Whether ${id}.`, source: "s", reach: ["alternative", "decision"], principles: [], level: "any", followUps: ["And?"], pushBack, facts: [] });

const anyInput: fc.Arbitrary<BookInput> = fc.record({ name: line, answers: fc.array(anyAnswer, { maxLength: 5 }), earlier: fc.array(anyAnswer, { maxLength: 2 }), stories: fc.array(anyStory, { maxLength: 3 }), claims: fc.array(anyText, { maxLength: 4 }), aim: fc.constantFrom("L4", "L6", null) }).map((any) => {
  const heard = (list: typeof any.answers, id: (at: number) => string) => list.map(({ question: asked, text, lens, reply }, at) => hear({ id: id(at), question: asked, text, thread: reply === null ? [] : [{ probe: "And then?", reply }], reach: null }, lens));
  const claims = any.claims.map((text, at) => ({ id: `work-1-${at}`, text, work: 0, numbers: [...text.matchAll(/\d+/g)].map(({ 0: quote, index }) => ({ quote, start: index, end: index + quote.length })) })) as unknown as Claim[];
  return bookInput({
    name: any.name, claims, answers: heard(any.answers, (at) => `a${at}`), earlier: any.answers.length === 0 ? [] : heard(any.earlier, () => "a0"),
    stories: any.stories.map(({ title, parts, short }, at) => ({ id: `s${at}`, data: { title, claim: null, year: 2024, employer: title, isDataProject: at === 1, parts, forms: { short }, numbers: [], interviews: {} } })),
    questions: [question("gap", "missing-data"), question("two", "two-principles"), question("secret", "confidential-number"), question("flat", "inconclusive")],
    levels: [
      { id: "low", name: "TPM II", family: "tpm", source: "s", note: "Of 2.", scope: [{ kind: "money", atLeast: 100_000, says: "Some." }] },
      { id: "high", name: "Senior 2", family: "tpm", source: "s", note: "Of 2.", scope: [{ kind: "money", atLeast: 10_000_000, says: "Much." }, { kind: "regions", atLeast: null, says: "Many." }] },
    ],
    seniorAreas: [{ id: "execution", name: "Execution", asks: "Was it brought home?", source: "s", shownBy: ["trade-off", "deliver-results"], cues: ["A choice."], gapQuestion: "When did you have to choose?" }],
    aim: { profile: null, level: any.aim, family: "tpm" },
    pay: [{ id: "p", family: "tpm", level: "L5", part: "base", range: [165_000, 190_000], isMedian: false, asOf: "June 2026", note: "Of 1 offer.", source: "s" }, { id: "q", family: "pm", level: "L4", part: "total", range: [1, 2], isMedian: true, asOf: null, note: null, source: "s" }],
  });
});

const always = (check: (book: Book, input: BookInput) => void): void => fc.assert(fc.property(anyInput, (input) => check(makeBook(input), input)), { numRuns: 60 });

describe("a book, whatever it is made from", () => {
  it("is well-formed, and each section and each heading that is pointed at is there once", () => {
    always((book) => {
      expect(Book.parse(book)).toEqual(book);
      const targets = book.sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []))]);
      expect(new Set(targets).size).toBe(targets.length);
      const pointed = [...JSON.stringify(book).matchAll(/"section":"([^"]*)"/g)].map(([, id]) => id);
      for (const id of pointed) expect(targets).toContain(id);
    });
  });

  it("has no number without an origin", () => {
    always((book) => {
      expect(proveNumbers(book).untraced).toEqual([]);
    });
  });

  it("says nothing twice", () => {
    always((book, { name }) => {
      expect(proveRepetition(book, name.split(/\s+/)).repeats).toEqual([]);
    });
  });
});
