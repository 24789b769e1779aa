import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { heardAnswer } from "../testing/heard-answers.ts";
import { probesFor } from "./probes.ts";

const STRONG = ["situation", "own-action", "quantified-result", "mechanism", "reflection", "customer"];

describe("what an interviewer asks next", () => {
  it("is first what would raise the score", () => {
    const [first] = probesFor(heardAnswer("a", { met: ["situation", "own-action"] }));
    expect(first?.criterion).toBe("quantified-result");
  });

  it("goes to the fault with the criterion that it lacks, in the words that raise it", () => {
    const probes = probesFor(heardAnswer("a", { met: ["situation", "own-action", "quantified-result", "reflection"], raised: ["vague-influence"] }));
    const mechanism = probes.find(({ criterion }) => criterion === "mechanism");
    expect(mechanism?.quote).toBe("vague-influence");
    expect(mechanism?.text).toContain("“vague-influence”");
  });

  it("is never what was said, what is out of reach, or what was asked before", () => {
    const answer = { ...heardAnswer("a", { met: ["situation", "own-action"] }), reach: ["situation", "own-action", "quantified-result", "customer", "trade-off"] };
    const ids = probesFor(answer, ["quantified-result"]).map(({ criterion }) => criterion);
    expect(ids).not.toContain("quantified-result");
    for (const id of ids) expect(["customer", "trade-off"]).toContain(id);
  });

  it("asks for the number before, where a result stands alone, once", () => {
    const text = "In March our clinic lost every third test tube. I rebuilt the labels myself. Losses fell by 40 percent. I learned to ask the porters first.";
    const assessment = assess({ id: "a", lens: "behavioural", question: "Tell me about a problem you solved.", answer: text });
    const heard = { ...heardAnswer("a", { met: STRONG }), text, assessment, behavioural: assessment };
    const number = probesFor(heard).find(({ criterion }) => criterion === null);
    expect(number?.text).toMatch(/What was it before/);
    expect(text).toContain(number?.quote);
    expect(probesFor(heard, [null]).some(({ criterion }) => criterion === null)).toBe(false);
  });

  it("says nothing to what could not be assessed", () => {
    const { assessment, ...rest } = heardAnswer("a", {});
    expect(probesFor({ ...rest, assessment: { ...assessment, status: "not-assessed" } })).toEqual([]);
  });

  it("always quotes the answer as it was said, the same each time", () => {
    const sentence = fc.constantFrom("We agreed with the team in the end.", "I wrote to the vendor on Monday!", "it went fine i guess", "The cost was 12% — nobody had asked", "So, customers waited 3 days?", "Then I escalated it to my director.");
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 5, maxLength: 12 }), fc.integer(), (sentences, variant) => {
        const text = sentences.join(" ");
        const assessment = assess({ id: "a", lens: "behavioural", question: "Tell me about a time.", answer: text });
        const heard = { ...heardAnswer("a", {}), text, assessment, behavioural: assessment };
        const probes = probesFor(heard, [], variant);
        for (const { quote } of probes) if (quote !== null) expect(text).toContain(quote);
        expect(probesFor(heard, [], variant)).toEqual(probes);
        expect(new Set(probes.map(({ criterion }) => criterion)).size).toBe(probes.length);
      }),
      { numRuns: 40 },
    );
  });
});
