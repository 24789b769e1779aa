import { describe, expect, it } from "vitest";
import type { LevelProfile } from "../../schema/level.ts";
import type { PayFigure } from "../../schema/pay.ts";
import type { Claim } from "../../schema/resume.ts";
import type { Section } from "../../schema/book.ts";
import { holdDebrief } from "../../debrief/hold-debrief.ts";
import { bookInput, saidAnswer } from "../../testing/book-answers.ts";
import { piecesOf, textOf } from "../walk.ts";
import { levelSection } from "./level.ts";
import { paySection } from "./pay.ts";

const wordsOf = (section: Section | null): string[] => (section === null ? [] : piecesOf({ sections: [section] }).map(({ inlines }) => textOf(inlines)));
const levels: LevelProfile[] = [
  { id: "low", name: "TPM II", family: "tpm", source: "s", note: "The smaller half.", scope: [{ kind: "money", atLeast: 100_000, says: "Some money." }] },
  { id: "high", name: "Senior TPM", family: "tpm", source: "s", note: "The larger half.", scope: [{ kind: "money", atLeast: 10_000_000, says: "Much money." }, { kind: "regions", atLeast: null, says: "Several countries." }] },
];
const claims = [{ id: "work-1-1", text: "Saved $640k a year.", work: 0, numbers: [] }] as unknown as Claim[];
const story = (title: string, situation: string) => ({ id: title, data: { title, claim: null, year: null, employer: null, isDataProject: false, parts: { situation }, forms: {}, numbers: [], interviews: {} } });

describe("level", () => {
  it("says what is supported, what the next one takes with its source, and asks for what is not stated", () => {
    const words = wordsOf(levelSection(bookInput({ levels, claims, stories: [story("One", "It saved $640k."), story("Two", "It cost $200k.")] })));
    expect(words[0]).toContain("TPM II");
    expect(words).toContain("What it takes: Senior TPM");
    expect(words).not.toContain("What it takes: TPM II");
    expect(words).toContain("$640k, $200k: not reached");
    expect(words).toContain("no story");
    expect(words.some((each) => each.includes("At least 10,000,000 US dollars"))).toBe(true);
    expect(words).toContain("nothing yet");
  });

  it("is never above what its tables show: no scenario, no offer of others, and no profile of another kind of role", () => {
    const scenario = (id: string): ReturnType<typeof saidAnswer> => saidAnswer(id, { lens: "orchestration", met: { "staged-rollout": "We open 12 countries, which is worth $300k." } });
    const answers = [scenario("a1"), scenario("a2"), saidAnswer("a3", { met: { situation: "A vendor had quoted us $12M for it." } })];
    const input = bookInput({ levels, answers, claims });
    expect(wordsOf(levelSection(input))[0]).toContain("Not shown");
    expect(wordsOf(levelSection(input)).join(" ")).not.toContain("12 countries");
    expect(wordsOf(levelSection(input)).join(" ")).not.toContain("$12M");
    const other = wordsOf(levelSection(bookInput({ levels, aim: { profile: null, level: null, family: "pm" }, stories: [story("One", "It saved $640k."), story("Two", "It cost $200k.")] })));
    expect(other.join(" ")).not.toContain("TPM II");
  });

  it("is the same in the debrief", () => {
    const stories = [story("One", "It saved $640k."), story("Two", "It cost $200k.")];
    const { levelBecause } = holdDebrief({ rounds: [], probes: [], profiles: levels, aim: null, stories });
    expect(wordsOf(levelSection(bookInput({ levels, stories })))[0]).toBe(levelBecause);
  });

  it("is only what is missing where nothing was told, and not there without sources", () => {
    expect(levelSection(bookInput({ levels }))?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
    expect(levelSection(bookInput())).toBeNull();
  });
});

const figure = (more: Partial<PayFigure>): PayFigure => ({ id: "x", family: "tpm", level: "L5", part: "base", range: [165_000, 190_000], isMedian: false, asOf: null, note: null, source: "s", ...more });
const pay = [figure({}), figure({ family: "pm", level: "L6", part: "total", range: [420_000, 420_000], isMedian: true, asOf: "June 2026" }), figure({ family: "pm", level: "L4", part: "total", range: [210_000, 210_000] }), figure({ family: "pm", level: "L4", part: "total", range: [260_000, 260_000] })];

describe("pay", () => {
  it("shows figures of the role or the level, with source and date, and says that none fits both", () => {
    const words = wordsOf(paySection(bookInput({ pay, aim: { profile: null, level: "L6", family: "tpm" } })));
    expect(words.some((each) => each.includes("Other people’s figures"))).toBe(true);
    expect(words).toContain("$165,000 to $190,000");
    expect(words).toContain("$420,000, median");
    expect(words).toContain("June 2026");
    expect(words).toContain("Read on 2026-11-20.");
    expect(words.some((each) => each.includes("for both together"))).toBe(true);
    expect(words.join()).not.toContain("210,000");
  });

  it("puts figures that disagree side by side", () => {
    const words = wordsOf(paySection(bookInput({ pay, aim: { profile: null, level: "L4", family: "pm" } })));
    expect(words).toContain("Where they disagree");
    expect(words).toContain("$210,000: A source");
    expect(words).toContain("$260,000: A source");
  });

  it("is not there where no figure is about the candidate's role or level", () => {
    expect(paySection(bookInput({ pay }))).toBeNull();
    expect(paySection(bookInput({ pay, aim: { profile: null, level: "L9", family: "program-manager" } }))).toBeNull();
  });
});
