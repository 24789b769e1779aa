import { describe, expect, it } from "vitest";
import type { RoundPlan } from "../schema/format.ts";
import { heardAnswer } from "../testing/heard-answers.ts";
import { matchAnswers } from "./match-answers.ts";

const round = (id: string, lens: RoundPlan["lens"], principles: string[] = []): RoundPlan => ({ id, role: "tpm-peer", topic: id, lens, minutes: 9, principles });
const seats = (rounds: RoundPlan[], answers: Parameters<typeof matchAnswers>[1]) => matchAnswers({ rounds }, answers).map(({ interviewer, answers: heard }) => [interviewer, heard.map(({ id }) => id)]);

describe("answers and interviewers", () => {
  it("meet where the lens and the principles are", () => {
    const rounds = [round("story", "behavioural", ["frugality"]), round("bar", "behavioural", ["dive-deep"]), round("metrics", "data-driven")];
    const answers = [heardAnswer("deep", { principles: ["dive-deep"] }), heardAnswer("cheap", { principles: ["frugality"] }), heardAnswer("number", { lens: "data-driven" })];
    expect(seats(rounds, answers)).toEqual([["story", ["cheap"]], ["bar", ["deep"]], ["metrics", ["number"]]]);
  });

  it("leave nobody without one while another has two", () => {
    const answers = ["a", "b", "c", "d"].map((id) => heardAnswer(id, {}));
    for (const [, heard] of seats([round("one", "behavioural"), round("two", "push-back"), round("three", "orchestration")], answers)) expect(heard?.length).toBeGreaterThan(0);
  });

  it("are each heard once, and a loop without interviewers hears nothing", () => {
    const answers = ["a", "b", "c"].map((id) => heardAnswer(id, {}));
    expect(seats([round("one", "behavioural"), round("two", "behavioural")], answers).flatMap(([, heard]) => heard).toSorted()).toEqual(["a", "b", "c"]);
    expect(matchAnswers({ rounds: [] }, answers)).toEqual([]);
  });

  it("bring a number that was told twice to the one who hears it second", () => {
    const first = { ...heardAnswer("a", {}), text: "I led nine teams on Harbour until June." };
    const second = { ...heardAnswer("b", {}), text: "There were five teams on Harbour, and I knew them all." };
    const [one, two] = matchAnswers({ rounds: [round("one", "behavioural"), round("two", "behavioural")] }, [first, second]);
    expect(one?.contradictions).toEqual([]);
    expect(two?.contradictions).toEqual([{ answer: "b", quote: "five teams", earlier: "nine teams", answered: false }]);
  });
});
