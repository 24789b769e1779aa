import { tokens } from "@inclined/core/answer/tokens";
import { pushBackKind } from "@inclined/core/interview/push-back-kind";
import { LENSES } from "@inclined/core/lenses/names";
import { bestWithin } from "@inclined/core/lenses/reading-an-assessment";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import { DRILL_IDS } from "@inclined/core/schema/drill-id";
import { COMPONENTS, Question } from "@inclined/core/schema/question";
import { describe, expect, it } from "vitest";
import { findQuestion, practiceQuestions, questions, questionsOf } from "./questions.ts";
import { findSource } from "./sources.ts";

/** Read aloud in about half a minute. */
const LONGEST_QUESTION = 400;

describe("the kind of a push-back question", () => {
  it("is told right by its words wherever it is told, and of most of the four kinds", () => {
    const ours = questions.filter(({ pushBack }) => pushBack !== null);
    const told = ours.filter(({ text }) => pushBackKind(text) !== null);
    for (const { text, pushBack } of told) expect(pushBackKind(text), text).toBe(pushBack);
    expect(told.length).toBeGreaterThan(ours.filter(({ pushBack }) => pushBack !== "sound-request").length * 0.8);
  });
});

describe.each(questions)("question $id", (question) => {
  it("is well-formed", () => {
    expect(Question.parse(question)).toEqual(question);
  });

  it("names a source that we list", () => {
    expect(findSource(question.source)).not.toBeNull();
  });

  it("reaches criteria of its lens, each once, in the order of the rubric book", () => {
    const known = LENS_RULES[question.lens].criteria;
    expect(question.reach).toEqual(known.filter((id) => question.reach.includes(id)));
  });

  it("can be spoken in one breath: at most 400 characters and three sentences", () => {
    expect(question.text.length).toBeLessThanOrEqual(LONGEST_QUESTION);
    expect(question.text.match(/[.?!](?=\s|$)/gu)?.length).toBeLessThanOrEqual(3);
  });

  it("is a push-back question of a kind exactly where it is one to push back on, or not to", () => {
    expect(question.pushBack !== null).toBe(question.lens === "push-back" && question.drill !== "i-dont-know");
  });

  it("does not name a principle to whoever tells of their past", () => {
    if (question.lens !== "behavioural") return;
    for (const name of Object.values(PRINCIPLE_NAMES)) expect(question.text.toLowerCase()).not.toContain(name.toLowerCase());
  });

  it("says what the interviewer wants to learn without repeating the question", () => {
    expect(question.objective.length).toBeGreaterThan(60);
    expect(question.objective).not.toContain("?");
  });
});

/** Words that every question is made of. */
const STOCK = new Set(
  ("a an the and or but so if of in on at to for with from by about into over as than then that this these those it its is was were are be been do did does have has had not no you your you’d you’re i i’d me my we our us they them their who what which when where how why one two three " +
    "would could can will tell think take walk describe give say time there here just still even ever all any some more most much many first last next up out off down before after own each other another whole let go get got come came make made want wanted need needed know knew").split(" "),
);
const contentWords = (text: string): Set<string> => {
  const plain = Object.values(PRINCIPLE_NAMES).reduce((rest, name) => rest.replaceAll(new RegExp(name, "giu"), " "), text);
  return new Set(tokens(plain).map(({ word }) => word.replaceAll("'", "’")).filter((word) => !STOCK.has(word)));
};
const openingOf = (text: string): string => tokens(text).slice(0, 3).map(({ word }) => word).join(" ");

describe("the list of questions", () => {
  it("has at least 240, over the three components and every exercise", () => {
    expect(questions.length).toBeGreaterThanOrEqual(240);
    for (const component of COMPONENTS) expect(questions.filter((question) => question.component === component).length, component).toBeGreaterThanOrEqual(40);
    for (const drill of DRILL_IDS) expect(questionsOf(drill).length, drill).toBeGreaterThanOrEqual(4);
    for (const lens of LENSES) expect(practiceQuestions.filter((question) => question.lens === lens).length, lens).toBeGreaterThanOrEqual(8);
  });

  it.each(PRINCIPLE_IDS)("has eight at least that bring out %s first", (id) => {
    expect(questions.filter(({ principles: [first] }) => first === id).length).toBeGreaterThanOrEqual(8);
  });

  it("has no id, text or objective twice", () => {
    for (const field of ["id", "text", "objective"] as const) {
      const values = questions.map((question) => question[field]);
      expect(new Set(values).size, field).toBe(values.length);
    }
  });

  it("has no two that share more than half of their words", () => {
    const all = questions.map(({ id, text }) => ({ id, words: contentWords(text) }));
    const alike = all.flatMap((one, place) =>
      all.slice(0, place).filter((other) => [...one.words].filter((word) => other.words.has(word)).length * 2 > Math.min(one.words.size, other.words.size)).map((other) => `${other.id} and ${one.id}`),
    );
    expect(alike).toEqual([]);
  });

  it("opens no more than a tenth of them alike", () => {
    const openings = questions.map(({ text }) => openingOf(text));
    for (const opening of new Set(openings)) expect(openings.filter((each) => each === opening).length, opening).toBeLessThanOrEqual(questions.length / 10);
  });

  it("opens with a story from the person's own work", () => {
    expect(questions[0]?.id).toBe("nearly-did-not-ship");
    expect(questions[0]?.lens).toBe("behavioural");
  });

  it("puts a full score within reach of every scored question but those named here", () => {
    const short = questions.filter(({ lens, reach, isScored, pushBack }) => isScored && pushBack !== "sound-request" && bestWithin(lens, reach) < 3);
    // a weekly health page invites no hypothesis and no experiment
    expect(short.map(({ id }) => id)).toEqual(["ninety-day-region"]);
  });

  it("has a sound request, not to be pushed back on, in one of four of the exercise", () => {
    const drill = questionsOf("push-back");
    expect(drill.filter(({ pushBack }) => pushBack === "sound-request").length * 4).toBe(drill.length);
  });

  it("keeps facts of scenarios for whoever asks", () => {
    for (const { id, facts } of questionsOf("metrics-first")) expect(facts.length, id).toBeGreaterThanOrEqual(3);
  });

  it("reaches every criterion of the rubric book with some question", () => {
    const reached = new Set(questions.flatMap((question) => question.reach.map((id) => `${question.lens}/${id}`)));
    const all = LENSES.flatMap((lens) => LENS_RULES[lens].criteria.map((id) => `${lens}/${id}`));
    expect(all.filter((id) => !reached.has(id))).toEqual([]);
  });

  it("is searched by id, and only an id that exists is found", () => {
    expect(findQuestion("cold-medicine")?.lens).toBe("orchestration");
    expect(findQuestion("no-such-question")).toBeNull();
  });
});
