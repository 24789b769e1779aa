import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { areaEvidence, scopeEvidence, tooSmall } from "./level-evidence.ts";

const story = (id: string, text: string) => ({ id, text, assessment: null, marks: {} });
const profile = { scope: [{ kind: "money" as const, atLeast: 1_000_000, says: "a million" }, { kind: "audience" as const, atLeast: null, says: "directors" }] };

describe("the level that stories support", () => {
  it("is read from what they state, beside what the profile asks for", () => {
    const [money, audience, regions] = ["money", "audience", "regions"].map((kind) => scopeEvidence([story("a", "It saved $2.3M a year; my director signed."), story("b", "It cost $40k.")], profile).find((one) => one.kind === kind));
    expect(money).toMatchObject({ atLeast: 1_000_000, reaches: true, facts: [{ story: "a", value: 2_300_000 }, { story: "b", value: 40_000 }] });
    expect(audience).toMatchObject({ says: "directors", reaches: null, facts: [{ story: "a", quote: "director" }] });
    expect(regions).toMatchObject({ says: null, atLeast: null, facts: [], reaches: null });
  });

  it("names stories whose numbers stay below, and not those that state none", () => {
    expect(tooSmall([story("a", "It saved $2.3M."), story("b", "It cost $40k."), story("c", "We talked.")], profile)).toEqual(["b"]);
  });

  it("shows an area by the words of criteria and principles", () => {
    const text = "Our night nurses had to type every dose twice. I sat with them for a week, wrote down each double entry, and changed the form so that the scanner fills it. Errors fell from 14 a week to 2. I had to choose between a new scanner and the form, and took the form because it could ship in a month.";
    const found = areaEvidence([{ id: "a", text, assessment: assess({ id: null, lens: "behavioural", question: "q", answer: text }), marks: {} }], { shownBy: ["quantified-result", "escalation"] });
    expect(found.map(({ by }) => by)).toEqual(["quantified-result"]);
    expect(text).toContain(found[0]?.quote);
  });
});
