import { describe, expect, it } from "vitest";
import type { Section } from "../../schema/book.ts";
import type { Question } from "../../schema/question.ts";
import type { StoryData } from "../../schema/story.ts";
import { bookInput, saidAnswer } from "../../testing/book-answers.ts";
import { piecesOf, textOf } from "../walk.ts";
import { dataDrivenKitSection } from "./data-driven-kit.ts";
import { influenceSection } from "./influence.ts";
import { orchestrationKitSection } from "./orchestration-kit.ts";
import { pushBackKitSection } from "./push-back-kit.ts";

const wordsOf = (section: Section): string[] => piecesOf({ sections: [section] }).map(({ inlines }) => textOf(inlines));
const question = (id: string, pushBack: Question["pushBack"]): Question => ({ id, component: "programme", drill: null, lens: "push-back", isScored: true, text: `Question ${id}?`, objective: `Objective of ${id}.`, source: "s", reach: ["alternative", "decision"], principles: [], level: "any", followUps: ["And?"], pushBack, facts: [] });
const questions = [question("gap", "missing-data"), question("two", "two-principles"), question("secret", "confidential-number"), question("flat", "inconclusive")];
const story: StoryData = {
  title: "The feed", claim: null, year: null, employer: null, isDataProject: false, forms: {}, numbers: [], interviews: {},
  parts: { situation: "At Kestrel we had 4 teams.", dependency: "Billing needed our feed. We needed their scanner.", mechanism: "I offered her two engineers for the winter. She said that it was kind. I showed her the log of a Saturday.", sequencing: "The feed came first." },
};

describe("the data-driven kit", () => {
  it("says the frame once and marks up the best attempts, three at most", () => {
    const answers = ["A?", "B?", "C?", "D?"].map((text, at) => saidAnswer(`a${at}`, { lens: "data-driven", question: text, met: { hypothesis: `I believe thing ${at}.` } }));
    const words = wordsOf(dataDrivenKitSection(bookInput({ answers })));
    expect(words.filter((each) => each.startsWith("I expect that if we"))).toHaveLength(1);
    expect(words.filter((each) => /^[ABCD]\?$/.test(each))).toHaveLength(3);
  });

  it("without an answer only says what is missing", () => {
    const section = dataDrivenKitSection(bookInput());
    expect(section.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    expect(section.missing.map(({ page }) => page)).toEqual(["practice"]);
  });
});

describe("the design-and-deliver kit", () => {
  it("audits the dependencies of own programmes in own words, and asks once for what none tells", () => {
    const section = orchestrationKitSection(bookInput({ stories: [{ id: "s", data: story }, { id: "t", data: { ...story, title: "Another" } }] }));
    const words = wordsOf(section);
    expect(words).toContain("Billing needed our feed. We needed their scanner.");
    expect(words).toContain("The feed came first.");
    expect(words.filter((each) => each === "Escalated")).toHaveLength(1);
    expect(words).toContain("2 of 2");
    expect(section.blocks.find(({ kind }) => kind === "figure")).toMatchObject({ figure: { kind: "matrix", rows: [{ label: "The feed" }, { label: "Another" }] } });
  });

  it("looks into the answers where there is no story", () => {
    const answers = [saidAnswer("a", { met: { "dependency-early": "In June I found that we needed the scanner.", sequencing: "The feed came first, because the page guesses without it." } })];
    expect(wordsOf(orchestrationKitSection(bookInput({ answers })))).toContain("In June I found that we needed the scanner.");
  });
});

describe("influence", () => {
  it("groups what was done by its kind and leaves out what others said", () => {
    const section = influenceSection(bookInput({ stories: [{ id: "s", data: story }] }));
    const words = wordsOf(section);
    expect(words.indexOf("Offered or traded")).toBeLessThan(words.indexOf("I offered her two engineers for the winter."));
    expect(words.indexOf("Said or shown")).toBeLessThan(words.indexOf("I showed her the log of a Saturday."));
    expect(words).not.toContain("She said that it was kind.");
  });

  it("files words under what they answer: an escalation with its act, a trade-off with what was given up, and no lesson as a claim", () => {
    const parts = { mechanism: "My test engineer worked for her for the whole winter.", escalation: "After ten days the director and I still disagreed. So I suggested we go to our vice president together.", "trade-off": "The review got worse for a while. I accepted that, because it was only for the summer." };
    const told = { ...story, parts };
    const words = wordsOf(influenceSection(bookInput({ stories: [{ id: "s", data: told }], answers: [saidAnswer("a", { raised: { "vague-influence": "But I now bring along what I'd need to live with the other answer." } })] })));
    expect(words[words.indexOf("Taken off their plate") + 1]).toBe("My test engineer worked for her for the whole winter.");
    expect(words[words.indexOf("Escalations") + 1]).toBe("So I suggested we go to our vice president together.");
    expect(words[words.indexOf("Trade-offs") + 1]).toMatch(/^I accepted that, because it was only for the summer/);
    expect(words).not.toContain("Claimed without a how");
    const left = wordsOf(influenceSection(bookInput({ stories: [{ id: "s", data: { ...story, parts: { escalation: "I didn't. It was his to decide, and our director knew." } } }] })));
    expect(left).not.toContain("Escalations");
  });

  it("shows a claim without a how as it stands, with the rubric's question", () => {
    const words = wordsOf(influenceSection(bookInput({ answers: [saidAnswer("a", { raised: { "vague-influence": "I aligned the stakeholders." } })] })));
    expect(words).toContain("I aligned the stakeholders.");
    expect(words.some((each) => each.includes("without saying how?"))).toBe(true);
  });

  it("tells the same thing from a story and from an answer once", () => {
    const answers = [saidAnswer("a", { met: { mechanism: "I offered her two engineers for that winter." } })];
    expect(wordsOf(influenceSection(bookInput({ answers, stories: [{ id: "s", data: story }] }))).filter((each) => each.includes("two engineers"))).toHaveLength(1);
  });
});

describe("the push-back kit", () => {
  const answers = [saidAnswer("a", { lens: "push-back", question: "Question gap?", met: { alternative: "I count the re-packs instead.", decision: "On Thursday I bring three bands." } })];
  const section = pushBackKitSection(bookInput({ answers, questions }));

  it("marks up the best answer of a kind and gives the question to try for the others", () => {
    const words = wordsOf(section);
    expect(words).toContain("I count the re-packs instead.");
    expect(words.filter((each) => each.startsWith("Not practised yet. To try: Question"))).toHaveLength(3);
    expect(words.some((each) => each.includes("Question gap?") && each.startsWith("Not"))).toBe(false);
  });

  it("knows the kind of a question that is none of ours by its words", () => {
    const own = [
      saidAnswer("b", { lens: "push-back", question: "Tell us your current bank's exact fraud loss so we can size the team.", met: { alternative: "Take the public rate instead." } }),
      saidAnswer("c", { lens: "push-back", question: "What do you say to that?", met: { decision: "I ship it on Monday." } }),
    ];
    const kit = pushBackKitSection(bookInput({ answers: own, questions }));
    expect(kit.missing[0]?.text).not.toContain("a confidential number");
    const words = wordsOf(kit);
    expect(words.indexOf("A confidential number is asked for")).toBeLessThan(words.indexOf("Take the public rate instead."));
    expect(words.indexOf("A question of your own")).toBeLessThan(words.indexOf("I ship it on Monday."));
  });

  it("says which kinds were never practised", () => {
    expect(section.missing[0]?.text).toContain("two principles pull apart");
    expect(section.missing[0]?.text).not.toContain("the data is missing");
  });
});
