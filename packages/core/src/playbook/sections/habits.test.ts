import { describe, expect, it } from "vitest";
import { bookInput, saidAnswer } from "../../testing/book-answers.ts";
import { piecesOf, textOf } from "../walk.ts";
import { habitsSection, withoutFillers } from "./habits.ts";

const vague = saidAnswer("a", { question: "How?", raised: { "vague-influence": "I aligned the stakeholders." } });
const wordsOf = (input: Parameters<typeof bookInput>[0]): string[] => {
  const section = habitsSection(bookInput(input));
  return section === null ? [] : piecesOf({ sections: [section] }).map(({ inlines }) => textOf(inlines));
};

describe("habits", () => {
  it("show later words on the same question where the fault is gone", () => {
    const later = saidAnswer("a", { question: "How?", met: { mechanism: "I offered her two engineers." } });
    const words = wordsOf({ answers: [later], earlier: [vague] });
    expect(words).toContain("Vague influence: 1 of 2");
    expect(words.slice(words.indexOf("Before"), words.indexOf("Before") + 6)).toEqual(["Before", "I aligned the stakeholders.", "Answer 1, an earlier attempt", "After", "I offered her two engineers.", "Answer 1"]);
  });

  it("never take words said before, or to another question, for an after", () => {
    const other = saidAnswer("b", { question: "Why?", met: { mechanism: "I offered her two engineers." } });
    const before = saidAnswer("a", { question: "How?", met: { mechanism: "I offered him a lorry." } });
    const words = wordsOf({ answers: [vague, other], earlier: [before] });
    expect(words.slice(words.indexOf("After") + 1, words.indexOf("After") + 3)).toEqual([expect.stringContaining("____"), "to fill"]);
  });

  it("are three at most, the more frequent fault first, one of them in how it sounds", () => {
    const faulty = (id: string, flags: readonly string[]) => saidAnswer(id, { raised: Object.fromEntries(flags.map((flag) => [flag, `Words of ${flag}.`])), besides: "Um, you know, it was fine." });
    const words = wordsOf({ answers: [faulty("a", ["vague-influence"]), faulty("b", ["vague-influence", "tech-overload"]), faulty("c", ["tech-overload", "hypothetical", "vague-influence"])] });
    const headings = words.filter((each) => each.endsWith(" of 3"));
    expect(headings).toEqual(["Vague influence: 3 of 3", expect.stringMatching(/: 2 of 3$/), "Fillers, in how it sounds: 3 of 3"]);
  });

  it("are what came back: what was heard once stands alone, and is said to be no habit", () => {
    const other = saidAnswer("b", { question: "Why?", met: { mechanism: "I offered her two engineers." } });
    expect(wordsOf({ answers: [vague, other] })[0]).toMatch(/^Nothing came back in 2 attempts\./);
    const again = saidAnswer("c", { question: "When?", raised: { "vague-influence": "We got them on board.", "tech-overload": "The cache was in Redis." } });
    const words = wordsOf({ answers: [vague, again] });
    expect(words[0]).toMatch(/^What came back most often/);
    expect(words.filter((each) => each.endsWith(" of 2"))).toEqual(["Vague influence: 2 of 2"]);
  });

  it("show words that are of the fault, or none", () => {
    const silent = saidAnswer("s", { lens: "orchestration", question: "Plan?", met: {}, besides: "Plans are wrong by Tuesday." });
    const { assessment } = silent;
    const raised = { ...silent, assessment: { ...assessment, flags: assessment.flags.map((flag) => (flag.id === "timeline-only" ? { ...flag, raised: true, evidence: [] } : flag)) } };
    const words = wordsOf({ answers: [raised] });
    expect(words).toContain("no words to point at");
    expect(words).not.toContain("Plans are wrong by Tuesday.");
  });

  it("leave fillers out of the candidate's own words and put nothing in", () => {
    expect(withoutFillers("Um, we had a, you know, a project and, uh, it went well,")).toBe("We had a, a project and, it went well");
  });

  it("are not there without an answer", () => {
    expect(habitsSection(bookInput())).toBeNull();
  });
});
