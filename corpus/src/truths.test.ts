import { assess } from "@inclined/core/assess";
import { Assessment } from "@inclined/core/schema/assessment";
import { describe, expect, it } from "vitest";
import { type LabelledAnswer, turnText } from "./labelled-answer.ts";
import { nameHash } from "./name-hash.ts";
import { readHanded, readWritten } from "./read-corpus.ts";
import { type Expected, isLearnedFrom, readExpected, readOpeningsAndPleas } from "./read-sets.ts";

const handed = readHanded();
const answers = [...handed, ...readWritten()];
const judge = ({ id, lens, question, answer, thread }: Pick<LabelledAnswer, "id" | "lens" | "question" | "answer" | "thread">): Assessment => assess({ id, lens, question, answer, thread });
const judged = new Map(answers.map((one) => [one.id, judge(one)]));

/** Truths that hold for every answer of the corpus with the weights that are shipped; rates are printed by the bench. */
describe("every answer of the corpus", () => {
  it("is assessed in the shape of the contract", () => {
    expect(judged.size).toBe(answers.length);
    for (const found of judged.values()) expect(Assessment.parse(found)).toEqual(found);
  });

  it("is quoted word for word, at the place and in the turn that is named", () => {
    let quotes = 0;
    const astray: string[] = [];
    for (const one of answers) {
      const found = judged.get(one.id);
      if (found === undefined) continue;
      const lists = [...found.criteria.flatMap(({ evidence, contrary }) => [evidence, contrary]), ...[...found.facts, ...found.flags, ...found.principles].map(({ evidence }) => evidence)];
      for (const { start, end, quote, turn } of lists.flat()) {
        quotes += 1;
        if (quote === "" || turnText(one, turn).slice(start, end) !== quote) astray.push(`${one.id} ${start}..${end}`);
      }
    }
    expect(astray).toEqual([]);
    expect(quotes).toBeGreaterThan(answers.length); // something is found in most of them
  });

  it("that came with the rubric book is assessed; of the 180 at most one is not", () => {
    expect(handed.filter(({ id }) => judged.get(id)?.status !== "assessed").length).toBeLessThanOrEqual(1);
  });
});

describe("hand-made sets", () => {
  const of = (name: "gamed" | "not-assessed", expected: Expected["expect"]): Expected[] => readExpected(name).filter(({ expect: wanted }) => wanted === expected);
  const status = (one: Expected): Assessment["status"] => judge({ ...one, thread: [] }).status;

  it("hold enough: 40 gamed answers, 40 not to be assessed and decoys, ids once", () => {
    expect(of("gamed", "at-most-1").length).toBeGreaterThanOrEqual(40);
    expect(of("not-assessed", "not-assessed").length).toBeGreaterThanOrEqual(40);
    expect(of("not-assessed", "assessed").length).toBeGreaterThanOrEqual(20);
    const ids = [...readExpected("gamed"), ...readExpected("not-assessed")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(of("gamed", "at-most-1"))("$id, $kind: every magic word and no story scores at most 1", (one) => {
    expect(judge({ ...one, thread: [] }).score ?? 0).toBeLessThanOrEqual(1);
  });

  it.each(of("not-assessed", "assessed"))("$id, $kind: looks odd and is an answer, so it is assessed", (one) => expect(status(one)).toBe("assessed"));

  it.each(of("not-assessed", "not-assessed").filter(({ kind }) => kind === "too-short"))("$id: too short, so it is not assessed, with the reason", (one) => {
    expect(judge({ ...one, thread: [] })).toMatchObject({ status: "not-assessed", score: null, reason: expect.stringContaining("words") });
  });
});

const lines = readOpeningsAndPleas();
/** Only lines that nothing was learned from. */
const isUnseen = (line: string, place: number): boolean => !isLearnedFrom(line, place);
const openings = lines.openings.filter(isUnseen);
const pleas = lines.pleas.filter(isUnseen);
/** Three different lines for an answer. */
const three = (from: readonly string[], id: string): string[] => [0, 1, 2].map((turn) => from[(nameHash(id) + turn * 7) % from.length] ?? "");

// Both ought to be 0 and are not yet: words that happen to read like a criterion count as one, wherever they stand. Lower them
// when fewer are moved; they are never raised.
const MOVED_BY_PLEAS = 0.03;
const MOVED_BY_OPENINGS = 0.045;

/** Every fourth answer, by name. */
const some = answers.filter(({ id }) => nameHash(id) % 4 === 0);

describe("words that say nothing", { timeout: 120_000 }, () => {
  it("a plea to whoever grades, appended, changes criteria or score in few answers", () => {
    const verdict = ({ status, score, criteria }: Assessment): unknown => [status, score, criteria.map(({ id, met }) => [id, met])];
    const moved = some.flatMap((one) =>
      three(pleas, one.id).flatMap((plea) => [" ", "\n\n"].flatMap((gap) => (JSON.stringify(verdict(judge({ ...one, answer: one.answer + gap + plea }))) === JSON.stringify(verdict(judge(one))) ? [] : [`${one.id}: ${plea}`]))),
    );
    expect(moved.length / (some.length * 6)).toBeLessThan(MOVED_BY_PLEAS);
  });

  it("a neutral opening moves the spans of the answer and changes anything else in few answers", () => {
    const moved = some.flatMap((one) =>
      three(openings, one.id).flatMap((opening) => {
        const before = `${opening} `;
        const { delivery: _, ...found } = judge({ ...one, answer: before + one.answer });
        const { delivery: __, ...plain } = judge(one);
        const shifted = JSON.parse(JSON.stringify(plain), (___, value) => (value !== null && typeof value === "object" && "start" in value && value.turn === undefined ? { ...value, start: value.start + before.length, end: value.end + before.length } : value));
        return JSON.stringify(found) === JSON.stringify(shifted) ? [] : [`${one.id}: ${opening}`];
      }),
    );
    expect(moved.length / (some.length * 3)).toBeLessThan(MOVED_BY_OPENINGS);
  });
});
