import { debriefOfLoop } from "@inclined/core/debrief/debrief-of-loop";
import { heardIn } from "@inclined/core/interview/interviewer";
import { replay } from "@inclined/core/interview/loop-state";
import { LoopData } from "@inclined/core/schema/loop";
import { describe, expect, it } from "vitest";
import { levels } from "../levels.ts";
import { sampleExercise, sampleLoop } from "./loops.ts";

const AT = Date.parse("2026-11-20T20:00:00.000Z");
const ids = () => {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, "0")}`;
};

describe("the loop of the sample candidate", () => {
  const loop = sampleLoop(AT, ids());

  it("is a loop that was sat to its end, in words that were said", () => {
    expect(LoopData.parse(loop)).toEqual(loop);
    const state = replay(loop);
    expect([state.phase, state.threads.length, state.asked.length]).toEqual(["done", 4, 4]);
    for (const { answer, probes } of state.threads) {
      expect(answer).not.toBe("");
      for (const { quote } of probes) if (quote !== null) expect(answer).toContain(quote);
    }
  });

  it("has a debrief with something in every part", () => {
    const { debrief, inquiries, rounds } = debriefOfLoop(loop, levels, "senior-tpm");
    expect(new Set(debrief.votes.map(({ vote }) => vote)).size).toBeGreaterThan(1);
    expect(debrief.votes.flatMap((vote) => vote.for).length).toBeGreaterThanOrEqual(3);
    expect(debrief.votes.some(({ flip }) => flip !== null)).toBe(true);
    expect(inquiries.some(({ asked }) => asked.length > 0)).toBe(true);
    expect(new Set(rounds.flatMap(({ ownQuestions }) => ownQuestions.map(({ remark: { kind } }) => kind)))).toEqual(new Set(["their-work", "anybody"]));
  });
});

describe("the exercise of the sample candidate", () => {
  it("has no score and shows words for part of what it asks for", () => {
    const exercise = sampleExercise(AT, ids());
    expect(LoopData.parse(exercise)).toEqual(exercise);
    const [thread] = replay(exercise).threads;
    expect(thread?.question.isScored).toBe(false);
    const met = thread === undefined ? [] : heardIn(thread).assessment.criteria.filter(({ id, met: isMet }) => isMet && thread.question.reach.includes(id));
    expect(met.length).toBeGreaterThan(0);
  });
});
