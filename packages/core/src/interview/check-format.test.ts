import { describe, expect, it } from "vitest";
import { OwnFormat } from "../schema/format.ts";
import type { Question } from "../schema/question.ts";
import { faultsOfFormat, MOST_OF_FORMAT } from "./check-format.ts";

const question = (id: string, lens: Question["lens"], principle?: string): Question => ({
  id, lens, text: `${id}?`, component: "principles", drill: null, isScored: true, objective: "x", source: "s", reach: ["situation"], principles: principle === undefined ? [] : [principle], level: "any", followUps: ["And then?"], pushBack: null, facts: [],
});
const questions = [
  question("ownership-1", "behavioural", "ownership"),
  question("ownership-2", "behavioural", "ownership"),
  question("dive-1", "behavioural", "dive-deep"),
  question("dive-2", "behavioural", "dive-deep"),
  question("backbone-1", "behavioural", "have-backbone-disagree-and-commit"),
  question("backbone-2", "behavioural", "have-backbone-disagree-and-commit"),
  question("metrics-1", "data-driven"),
  question("push-1", "push-back"),
];

type Round = OwnFormat["rounds"][number];
const round = (id: string, about: Partial<Round> = {}): Round => ({ id, role: "pm", topic: "", lens: "behavioural", minutes: 45, principles: [], ...about });
const format = (rounds: Round[], about: Partial<OwnFormat> = {}): OwnFormat => ({ name: "Ours", note: "", totalMinutes: null, rounds, ...about });
const faults = (...given: Parameters<typeof faultsOfFormat>) => faultsOfFormat(...given).faults;
const notes = (...given: Parameters<typeof faultsOfFormat>) => faultsOfFormat(...given).notes.map(({ text }) => text);
const texts = (...given: Parameters<typeof faultsOfFormat>) => faults(...given).map(({ text }) => text);

describe("a loop of one's own", () => {
  it("can be sat where its rounds have neither a topic nor a lens nor principles", () => {
    expect(faultsOfFormat(format([round("one", { lens: null })]), questions)).toEqual({ faults: [], notes: [] });
  });

  it("needs a name and an interviewer", () => {
    expect(faults(format([], { name: "  " }), questions)).toEqual([{ round: null, text: "Give the loop a name." }, { round: null, text: "Add an interviewer: this loop has none." }]);
    expect(texts(format([], { totalMinutes: 60 }), questions)).toEqual(["Add an interviewer: this loop has none."]);
  });

  it("needs numbers that can be, which are named with their round", () => {
    expect(faults(format([round("one", { minutes: 0 })]), questions)).toEqual([{ round: "one", text: "Round 1 takes 0 minutes. Give it more, or leave its minutes empty." }]);
    expect(faults(format([round("one"), round("two", { minutes: 300 })]), questions)).toEqual([{ round: "two", text: "Round 2 takes 300 minutes. Give it 240 at most." }]);
    expect(texts(format([round("one", { questionsAtMost: 0 })]), questions)).toEqual(["Round 1 asks 0 questions at most. Allow one or more, or leave it empty."]);
    expect(texts(format([round("one", { questionsAtMost: 21 })]), questions)).toEqual(["Round 1 asks 21 questions at most. Allow 20 at most, or leave it empty."]);
    expect(texts(format([round("one")], { totalMinutes: 0 }), questions)).toEqual(["The whole takes 0 minutes. Give it more, or leave it empty."]);
    expect(texts(format([round("one")], { totalMinutes: 1_500 }), questions)).toEqual(["The whole takes 1500 minutes. It can take 1440 at most, which is a day."]);
  });

  it("has the limits of its schema", () => {
    const { rounds, roundMinutes, totalMinutes, questions: asked } = MOST_OF_FORMAT;
    const stored = (count: number, minutes: number, total: number, questionsAtMost: number) => OwnFormat.safeParse(format(Array.from({ length: count }, (_, at) => round(`${at}`, { minutes, questionsAtMost })), { totalMinutes: total })).success;
    expect(stored(rounds, roundMinutes, totalMinutes, asked)).toBe(true);
    expect([stored(rounds + 1, roundMinutes, totalMinutes, asked), stored(rounds, roundMinutes + 1, totalMinutes, asked), stored(rounds, roundMinutes, totalMinutes + 1, asked), stored(rounds, roundMinutes, totalMinutes, asked + 1)]).toEqual([false, false, false, false]);
  });
});

describe("rounds and the whole", () => {
  const rounds = (...minutes: (number | null)[]) => minutes.map((some, at) => round(`${at}`, { minutes: some }));

  it("contradict each other where the rounds take longer, or much less", () => {
    expect(faults(format(rounds(100, 100), { totalMinutes: 120 }))).toEqual([{ round: null, text: "The rounds add up to 200 minutes and the whole takes 120. Change one of them." }]);
    expect(texts(format(rounds(130, null), { totalMinutes: 120 }))).toEqual(["The rounds add up to 130 minutes and the whole takes 120. Change one of them."]);
    expect(texts(format(rounds(1), { totalMinutes: 16 }))).toEqual(["The rounds add up to 1 minute and the whole takes 16. Change one of them, and leave breaks out of the whole."]);
  });

  it("agree where a few minutes are left, where a length is not known, or where a number cannot be added up", () => {
    expect(texts(format(rounds(60, 46), { totalMinutes: 120 }))).toEqual([]);
    expect(texts(format(rounds(60, null), { totalMinutes: 120 }))).toEqual([]);
    expect(texts(format(rounds(300), { totalMinutes: 120 }))).toEqual(["Round 1 takes 300 minutes. Give it 240 at most."]);
    expect(texts(format(rounds(60), { totalMinutes: 0 }))).toHaveLength(1);
  });

  it("are told how long those without minutes will take", () => {
    expect(notes(format(rounds(60, null)), questions)).toEqual(["Round 2 has no minutes. It takes 45, which makes 105 for the whole loop."]);
    expect(notes(format(rounds(null, null), { totalMinutes: 90 }), questions)).toEqual(["Rounds 1 and 2 have no minutes. Each takes 45, which makes 90 for the whole loop."]);
    expect(notes(format(rounds(null, null), { totalMinutes: 80 }), questions)).toEqual(["Rounds 1 and 2 have no minutes. Each takes 45, which makes 90 for the whole loop and not the 80 that you gave."]);
    expect(notes(format(rounds(null), { totalMinutes: 60 }), questions)).toEqual(["Round 1 has no minutes. It takes 45, which makes 45 for the whole loop and not the 60 that you gave."]);
    expect(notes(format(rounds(60, null), { totalMinutes: 30 }), questions)).toEqual(["Round 2 has no minutes. It takes 45, which makes 105 for the whole loop."]);
    expect(notes(format(rounds(null)))).toEqual([]);
    expect(notes(format(rounds(0, null)), questions)).toEqual([]);
  });
});

describe("the questions of a loop of one's own", () => {
  const asks = (id: string, principles: string[], about: Partial<Round> = {}) => round(id, { principles, ...about });

  it("are too few for a principle", () => {
    const rounds = [asks("one", ["ownership"]), asks("two", ["ownership"]), asks("three", ["dive-deep", "ownership"])];
    expect(faults(format(rounds), questions)).toEqual([{ round: "three", text: "No question is left for Ownership in round 3. Take it out of this round or of one before it." }]);
    expect(texts(format(rounds))).toEqual([]);
  });

  it("are too few for a lens, or for a round without either", () => {
    expect(faults(format([round("one", { lens: "orchestration" })]), questions)).toEqual([{ round: "one", text: "No question is left for the lens Orchestration in round 1. Choose another lens for it." }]);
    expect(faults(format([round("one", { lens: null }), round("two", { lens: null })]), questions)).toEqual([{ round: "two", text: "No question is left for round 2. Give it a lens or a principle." }]);
  });

  it("are looked for by more than one seed, for chance chooses between principles", () => {
    const rounds = [asks("one", ["ownership", "frugality"], { questionsAtMost: 1 })];
    expect(texts(format(rounds), questions)).toEqual(["No question is left for Frugality in round 1. Take it out of this round or of one before it."]);
  });

  it("may ask for a principle in two rounds, which is only noted", () => {
    const both = ["ownership", "dive-deep"];
    expect(faultsOfFormat(format([asks("one", both), asks("two", both)]), questions)).toEqual({ faults: [], notes: [{ round: null, text: "Assigned to rounds 1 and 2: Ownership · Dive Deep. That is allowed, and no question is asked twice." }] });
    expect(notes(format([asks("one", ["ownership"]), asks("two", ["dive-deep"]), asks("three", ["ownership", "ownership"])]))).toEqual(["Assigned to rounds 1 and 3: Ownership. That is allowed, and no question is asked twice."]);
    const twoPairs = [asks("one", ["ownership", "dive-deep"]), asks("two", ["ownership"]), asks("three", ["dive-deep"])];
    expect(notes(format(twoPairs), questions).map((text) => text.split(".")[0])).toEqual(["Assigned to rounds 1 and 2: Ownership", "Assigned to rounds 1 and 3: Dive Deep"]);
  });

  it("leave none for the principles where the lens takes the only one", () => {
    const lens = (id: string, its: Round["lens"]) => asks(id, ["ownership"], { lens: its, questionsAtMost: 1 });
    expect(notes(format([lens("one", "data-driven")]), questions)).toEqual(["Round 1 asks one question at most, that of its lens, and so none for its principles."]);
    expect(notes(format([lens("one", "data-driven"), lens("two", "push-back"), asks("three", ["dive-deep"])]), questions)).toContain("Rounds 1 and 2 ask one question at most, that of their lens, and so none for their principles.");
    expect(notes(format([lens("one", "behavioural")]), questions)).toEqual([]);
  });

  it("pass on what is broken and no lack of questions", () => {
    const broken = new Proxy(questions, { get: () => { throw new TypeError("broken"); } });
    expect(() => faultsOfFormat(format([round("one")]), broken)).toThrow(TypeError);
  });
});
