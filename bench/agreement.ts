// npm run bench -- agreement: how well the scorer agrees with readers. Writes docs/agreement.md; no number there is typed by hand.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "@inclined/core/assess";
import type { LensModel } from "@inclined/core/learned/model";
import { LENS_NAMES, LENSES } from "@inclined/core/lenses/names";
import { ADDITIONS, isKeptBack } from "@inclined/corpus/fixed-fifth";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import { readHanded, readWritten } from "@inclined/corpus/read-corpus";
import { readPairs } from "@inclined/corpus/read-pairs";
import { readReadings } from "@inclined/corpus/read-readings";
import { readExpected } from "@inclined/corpus/read-sets";
import { learn } from "@inclined/training/learn";
import { compare, foldsOf, measure, type Row } from "./agreement-rows.ts";
import { controls } from "./agreement-controls.ts";
import { type CurvePoint, type LensReport, renderReport } from "./agreement-report.ts";
import { deletions, isPairKeptBack, pairRates } from "./agreement-truths.ts";
import { DOCUMENT_BARS, documentReport } from "./agreement-documents.ts";
import { type Counts, figuresOf } from "./agreement-figures.ts";
import { describeMachine, REPOSITORY } from "./machine.ts";
import { runBench } from "./run-bench.ts";

const handed = readHanded();
const written = readWritten();
const pairs = readPairs();
const all = [...handed, ...written];
const learnedPairs = pairs.filter((pair) => !isPairKeptBack(pair));

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

const number = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3));

function sayRow(lens: LensName, { name, figures }: Row): void {
  say(`${LENS_NAMES[lens].padEnd(14)} ${name.padEnd(28)} n ${String(figures.answers).padStart(4)}  kappa ${number(figures.kappa)}  micro-F1 ${number(figures.microF1)}  evidence ${number(figures.evidence)}`);
}

/** Micro-F1 on the fixed fifth with ever more to learn from; the last two steps are the last two additions, and the last of all is `whole`. */
function curveOf(lens: LensName, train: readonly LabelledAnswer[], test: readonly LabelledAnswer[], whole: Row): CurvePoint[] {
  const late = new Set(ADDITIONS.flat());
  const base = train.filter(({ writer }) => !late.has(writer));
  const steps: LabelledAnswer[][] = [0.25, 0.5, 1].map((share) => base.filter((_, place) => (place * 7919) % base.length < share * base.length));
  for (const writers of ADDITIONS) steps.push([...(steps.at(-1) ?? []), ...train.filter(({ writer }) => writers.includes(writer))]);
  return steps.map((answers, step) => {
    if (step === steps.length - 1) return { answers: answers.length, microF1: whole.figures.microF1 };
    const model = learn(lens, answers, learnedPairs);
    return { answers: answers.length, microF1: figuresOf(lens, test.map((answer) => compare(answer, model))).microF1 };
  });
}

function reportOf(lens: LensName): LensReport {
  const own = all.filter((answer) => answer.lens === lens);
  const apart = own.filter((answer) => !isKeptBack(answer));
  const fifth = own.filter((answer) => isKeptBack(answer));
  const model: LensModel = learn(lens, apart, learnedPairs);
  const held = measure("fixed fifth", lens, [{ train: apart, test: fifth, model }], learnedPairs);
  const rows = [
    held,
    measure("handed, learned without them", lens, [{ train: own.filter(({ id }) => !handed.some((answer) => answer.id === id)), test: handed.filter((answer) => answer.lens === lens) }], learnedPairs),
    measure("folds over all", lens, foldsOf(own), learnedPairs),
  ];
  for (const row of rows) sayRow(lens, row);
  return {
    lens,
    rows,
    curve: curveOf(lens, apart, fifth, held),
    deletions: deletions(fifth, () => model),
    pairs: pairRates(lens, pairs, model),
    controls: controls(fifth, model),
  };
}

/** Of the hand-made set: how many that must not be assessed are not, and how many decoys are; by kind. */
function abstentions(): Map<string, Counts & { expect: string; of: number }> {
  const found = new Map<string, Counts & { expect: string; of: number }>();
  for (const { expect, kind, lens, question, answer } of readExpected("not-assessed")) {
    const { status } = assess({ id: null, lens, question, answer });
    const entry = found.get(`${expect}: ${kind}`) ?? { expect, both: 0, ours: 0, theirs: 0, of: 0 };
    entry.of += 1;
    if (status === expect) entry.both += 1;
    found.set(`${expect}: ${kind}`, entry);
  }
  return found;
}

await runBench(async () => {
  say(describeMachine());
  const lenses = LENSES.map(reportOf);
  const documents = documentReport();
  for (const { name, documents: count, criteria, pitfalls } of documents.rows)
    say(`${"PR/FAQ".padEnd(14)} ${name.padEnd(44)} n ${String(count).padStart(3)}  criteria micro-F1 ${number(criteria.micro)} macro ${number(criteria.macro)}  pitfalls micro-F1 ${number(pitfalls.micro)} macro ${number(pitfalls.macro)}`);
  const gamed = readExpected("gamed").map(({ lens, question, answer }) => assess({ id: null, lens, question, answer }).score ?? 0);
  const report = renderReport({
    lenses,
    answers: { handed: handed.length, written: written.length, keptBack: all.filter((answer) => isKeptBack(answer)).length, writers: new Set(written.map(({ writer }) => writer)).size },
    readings: readReadings(written),
    abstentions: abstentions(),
    gamed: { of: gamed.length, atMostOne: gamed.filter((score) => score <= 1).length },
    documents,
  });
  writeFileSync(join(REPOSITORY, "docs", "agreement.md"), report);
  say("\ndocs/agreement.md: written");
  const bars = lenses.flatMap(({ rows }) => rows.map(({ figures }) => figures.kappa >= 0.85 && figures.microF1 >= 0.85 && figures.evidence >= 0.75));
  say(`${bars.filter(Boolean).length} of ${bars.length} rows stand at the bars (kappa 0.85, micro-F1 0.85, evidence 0.75)`);
  const [kept] = documents.rows;
  if (kept !== undefined) say(`documents kept back: criteria ${kept.criteria.micro >= DOCUMENT_BARS.criteria ? "at" : "below"} the bar of ${DOCUMENT_BARS.criteria}, pitfalls ${kept.pitfalls.micro >= DOCUMENT_BARS.pitfalls ? "at" : "below"} the bar of ${DOCUMENT_BARS.pitfalls}`);
  const moves = lenses.flatMap(({ curve }) => curve.slice(-2).map(({ microF1 }, place) => microF1 - (curve.at(place - 3)?.microF1 ?? 0)));
  say(`last two additions moved micro-F1 by ${moves.map((move) => (move >= 0 ? "+" : "") + move.toFixed(3)).join(", ")}`);
  return 0;
});
