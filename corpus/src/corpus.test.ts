import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LENSES } from "@inclined/core/lenses/names";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import { describe, expect, it } from "vitest";
import { type LabelledAnswer, turnText, VOICES } from "./labelled-answer.ts";
import { readHanded, readWritten } from "./read-corpus.ts";
import { readPairs } from "./read-pairs.ts";
import { readReadings } from "./read-readings.ts";

const ROOT = join(import.meta.dirname, "..");

const handed = readHanded();
const written = readWritten();
const answers = [...handed, ...written];
const pairs = readPairs();

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const whole = ({ answer, thread }: LabelledAnswer): string => [answer, ...thread.map(({ reply }) => reply)].join("\n");
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at);
/** All that a reader may find in an answer of the lens. */
const idsOf = (lens: (typeof LENSES)[number]): readonly string[] => [...LENS_RULES[lens].criteria, ...LENS_RULES[lens].flags, ...(lens === "behavioural" ? PRINCIPLE_IDS : [])];

describe("the corpus", () => {
  it("holds the handed answers as they were given", () => {
    const sums = Object.fromEntries(LENSES.map((lens) => [lens, createHash("sha256").update(readFileSync(join(ROOT, "handed", `${lens}.jsonl`))).digest("hex")]));
    expect(sums).toEqual({
      "data-driven": "cb250f9bfd6c697f9a9a22300371ccb100bbf5908b4fa48279fbd5310f8775fe",
      behavioural: "d51f58e773ed296a7c0a4f12c005580e0db4edf0c79cf436ae7af18436a23cbe",
      orchestration: "86368b8dfa59eb463eae2c035e9b05ba3e8231694485f89e8f50b2931aa89afb",
      "push-back": "47ddbd9cfe69610f7a0201420d53d35e5a90d75e335e3e1445ce93ffce8ab9d5",
    });
    // and the documents, which documents.test.ts looks after
    expect(readdirSync(join(ROOT, "handed")).filter((name) => name.endsWith(".jsonl"))).toHaveLength(LENSES.length + 1);
    expect(handed).toHaveLength(180);
    // every quote that came with them was found in its answer
    const labelled = handed.flatMap(({ id, lens, yes, spans }) => (LENS_RULES[lens].criteria.some((criterion) => yes.includes(criterion) && spans.get(criterion)?.length !== 1) ? [id] : []));
    expect(labelled).toEqual([]);
  });

  it("holds at least 600 written answers, each with its own id, none twice", () => {
    expect(written.length).toBeGreaterThanOrEqual(600);
    expect(twice(answers.map(({ id }) => id))).toEqual([]);
    expect(twice(answers.map(({ answer }) => normal(answer)))).toEqual([]);
    expect(written.filter(({ answer, question, domain }) => answer === "" || question === "" || domain === "").map(({ id }) => id)).toEqual([]);
  });

  it("names the writer in every written id, and keeps marks out of the words", () => {
    expect(written.filter(({ id, writer }) => !id.startsWith(`${writer}-`)).map(({ id }) => id)).toEqual([]);
    expect(answers.filter((one) => /\{\{|\}\}/.test(whole(one))).map(({ id }) => id)).toEqual([]);
  });

  it("holds no variants: nothing of twelve words stands in two answers", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const one of answers) {
      const words = normal(whole(one)).split(" ");
      for (let at = 0; at + 12 <= words.length; at += 1) {
        const piece = words.slice(at, at + 12).join(" ");
        const other = seen.get(piece) ?? one.id;
        if (other !== one.id) shared.push(`${other} and ${one.id}: ${piece}`);
        seen.set(piece, other);
      }
    }
    expect(shared).toEqual([]);
  });

  it("points at words of the turn that a mark names, neither empty nor beyond its end", () => {
    const astray = answers.flatMap((one) =>
      [...one.spans, ...one.near].flatMap(([label, marks]) => marks.filter(({ start, end, turn }) => turnText(one, turn).slice(start, end).trim() === "" || end > turnText(one, turn).length).map(() => `${one.id} ${label}`)),
    );
    expect(astray).toEqual([]);
  });

  it("gives every criterion that holds its words, and a score that its labels make", () => {
    expect(answers.flatMap(({ id, yes, spans }) => yes.filter((criterion) => (spans.get(criterion)?.length ?? 0) === 0).map((criterion) => `${id} ${criterion}`))).toEqual([]);
    // facts of the handed answers are not labelled, so their scores stand as they came
    const score = ({ lens, yes, flags, facts }: LabelledAnswer): number => LENS_RULES[lens].score({ met: new Set(yes), raised: new Set(flags), facts: new Set(facts) });
    expect(written.filter((one) => one.score !== score(one)).map(({ id }) => id)).toEqual([]);
    expect(handed.filter((one) => one.lens !== "data-driven" && one.score !== score(one)).map(({ id }) => id)).toEqual([]);
  });
});

describe("quotas over the whole corpus", () => {
  const holds = ({ yes, flags, principles }: LabelledAnswer, id: string): boolean => yes.includes(id) || flags.includes(id) || principles.includes(id);

  it.each(LENSES.flatMap((lens) => idsOf(lens).map((id) => [lens, id] as const)))("%s, %s: enough that have it, and enough that come near and have not", (lens, id) => {
    const isPrinciple = PRINCIPLE_IDS.some((principle) => principle === id);
    const among = answers.filter((one) => one.lens === lens);
    expect(among.filter((one) => holds(one, id)).length).toBeGreaterThanOrEqual(isPrinciple ? 25 : 40);
    expect(among.filter((one) => !holds(one, id) && one.near.has(id)).length).toBeGreaterThanOrEqual(isPrinciple ? 15 : 40);
  });

  it("push-back: at least 150 answers", () => expect(answers.filter(({ lens }) => lens === "push-back").length).toBeGreaterThanOrEqual(150));

  it("at least 40 of 1,200 to 1,800 words, replies included", () => {
    const lengths = answers.map((one) => wordsOf(whole(one)).length);
    expect(lengths.filter((length) => length >= 1_200 && length <= 1_800).length).toBeGreaterThanOrEqual(40);
  });

  it("at least 60 threads, none with an empty probe or reply", () => {
    const threads = answers.filter(({ thread }) => thread.length > 0);
    expect(threads.length).toBeGreaterThanOrEqual(60);
    expect(threads.filter(({ thread }) => thread.some(({ probe, reply }) => probe.trim() === "" || reply.trim() === "")).map(({ id }) => id)).toEqual([]);
  });

  it.each(VOICES)("voice %s: at least a tenth", (voice) => expect(answers.filter((one) => one.voice === voice).length).toBeGreaterThanOrEqual(answers.length / 10));

  it("no writer more than a quarter; those of the handed answers count as one", () => {
    const counts = new Map<string, number>();
    for (const { writer } of answers) {
      const name = writer.startsWith("handed-") ? "handed" : writer;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > answers.length / 4)).toEqual([]);
    expect(counts.size).toBeGreaterThanOrEqual(5);
  });
});

describe("readings", () => {
  const lines = (isFirst: boolean): { id: string; labels: string[] }[] =>
    readdirSync(join(ROOT, "readings"))
      .filter((name) => name.endsWith(".txt") && name.startsWith("first") === isFirst)
      .flatMap((name) => readFileSync(join(ROOT, "readings", name), "utf8").split("\n"))
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [id = "", ...parts] = line.split("|").map((part) => part.trim());
        return { id, labels: parts.flatMap((part) => part.slice(part.indexOf(":") + 1).split(",")).map((label) => label.trim()).filter((label) => label !== "") };
      });

  it.each([["first", true] as const, ["second", false] as const])("hold one %s reading of every written answer and of nothing else", (_, isFirst) => {
    expect(lines(isFirst).map(({ id }) => id).toSorted()).toEqual(written.map(({ id }) => id).toSorted());
  });

  it("name only what the rubric book has", () => {
    const lensOf = new Map(answers.map(({ id, lens }) => [id, lens]));
    const unknown = [...lines(true), ...lines(false)].flatMap(({ id, labels }) => {
      const lens = lensOf.get(id);
      return lens === undefined ? [id] : labels.filter((label) => !idsOf(lens).includes(label) && !LENS_RULES[lens].facts.includes(label)).map((label) => `${id} ${label}`);
    });
    expect(unknown).toEqual([]);
  });

  it("count every answer once for each thing that was read", () => {
    const found = readReadings(answers);
    for (const lens of LENSES) {
      const of = written.filter((one) => one.lens === lens).length;
      expect(found.filter((one) => one.lens === lens).map(({ id }) => id)).toEqual(idsOf(lens));
      for (const { id, both, firstOnly, secondOnly, neither } of found.filter((one) => one.lens === lens)) expect([id, both + firstOnly + secondOnly + neither]).toEqual([id, of]);
    }
    // blind readers differ somewhere: two copies of one reading would not
    expect(found.reduce((sum, { firstOnly, secondOnly }) => sum + firstOnly + secondOnly, 0)).toBeGreaterThan(0);
  });
});

describe("minimal pairs", () => {
  it.each(LENSES.flatMap((lens) => LENS_RULES[lens].criteria.map((id) => [lens, id] as const)))("%s, %s: at least four, of more than one kind of change", (lens, id) => {
    const among = pairs.filter((pair) => pair.lens === lens && pair.criterion === id);
    expect(among.length).toBeGreaterThanOrEqual(4);
    expect(new Set(among.map(({ change }) => change)).size).toBeGreaterThan(1);
  });

  it("belong to criteria that there are, each with its own id and words", () => {
    expect(pairs.filter(({ lens, criterion }) => !LENS_RULES[lens].criteria.includes(criterion)).map(({ id }) => id)).toEqual([]);
    expect(twice(pairs.map(({ id }) => id))).toEqual([]);
    expect(twice(pairs.map(({ criterion, yes, no }) => `${criterion} ${normal(yes)} ${normal(no)}`))).toEqual([]);
  });

  it("mark words that are there in the one side, and leave the other unmarked and different", () => {
    const astray = pairs.filter(({ yes, no, marks }) => marks.length === 0 || marks.some(({ start, end }) => end > yes.length || yes.slice(start, end).trim() === "") || /\{\{|\}\}/.test(yes + no) || normal(yes) === normal(no));
    expect(astray.map(({ id }) => id)).toEqual([]);
    // unchanged marked words would still show the criterion
    expect(pairs.filter(({ change }) => change === "removed").filter(({ yes, no, marks }) => marks.some(({ start, end }) => no.includes(yes.slice(start, end)))).map(({ id }) => id)).toEqual([]);
  });

  it("turn into a hypothesis only what is told of the past", () => {
    expect(pairs.filter(({ change, lens }) => change === "hypothetical" && lens !== "behavioural").map(({ id }) => id)).toEqual([]);
  });
});
