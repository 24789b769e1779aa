import { sentences } from "@inclined/core/answer/sentences";
import { overlaps } from "@inclined/core/documents/originality";
import { OBJECTIVE, tell } from "@inclined/core/interview/asked-facts";
import { HIDDEN_KINDS, type HiddenConstraint, PROMPT_AREAS, WritingPrompt } from "@inclined/core/schema/writing-prompt";
import { describe, expect, it } from "vitest";
import { WORKED_OUT } from "./writing-prompts/figures-worked-out.ts";
import { freshQuestions, generalQuestions, heldOutQuestions, lateQuestions, questionsBeside } from "./writing-prompts/held-out-questions.ts";
import { findWritingPrompt, writingPrompts } from "./writing-prompts.ts";

const VAGUE = ["Anything else?", "Tell me more", "What else should I know?", "Can you give me more context?", "Go on.", "Is there anything I have missed?", "Please elaborate.", "And?", ""];
const told = ({ hidden }: WritingPrompt, asked: string): HiddenConstraint | undefined => {
  const { about } = tell({ facts: hidden, objective: "which number comes first is for the paper to say" }, asked);
  return hidden.find((constraint) => constraint.about === about);
};
/** Share of the questions by which the right constraint is told, and the others. */
function rate(questions: Readonly<Record<string, Readonly<Record<string, string>>>>): { share: number; missed: string[]; all: number } {
  const asked = writingPrompts.flatMap((prompt) => Object.entries(questions[prompt.id] ?? {}).map(([id, question]) => ({ prompt, id, question })));
  const missed = asked.filter(({ prompt, id, question }) => told(prompt, question)?.id !== id).map(({ prompt, id, question }) => `${prompt.id}/${id}: ${question}`);
  return { share: 1 - missed.length / asked.length, missed, all: asked.length };
}

describe.each(writingPrompts)("$area: $id", (prompt) => {
  it("is well-formed, in two to four sentences, with every id and name once", () => {
    expect(WritingPrompt.parse(prompt)).toEqual(prompt);
    expect(sentences(prompt.asks).length).toBeGreaterThanOrEqual(2);
    expect(sentences(prompt.asks).length).toBeLessThanOrEqual(4);
    for (const field of ["id", "about", "says", "matters"] as const) expect(new Set(prompt.hidden.map((constraint) => constraint[field])).size, field).toBe(prompt.hidden.length);
    expect(new Set(prompt.hidden.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });

  it("tells each hidden constraint to whoever asks for it, and nothing to whoever does not", () => {
    for (const { id, asked } of prompt.hidden) for (const question of asked) expect([question, told(prompt, question)?.id]).toEqual([question, id]);
    for (const question of VAGUE) expect([question, told(prompt, question)?.id]).toEqual([question, undefined]);
    for (const question of ["What is your goal?", "How do you measure success?"]) expect(tell({ facts: prompt.hidden, objective: "x" }, question).about).toBe(OBJECTIVE);
  });

  it("uses a figure only as it was given, or worked out from given ones", () => {
    const given = new Set([prompt.asks, ...prompt.hidden.map(({ says }) => says)].flatMap(numbersIn));
    const workedOut = WORKED_OUT[prompt.id] ?? [];
    for (const { figure, is, within = 0 } of workedOut) expect(Math.abs(figure - is), `${figure}`).toBeLessThanOrEqual(within);
    const used = [prompt.tempting, ...prompt.objections, ...prompt.hidden.map(({ matters }) => matters)].flatMap(numbersIn);
    const known = new Set(workedOut.map(({ figure }) => figure));
    expect(used.filter((number) => !given.has(number) && !known.has(number))).toEqual([]);
    expect([...known].filter((number) => !used.includes(number))).toEqual([]);
  });
});

/** The numbers of a text, "1.3 million" as 1300000. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)( million)?/gu)].map(([, digits = "", scale]) => Math.round(Number(digits.replaceAll(",", "")) * (scale === undefined ? 1 : 1_000_000) * 100) / 100);
}

describe("the prompts together", () => {
  it("are at least 32, spread over all areas and both roles, each found by its id", () => {
    expect(writingPrompts.length).toBeGreaterThanOrEqual(32);
    for (const area of PROMPT_AREAS) expect(writingPrompts.filter((prompt) => prompt.area === area).length, area).toBeGreaterThanOrEqual(6);
    for (const role of ["pm", "tpm"] as const) expect(writingPrompts.filter(({ roles }) => roles.includes(role)).length, role).toBeGreaterThanOrEqual(20);
    expect(new Set(writingPrompts.map(({ id }) => id)).size).toBe(writingPrompts.length);
    expect(findWritingPrompt("sunday-bus")?.area).toBe("consumer");
    expect(findWritingPrompt("no-such-prompt")).toBeNull();
    for (const kind of HIDDEN_KINDS) expect(writingPrompts.filter(({ hidden }) => hidden.some((constraint) => constraint.kind === kind)).length, kind).toBeGreaterThanOrEqual(8);
  });

  it("do not begin, end or object alike", () => {
    const beginnings = writingPrompts.map(({ asks }) => asks.split(" ").slice(0, 3).join(" "));
    expect(new Set(beginnings).size).toBe(beginnings.length);
    const said = writingPrompts.flatMap(({ asks, tempting, objections, hidden }) => [asks, tempting, ...objections, ...hidden.flatMap(({ says, matters }) => [says, matters])]).flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end)));
    expect(said.length - new Set(said).size).toBe(0);
    const texts = writingPrompts.map(({ id, asks, tempting, objections, hidden }) => ({ id, text: [asks, tempting, ...objections, ...hidden.flatMap(({ says, matters }) => [says, matters])].join("\n\n") }));
    for (const { id, text } of texts) expect(overlaps(text, texts.filter((other) => other.id !== id)).filter(({ share }) => share > 0).map((overlap) => `${id} and ${overlap.id}`)).toEqual([]);
  });
});

describe("what a question brings out", () => {
  it("has another phrasing for each constraint, and finds it by that in at least 85 of 100", () => {
    for (const { id, hidden } of writingPrompts) expect(Object.keys(heldOutQuestions[id] ?? {}).toSorted()).toEqual(hidden.map((constraint) => constraint.id).toSorted());
    expect(rate(heldOutQuestions).missed).toEqual([]);
    expect(rate(lateQuestions).share).toBeGreaterThanOrEqual(0.85);
  });

  // 55 of 68 when it was measured first, 54 since questions beside the case are told less: what words that nobody thought of may expect
  it("finds it by phrasings that no word was ever chosen for in about four of five", () => {
    const { share, all } = rate(freshQuestions);
    expect(all).toBe(2 * writingPrompts.length);
    expect(share).toBeGreaterThanOrEqual(0.78);
  });

  it("answers a question that fits any case with a constraint of that kind in at least 95 of 100", () => {
    const asked = writingPrompts.flatMap((prompt) => HIDDEN_KINDS.filter((kind) => prompt.hidden.some((constraint) => constraint.kind === kind)).flatMap((kind) => generalQuestions[kind].map((question) => told(prompt, question)?.kind === kind)));
    expect(asked.filter(Boolean).length / asked.length).toBeGreaterThanOrEqual(0.95);
  });

  it("is nothing in about nine of ten where the question is about the exercise, or beside the case", () => {
    const asked = writingPrompts.flatMap((prompt) => questionsBeside.map((question) => told(prompt, question)));
    expect(asked.filter((constraint) => constraint === undefined).length / asked.length).toBeGreaterThanOrEqual(0.88);
  });

  it("is the date, and never anything else, where one asks when it has to be live", () => {
    for (const prompt of writingPrompts) {
      const kinds = prompt.hidden.some(({ kind }) => kind === "date") ? ["date"] : [undefined, "regulation"]; // a rule may set one
      for (const question of ["By when does it have to be there?", "How soon do you need it?", "When do you want this live?", "When should it be live?", "When do we go live?"]) expect(kinds, `${prompt.id}: ${question}`).toContain(told(prompt, question)?.kind);
    }
  });
});
