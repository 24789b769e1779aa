import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, cutTurn, type HeardTurns, joinTurns } from "./edit-turns.ts";

const turn = (speaker: string | null, from: number, text: string, pauses: HeardTurns["turns"][number]["pauses"] = []) => ({ speaker, from, to: from + 10, text, pauses });
const kept = (answer: string) => ({ answer, attempt: answer, words: 1, isDone: true });
const interview: HeardTurns = {
  turns: [turn("P", 0, "Tell me about a launch."), turn("Z", 10, "It was late. What did you do? I moved it.", [{ at: 12, seconds: 3 }, { at: 18, seconds: 2.5 }]), turn("P", 20, "Why?"), turn("Z", 30, "Money.")],
  parts: ["question", "answer", "question", "answer"],
  lenses: { "2": "push-back" },
  questions: { "0": "A launch", "2": "Why then" },
  assessed: { "0": kept("a"), "2": kept("b") },
};

describe("a turn in which two people speak", () => {
  it("is cut at the word, and what was decided about later turns moves with them", () => {
    const cut = cutTurn(interview, 1, 30);
    expect(cut?.after.turns.map(({ from, to, text, pauses }) => [from, to, text, pauses?.length])).toEqual([
      [0, 10, "Tell me about a launch.", 0],
      [10, 17.317, "It was late. What did you do?", 1],
      [17.317, 20, "I moved it.", 1],
      [20, 30, "Why?", 0],
      [30, 40, "Money.", 0],
    ]);
    expect(cut?.after).toMatchObject({ parts: ["question", "answer", "answer", "question", "answer"], lenses: { "3": "push-back" }, questions: { "0": "A launch", "3": "Why then" }, assessed: { "0": kept("a"), "3": kept("b") } });
    expect(cut?.takeBack(cut.after)).toEqual(interview);
  });

  it.each([[0, null], [2, "It"], [5, "It"], [7, "It was"], [12, null], [99, null], [-3, null]])("at %i: %s", (caret, before) => expect(cutText("It was late.", caret)?.before ?? null).toBe(before));

  it("cannot be cut where one side would say nothing", () => {
    expect(cutTurn(interview, 0, 0)).toBeNull();
    expect(cutTurn(interview, 9, 3)).toBeNull();
    expect(cutText("… late", 2)).toBeNull();
  });

  it("keeps no length where it had none", () => {
    const still = { ...interview, turns: interview.turns.map((one) => ({ ...one, to: one.from })) };
    expect(cutTurn(still, 1, 12)?.after.turns.slice(1, 3).map(({ from, to }) => [from, to])).toEqual([[10, 10], [10, 10]]);
  });
});

describe("two turns that are one", () => {
  it("are joined, and what was decided about the second comes back with it", () => {
    const joined = joinTurns(interview, 1);
    expect(joined?.after.turns[1]).toMatchObject({ speaker: "Z", from: 10, to: 30, text: "It was late. What did you do? I moved it. Why?" });
    expect(joined?.after).toMatchObject({ parts: ["question", "answer", "answer"], lenses: {}, questions: { "0": "A launch" }, assessed: { "0": kept("a") } });
    expect(joined?.takeBack(joined.after)).toEqual(interview);
  });

  it("the last has none after it", () => expect(joinTurns(interview, 3)).toBeNull());
});

it("any number of cuts and joins is taken back to what was, and loses no word", () => {
  const words = ({ turns }: HeardTurns): string => turns.map(({ text }) => text).join(" ").replaceAll(/\s+/g, " ");
  const step = fc.record({ cuts: fc.boolean(), at: fc.nat({ max: 6 }), caret: fc.nat({ max: 45 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = interview;
      const undo: ((after: HeardTurns) => HeardTurns)[] = [];
      for (const { cuts, at, caret } of steps) {
        const made = cuts ? cutTurn(now, at, caret) : joinTurns(now, at);
        if (made === null) continue;
        now = made.after;
        undo.push(made.takeBack);
        expect(words(now)).toBe(words(interview));
        expect(now.parts).toHaveLength(now.turns.length);
        for (const { from, to } of now.turns) expect(to).toBeGreaterThanOrEqual(from);
      }
      for (const takeBack of undo.toReversed()) now = takeBack(now);
      expect(now).toEqual(interview);
    }),
  );
});
