import { describe, expect, it } from "vitest";
import type { Question } from "../schema/question.ts";
import { nextQuestion } from "./next-question.ts";

const questions = ["opener", "second", "third"].map((id): Question => ({ id, lens: "behavioural", text: `${id}?`, component: "principles", drill: null, isScored: true, objective: "x", source: "s", reach: ["situation"], principles: [], level: "any", followUps: ["And then?"], pushBack: null, facts: [] }));
const answered = (questionId: string | null, day: number) => ({ questionId, updatedAt: `2026-11-0${day}T00:00:00.000Z` });

describe("the next question", () => {
  it.each([
    ["the opener, where nothing was answered", [], undefined, "opener"],
    ["the first that was not answered", [answered("opener", 1)], undefined, "second"],
    ["another one than that on the screen", [], "opener", "second"],
    ["round the list, from its end", [], "third", "opener"],
    ["not one that was answered, though it comes next", [answered("second", 1)], "opener", "third"],
    ["the one whose last answer is oldest, when all were", [answered("opener", 1), answered("opener", 5), answered("second", 3), answered("third", 4)], undefined, "second"],
    ["the opener again, whatever was answered to questions of one's own", [answered(null, 1)], undefined, "opener"],
    ["the opener, where the question on the screen is none of the list", [], "gone", "opener"],
  ] as const)("is %s", (_name, answers, after, expected) => {
    expect(nextQuestion(questions, answers, after).id).toBe(expected);
  });

  it("takes the lenses in turn, so that nobody is asked one kind for an evening", () => {
    const two = [...questions, { ...questions[0], id: "other-lens", lens: "push-back" } as Question];
    const asked = ["opener"];
    for (let step = 0; step < 3; step += 1) asked.push(nextQuestion(two, [], asked.at(-1)).id);
    expect(asked).toEqual(["opener", "other-lens", "second", "third"]);
  });

  it("cannot be chosen from nothing", () => {
    expect(() => nextQuestion([], [])).toThrow(RangeError);
  });
});
