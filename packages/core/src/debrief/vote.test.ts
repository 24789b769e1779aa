import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardAnswer, heardRound } from "../testing/heard-answers.ts";
import { weigh } from "./items.ts";
import { castVote } from "./hold-debrief.ts";
import { voteOn } from "./vote.ts";

const STRONG = ["situation", "own-action", "quantified-result", "mechanism", "reflection"];
const GOOD = ["situation", "own-action", "quantified-result"];
const voteOf = (round: ReturnType<typeof heardRound>) => voteOn(round, weigh(round));

describe("an interviewer's vote", () => {
  it.each([
    ["every item shown, one answer at 3, a customer named", [heardAnswer("a", { met: [...STRONG, "customer"], principles: ["ownership"] })], {}, "strongly inclined"],
    ["the same without a customer", [heardAnswer("a", { met: STRONG, principles: ["ownership"] })], {}, "inclined"],
    ["the same with a concern that a reply answered", [heardAnswer("a", { met: [...GOOD, "customer", "reflection"], asked: ["mechanism"], raised: ["vague-influence"], principles: ["ownership", "earn-trust"] })], { principles: ["ownership", "earn-trust"] }, "inclined"],
    ["half of the items shown", [heardAnswer("a", { met: GOOD })], {}, "inclined"],
    ["less than half", [heardAnswer("a", { met: GOOD })], { principles: ["ownership", "frugality"] }, "not inclined"],
    ["half, and a concern left open", [heardAnswer("a", { met: GOOD, raised: ["vague-influence"] })], { principles: ["earn-trust"] }, "not inclined"],
    ["two concerns and no answer at 2", [heardAnswer("a", { met: ["situation"], raised: ["vague-influence", "we-only"] })], { principles: ["earn-trust", "ownership"] }, "strongly not inclined"],
    ["two concerns, but an answer at 2", [heardAnswer("a", { met: ["situation"], raised: ["vague-influence", "we-only"] }), heardAnswer("b", { met: GOOD })], { principles: ["earn-trust", "ownership"] }, "not inclined"],
    ["nothing heard, nothing against", [heardAnswer("a", { met: ["situation"] })], {}, "not inclined"],
    ["a contradiction that stands", [heardAnswer("a", { met: STRONG })], { principles: ["earn-trust"], contradictions: [{ answer: "a", quote: "five teams", earlier: "nine teams", answered: false }] }, "not inclined"],
    ["a contradiction that was cleared up", [heardAnswer("a", { met: STRONG })], { principles: ["earn-trust"], contradictions: [{ answer: "a", quote: "five teams", earlier: "nine teams", answered: true }] }, "inclined"],
  ] as const)("%s", (_name, answers, round, expected) => {
    expect(voteOf(heardRound(answers, round)).vote).toBe(expected);
  });

  it("is not given where nothing could be assessed", () => {
    const silent = heardAnswer("a", {});
    const round = heardRound([{ ...silent, assessment: { ...silent.assessment, status: "not-assessed" } }]);
    expect(voteOf(round)).toEqual({ vote: null, because: "No vote: nothing that was said could be assessed." });
    expect(voteOf(heardRound([])).vote).toBeNull();
  });

  it("of the principal engineer needs the technical bar, and nothing else is bought by it", () => {
    const round = heardRound([heardAnswer("a", { met: [...STRONG, "customer"], principles: ["ownership"] })], { role: "principal-engineer" });
    expect(voteOn(round, weigh(round), false)).toEqual({ vote: "not inclined", because: "Not inclined: 2 of 2 shown, but the technical bar was not shown." });
    expect(voteOn(round, weigh(round), true).vote).toBe("strongly inclined");
    const weak = heardRound([heardAnswer("a", { met: ["situation"] })], { role: "principal-engineer" });
    expect(voteOn(weak, weigh(weak), true).vote).toBe("not inclined");
  });

  it("hears principles in answers of every lens, through the behavioural one", () => {
    const answer = heardAnswer("a", { lens: "data-driven", met: ["hypothesis", "experiment"], facts: ["metric-named"] }, { principles: ["dive-deep"], met: ["customer"] });
    const vote = castVote(heardRound([answer], { lens: "data-driven", principles: ["dive-deep", "ownership"] }));
    expect(vote.for.map(({ item }) => item.id)).toEqual(["data-driven", "dive-deep"]);
    expect(vote.notHeard).toEqual([{ kind: "principle", id: "ownership" }]);
    expect(vote.vote).toBe("inclined");
  });

  it("tells what survived a probe from what was shown", () => {
    const vote = castVote(heardRound([heardAnswer("a", { met: STRONG, principles: ["ownership"], principlesAsked: ["dive-deep"] })], { principles: ["ownership", "dive-deep"] }));
    expect(vote.for.map(({ item, strength }) => [item.id, strength])).toEqual([["behavioural", "shown"], ["ownership", "shown"], ["dive-deep", "survived a probe"]]);
  });

  it("never holds against anybody what was not heard", () => {
    const criteria = fc.subarray(["situation", "own-action", "quantified-result", "customer", "mechanism", "reflection"]);
    fc.assert(
      fc.property(criteria, fc.subarray(["ownership", "frugality", "dive-deep"]), (met, principles) => {
        const vote = castVote(heardRound([heardAnswer("a", { met, principles })], { principles: ["ownership", "frugality", "dive-deep"] }));
        expect(vote.against).toEqual([]);
        expect(vote.vote).not.toBe("strongly not inclined");
      }),
    );
  });
});
