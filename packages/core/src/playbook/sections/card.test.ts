import { describe, expect, it } from "vitest";
import { smallInput, tablesOf, wordsOf } from "../testing/small-book.ts";
import { cardSection } from "./card.ts";

describe("the card for the day", () => {
  const card = cardSection(smallInput());
  const [toTell, numbers, questions] = tablesOf(card);

  it("says which story is for whom, and what is asked for with no story for it", () => {
    expect(card.isOnePage).toBe(true);
    expect(toTell?.rows).toEqual([["Hiring manager", "Deliver Results", "Vans out of the flood", "no other"], ["", "Customer Obsession", "Vans out of the flood, told elsewhere", "no other"]]);
    const input = smallInput();
    const [manager] = input.format.rounds;
    const rounds = manager === undefined ? [] : [{ ...manager, principles: ["deliver-results" as const, "think-big" as const] }];
    expect(wordsOf(cardSection({ ...input, format: { ...input.format, rounds } }))).toContain("Asked for as well, with no story for it: Think Big.");
  });

  it("has all numbers of the quoted words, and says where the résumé has another; a scenario's threshold is none", () => {
    const input = smallInput({ claims: [{ id: "work-1-1", text: "Late deliveries fell from 9% to 3% after a flood.", work: 0, numbers: [] }] });
    const table = tablesOf(cardSection(input))[1];
    expect(table?.rows).toEqual([["Vans out of the flood", "Late deliveries fell from 9% to 2% in three weeks", "9%, 2%, three weeks", "résumé; not confirmed; the résumé says 3%"]]);
    expect(wordsOf(card).join(" ")).not.toContain("0.1%");
  });

  it("has the numbers that stories and the strongest answers rest on, in the order of their words, with where they are from", () => {
    expect(numbers?.rows).toEqual([
      ["Vans out of the flood", "Late deliveries fell from 9% to 2% in three weeks", "9%, 2%, three weeks", "résumé; not confirmed"],
    ]);
    const traces = card.blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.flat()) : [])).flatMap((one) => (one.kind === "number" ? [`${one.text} ${one.trace}`] : []));
    expect(traces).toEqual(["9% resume", "2% resume", "three weeks unconfirmed"]);
  });

  it("has one question to each interviewer, another one for the second in the same role", () => {
    expect(questions?.rows).toEqual([["Hiring manager", "What did you cut last?"], ["Product manager", "What would you switch off?"]]);
    const input = smallInput();
    const [round] = input.format.rounds;
    const twice = { ...input.format, rounds: round === undefined ? [] : [round, { ...round, id: "again", principles: [] }] };
    const asked = tablesOf(cardSection({ ...input, format: twice, questionsToAsk: [...input.questionsToAsk, { id: "more", role: "hiring-manager", text: "And then?", why: "So.", source: "s" }] })).at(-1);
    expect(asked?.rows.map(([, text]) => text)).toEqual(["What did you cut last?", "And then?"]);
  });

  it("says of one's own notes what sources say with their days, and where none does, that nothing settles it", () => {
    expect(wordsOf(card).at(-1)).toBe("Paper may come along, of 1 page. A source of 2025, read on 2026-11-20.");
    expect(wordsOf(cardSection(smallInput({ notesFacts: [] }))).at(-1)).toMatch(/^Nothing that we read settles .* ask the recruiter before the day\..*nothing in Inclined helps during one\.$/);
  });

  it("is short and says what it lacks without stories", () => {
    const bare = cardSection(smallInput({ stories: [], answers: [] }));
    expect(tablesOf(bare).map(({ head }) => head[1])).toEqual(["Your question"]);
    expect(bare.missing).toEqual([{ text: "Without stories the card says nothing of what to tell.", page: "stories" }]);
  });
});
