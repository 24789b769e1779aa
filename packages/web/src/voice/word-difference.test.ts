import fc from "fast-check";
import { expect, it } from "vitest";
import { wordDifference } from "./word-difference.ts";

it("shows what was corrected where it stands", () => {
  expect(wordDifference("so i mooed two teams to the plan", "so I moved two teams to the plan")).toEqual([
    { kind: "same", text: "so" },
    { kind: "gone", text: "i mooed" },
    { kind: "come", text: "I moved" },
    { kind: "same", text: "two teams to the plan" },
  ]);
  expect(wordDifference("", "um well")).toEqual([{ kind: "come", text: "um well" }]);
  expect(wordDifference("the same", "the same")).toEqual([{ kind: "same", text: "the same" }]);
});

it("gives both texts back, word for word", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "I", "um,"), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (came, corrected) => {
      const runs = wordDifference(came, corrected);
      const of = (kind: string): string => runs.filter((run) => run.kind === "same" || run.kind === kind).map((run) => run.text).join(" ");
      expect([of("gone"), of("come")]).toEqual([came, corrected]);
    }),
  );
});

it("takes an hour of talk", () => {
  const long = Array.from({ length: 9_000 }, (_, place) => `word${place % 50}`).join(" ");
  expect(wordDifference(long, long.replaceAll("word7", "seven")).length).toBeGreaterThan(1);
});
