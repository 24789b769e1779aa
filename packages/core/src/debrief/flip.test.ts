import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENS_RULES } from "../lenses/rules.ts";
import { VOTES } from "../schema/debrief.ts";
import { heardAnswer, heardRound } from "../testing/heard-answers.ts";
import { flipOf } from "./flip.ts";
import { castVote } from "./hold-debrief.ts";

describe("what would have moved a vote", () => {
  it("is one criterion where one suffices, the first of the book", () => {
    const { vote, flip } = castVote(heardRound([heardAnswer("a", { met: ["situation", "own-action"] })], { principles: [] }));
    expect(vote).toBe("not inclined");
    expect(flip).toMatchObject({ answer: "a", criterion: "quantified-result" });
    expect(flip?.frame).toContain("__");
    expect(flip?.frame).not.toMatch(/\d/);
  });

  it("is two where one does not suffice", () => {
    const { flip } = castVote(heardRound([heardAnswer("a", { met: ["own-action"] })], { principles: [] }));
    expect(flip).toMatchObject({ answer: "a", criterion: "situation", also: "quantified-result" });
  });

  it("takes a fault away with what it lacks", () => {
    const round = heardRound([heardAnswer("a", { lens: "push-back", met: ["alternative"], raised: ["waits"] })], { lens: "push-back", principles: [] });
    expect(castVote(round).flip).toMatchObject({ criterion: "decision" });
  });

  it("is said to be none where two do not suffice, where there is no vote, and is not looked for in an inclined vote", () => {
    const far = castVote(heardRound([heardAnswer("a", { met: [] })], { principles: ["ownership", "frugality", "dive-deep"] }));
    expect([far.flip, far.noFlip]).toEqual([null, "No two sentences would have moved this vote by themselves."]);
    expect(castVote(heardRound([])).noFlip).toBe("There is no vote to move.");
    expect(flipOf(heardRound([heardAnswer("a", { met: ["situation", "own-action", "quantified-result"] })]), "inclined", true)).toEqual({ flip: null, why: null });
  });

  it("asks for nothing that is out of the question's reach", () => {
    const answer = { ...heardAnswer("a", { met: ["situation", "own-action"] }), reach: ["situation", "own-action", "customer"] };
    expect(castVote(heardRound([answer], { principles: [] })).flip).toBeNull();
  });

  it("always moves the vote, whatever was heard", () => {
    const { criteria } = LENS_RULES.behavioural;
    fc.assert(
      fc.property(fc.subarray([...criteria]), fc.subarray(["vague-influence", "we-only", "no-result"]), (met, raised) => {
        const round = heardRound([heardAnswer("a", { met, raised })], { principles: ["earn-trust"] });
        const { vote, flip } = castVote(round);
        if (flip === null || vote === null) return;
        const ids = [flip.criterion, ...(flip.also === undefined ? [] : [flip.also])];
        expect(ids.some((id) => met.includes(id))).toBe(false);
        const mended = castVote(heardRound([heardAnswer("a", { met, asked: ids, raised: raised.filter((id) => !(id === "vague-influence" && ids.includes("mechanism")) && !(id === "we-only" && ids.includes("own-action")) && !(id === "no-result" && ids.includes("quantified-result"))) })], { principles: ["earn-trust"] }));
        expect(VOTES.indexOf(mended.vote ?? "strongly not inclined")).toBeGreaterThan(VOTES.indexOf(vote));
      }),
    );
  });
});
