import { describe, expect, it } from "vitest";
import type { Question } from "../schema/question.ts";
import { offerFor, type OfferInput } from "./offer.ts";

const question = (id: string): Question => ({ id, component: "principles", drill: null, lens: "behavioural", isScored: true, text: `${id}?`, objective: "x", source: "s", reach: ["situation"], principles: [], level: "any", followUps: ["And?"], pushBack: null, facts: [] });
const input: OfferInput = {
  suggestions: [{ need: "criterion", question: question("design"), why: "Teams. Missing." }, { need: "criterion", question: question("story"), why: "Closed loop. Missing." }],
  drillOf: ({ question: { id } }) => (id === "design" ? { id: "design-and-deliver", minutes: 30 } : { id: "two-minute-story", minutes: 6 }),
  loops: [{ id: "long", minutes: 180 }, { id: "short", minutes: 35 }, { id: "screen", minutes: 45 }],
  sat: [],
};

describe("one thing for the time there is", () => {
  it("is a question in ten minutes, an exercise that fits in twenty-five, a loop in an hour", () => {
    expect(offerFor(10, input)).toEqual({ of: { kind: "question", id: "design" }, why: "Teams. Missing." });
    expect(offerFor(25, input)).toEqual({ of: { kind: "drill", id: "two-minute-story" }, why: "Closed loop. Missing." });
    expect(offerFor(60, input)).toMatchObject({ of: { kind: "format", id: "short" }, why: expect.stringContaining("not sat this loop yet") });
  });

  it("takes the loop that was not sat for longest", () => {
    expect(offerFor(60, { ...input, sat: ["short"] }).of).toEqual({ kind: "format", id: "screen" });
    expect(offerFor(60, { ...input, sat: ["screen", "short"] })).toMatchObject({ of: { id: "short" }, why: expect.stringContaining("longest ago") });
  });

  it("is a question where nothing else fits", () => {
    expect(offerFor(60, { ...input, loops: [] }).of.kind).toBe("question");
    expect(offerFor(25, { ...input, suggestions: input.suggestions.slice(0, 1), loops: [] }).of.kind).toBe("question");
  });
});
