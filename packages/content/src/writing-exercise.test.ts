import { ExercisePair, WritingExercisePrompt } from "@inclined/core/schema/writing-prompt";
import { describe, expect, it } from "vitest";
import { exercisePairs, writingExercisePrompts } from "./writing-prompts/writing-exercise.ts";
import { findExercisePrompt, writingPrompts } from "./writing-prompts.ts";

describe("prompts of the writing exercise", () => {
  it.each(writingExercisePrompts)("$id is well-formed and gives no figure, since all have to be the writer’s", (prompt) => {
    expect(WritingExercisePrompt.parse(prompt)).toEqual(prompt);
    expect(JSON.stringify(prompt)).not.toMatch(/\d/u);
    expect(new Set(prompt.principles).size).toBe(prompt.principles.length);
  });

  it("are at least eight, each found by its id, and ids and words stand once", () => {
    expect(writingExercisePrompts.length).toBeGreaterThanOrEqual(8);
    const ids = [...writingExercisePrompts, ...writingPrompts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const prompt of writingExercisePrompts) expect(findExercisePrompt(prompt.id)).toBe(prompt);
    expect(findExercisePrompt("sunday-bus")).toBeNull();
    const words = writingExercisePrompts.flatMap(({ asks, objectives, looksFor }) => [asks, ...objectives, ...looksFor]);
    expect(words.length - new Set(words).size).toBe(0);
  });

  it("are offered two by two, each in one pair, of different occasions", () => {
    expect(exercisePairs.map((pair) => ExercisePair.parse(pair))).toEqual(exercisePairs);
    const offered = exercisePairs.flatMap(({ prompts }) => prompts);
    expect(offered.toSorted()).toEqual(writingExercisePrompts.map(({ id }) => id).toSorted());
    for (const { prompts: [one, other] } of exercisePairs) expect(findExercisePrompt(one)?.principles[0]).not.toBe(findExercisePrompt(other)?.principles[0]);
  });

  it("bring out between them at least ten of the principles", () => {
    expect(new Set(writingExercisePrompts.flatMap(({ principles }) => principles)).size).toBeGreaterThanOrEqual(10);
  });
});
