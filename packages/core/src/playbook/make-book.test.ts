import { describe, expect, it } from "vitest";
import { hear } from "../debrief/hear.ts";
import { holdDebrief } from "../debrief/hold-debrief.ts";
import { matchAnswers } from "../interview/match-answers.ts";
import type { Format } from "../schema/format.ts";
import type { BookInput } from "./book-input.ts";
import { makeBook } from "./make-book.ts";
import { markdownOf } from "./markdown.ts";
import { proveNumbers } from "./proof-of-numbers.ts";
import { proveRepetition } from "./proof-of-repetition.ts";
import { piecesOf, textOf } from "./walk.ts";

const said = [
  { id: "a", lens: "behavioural" as const, question: "Tell me about a time you fixed something in 2 days.", text: "In May last year our depot in Leeds flooded and 40 vans could not leave. I moved them to the rail yard within a day and cut late deliveries from 9% to 2% in three weeks. We now check the drains every month." },
  { id: "b", lens: "behavioural" as const, question: "Tell me about a time you were wrong.", text: "In June I believed that couriers were slow. I rode along for three days and saw that the lift was broken; I had it mended, and deliveries went from 31 to 44 a day. I should have looked first." },
  { id: "c", lens: "data-driven" as const, question: "Does it go out?", text: "I would look at latency, error rate, conversion and revenue, all of them on a dashboard, every morning, with the team, so that we see everything that moves." },
  { id: "d", lens: "push-back" as const, question: "Which one?", text: "Yes." },
];
const format: Format = { id: "x", name: "Short loop", source: "s", note: "About 35 minutes.", rounds: [{ id: "one", role: "bar-raiser", topic: "The bar", lens: "behavioural", minutes: 45, principles: ["ownership"] }] };
const input = (answers = said): BookInput => {
  const heard = answers.map(({ lens, ...one }) => hear({ ...one, thread: [], reach: null }, lens));
  return {
    name: "Ana *Bold* #let", madeOn: "2026-11-21", posting: null, match: null, format, questionsToAsk: [], stories: [], answers: heard,
    claims: [{ id: "work-1-1", text: "Cut late deliveries by 7%.", work: 0, numbers: [{ quote: "7%", start: 22, end: 24 }] }] as unknown as BookInput["claims"],
    debrief: holdDebrief({ rounds: matchAnswers(format, heard), probes: [], profiles: [], aim: null }),
    sources: [{ id: "s", title: "A source of 2025", url: null, readOn: "2026-11-21", note: null }],
  };
};

describe("the book", () => {
  const book = makeBook(input());

  it("traces every number and repeats nothing", () => {
    expect(proveNumbers(book).untraced).toEqual([]);
    expect(proveRepetition(book, ["Ana"]).repeats).toEqual([]);
  });

  it("quotes each answer whole, with its evidence and what it lacks", () => {
    const words = piecesOf(book).map(({ inlines }) => textOf(inlines));
    for (const { text } of said) expect(words).toContain(text);
    expect(words.some((each) => each.startsWith("Missing:"))).toBe(true);
    expect(words.some((each) => each.startsWith("Asked next:"))).toBe(true);
    expect(words.some((each) => each.startsWith("Not assessed:"))).toBe(true);
  });

  it("is the same each time, says what it lacks, and is short where there is nothing", () => {
    expect(makeBook(input())).toEqual(book);
    const empty = makeBook({ ...input([]), debrief: null, claims: [] });
    expect(empty.sections.flatMap(({ missing }) => missing).length).toBeGreaterThan(3);
    expect(empty.sections.map(({ id }) => id)).toEqual(["grow", "loop", "method"]);
    expect(proveNumbers(empty).untraced).toEqual([]);
  });

  it("says where no loop was chosen, and names only sources that it used", () => {
    const loopOf = (isFormatChosen: boolean) => makeBook({ ...input(), isFormatChosen }).sections.find(({ id }) => id === "loop");
    expect([true, false].map((isChosen) => loopOf(isChosen)?.missing.length)).toEqual([0, 1]);
    const unused = { id: "u", title: "Never used of 2025", url: null, readOn: "2026-11-21", note: null };
    const text = markdownOf(makeBook({ ...input(), sources: [...input().sources, unused] }));
    expect(text).toContain("A source of 2025");
    expect(text).not.toContain("Never used");
  });

  it("is Markdown in which the candidate's words are text", () => {
    const text = markdownOf(book);
    expect(text).toContain("Ana \\*Bold\\* \\#let");
    expect(text).toContain("## Your answers");
    expect(text).toMatch(/\[How you will be judged\]\(#judged\)/);
  });
});
