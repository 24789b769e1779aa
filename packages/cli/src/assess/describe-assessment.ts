import { findCriterion, findPrinciple } from "@inclined/core/criteria/find-criterion";
import { explainScore } from "@inclined/core/lenses/explain-score";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { findingsOf } from "@inclined/core/lenses/reading-an-assessment";
import { PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Paint } from "./paint.ts";

type Evidence = Assessment["criteria"][number]["evidence"];

const INDENT = "  ";

/**
 * An assessment for a person at a terminal: the answer with its evidence underlined and numbered, what was found, what
 * would raise the score, and how it sounds.
 * @param answer the text that was assessed
 * @param columns of the terminal
 */
export function describeAssessment(assessment: Assessment, answer: string, paint: Paint, columns: number): string {
  const width = Math.max(40, Math.min(columns, 88)) - INDENT.length;
  const { lens, delivery } = assessment;
  const heading = paint.bold(LENS_NAMES[lens]);
  if (assessment.status === "not-assessed") {
    return layOut([`${heading} · not assessed: ${assessment.reason ?? "too little to judge"}.`, "", ...deliveryLines(delivery, paint, width)]);
  }
  const numbers = numberEvidence(assessment);
  const nameOf = (id: string): string => findCriterion(lens, id)?.name ?? findPrinciple(id)?.id ?? id;
  const item = (id: string, evidence: Evidence, suffix = ""): string[] => {
    const mark = evidence.map(({ start, turn }) => numbers.get(keyOf(start, turn))).filter((number) => number !== undefined).join(",");
    return [`${mark.padStart(4)}  ${paint.bold(nameOf(id))}${suffix}`, ...evidence.flatMap(({ quote }) => wrap(`“${quote.replace(/\s+/g, " ")}”`, width - 6).map((line) => `${" ".repeat(6)}${paint.dim(line)}`))];
  };
  const { sentence } = explainScore(
    lens,
    findingsOf(assessment),
    (assessment.score ?? 0) as 0 | 1 | 2 | 3,
  );
  const met = assessment.criteria.filter((criterion) => criterion.met);
  const contrary = assessment.criteria.filter(({ state }) => state === "contrary");
  const raised = assessment.flags.filter((flag) => flag.raised);
  const shown = assessment.principles.filter((principle) => principle.shown);
  return layOut([
    `${heading} · ${assessment.score ?? "–"} of 3${assessment.closeCall ? paint.warn(" · close call") : ""}`,
    ...wrap(sentence, width).map((line) => paint.dim(line)),
    "",
    ...underlined(answer, assessment, numbers, paint, width),
    "",
    ...(met.length > 0 ? [paint.accent("Met"), ...met.flatMap(({ id, evidence, asked }) => item(id, evidence, asked === true ? paint.dim(" (when asked)") : "")), ""] : []),
    ...(contrary.length > 0 ? [paint.warn("Said to be missing"), ...contrary.flatMap((criterion) => item(criterion.id, criterion.contrary)), ""] : []),
    ...(raised.length > 0 ? [paint.warn("Flags"), ...raised.flatMap(({ id, evidence }) => item(id, evidence)), ""] : []),
    ...(shown.length > 0 ? [paint.accent("Principles shown"), ...wrap(shown.map(({ id }) => PRINCIPLE_NAMES[id as keyof typeof PRINCIPLE_NAMES] ?? id).join(", "), width - 6).map((line) => `${" ".repeat(6)}${line}`), ""] : []),
    ...(assessment.next.length > 0
      ? [paint.accent("Next"), ...assessment.next.flatMap(({ criterion, probe }) => [`${" ".repeat(6)}${paint.bold(nameOf(criterion))}`, ...wrap(probe, width - 6).map((line) => `${" ".repeat(6)}${line}`)]), ""]
      : []),
    ...deliveryLines(delivery, paint, width),
  ]);
}

const layOut = (lines: readonly string[]): string => lines.map((line) => (line === "" ? "" : `${INDENT}${line}`)).join("\n");

const keyOf = (start: number, turn: number | undefined): string => `${turn ?? -1}:${start}`;

/** All words that stand for or against a criterion, or for a flag. */
function wordsMarked({ criteria, flags }: Assessment): Evidence {
  return [...criteria.flatMap(({ evidence, contrary }) => [...evidence, ...contrary]), ...flags.flatMap(({ evidence }) => evidence)];
}

/** Evidence of criteria and flags, numbered in the order of the text. */
function numberEvidence(assessment: Assessment): ReadonlyMap<string, number> {
  const places = wordsMarked(assessment);
  const keys = places.sort((a, b) => (a.turn ?? -1) - (b.turn ?? -1) || a.start - b.start).map(({ start, turn }) => keyOf(start, turn));
  return new Map([...new Set(keys)].map((key, place) => [key, place + 1]));
}

/** The answer in lines, its evidence underlined, each with its number behind it. */
function underlined(answer: string, assessment: Assessment, numbers: ReadonlyMap<string, number>, paint: Paint, width: number): string[] {
  const spans = wordsMarked(assessment).filter(({ turn }) => turn === undefined);
  const isEvidence = (from: number, to: number): boolean => spans.some(({ start, end }) => from < end && to > start);
  const endsHere = new Map(spans.map(({ start, end }) => [end, numbers.get(keyOf(start, undefined))] as const));
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const { 0: word, index } of answer.matchAll(/\S+|\n/g)) {
    if (word === "\n" || length + word.length + 1 > width) {
      if (line !== "" || word === "\n") lines.push(line);
      line = "";
      length = 0;
      if (word === "\n") continue;
    }
    const gap = length > 0 ? " " : "";
    const gapMarked = gap !== "" && isEvidence(index - 1, index + 1) && isEvidence(index, index + 1) && !line.endsWith("]") ? paint.underline(gap) : gap;
    const end = index + word.length;
    const number = [...endsHere].find(([at]) => at > index && at <= end)?.[1];
    const tag = number === undefined ? "" : paint.accent(`[${number}]`);
    line += `${gapMarked}${isEvidence(index, end) ? paint.underline(word) : word}${tag}`;
    length += gap.length + word.length + (number === undefined ? 0 : String(number).length + 2);
  }
  if (line !== "") lines.push(line);
  return lines;
}

function deliveryLines(delivery: Assessment["delivery"], paint: Paint, width: number): string[] {
  const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
  const estimate = delivery.secondsFrom === "estimate" ? " (an estimate)" : "";
  const words =
    `${count(delivery.words, "word")}, about ${Math.round(delivery.seconds)} s spoken${estimate}, ${count(delivery.fillers.length, "filler")}, ` +
    `“I” ${delivery.i}, “we” ${delivery.we}, longest sentence ${count(delivery.longestSentenceWords, "word")}, ${Math.round(delivery.technicalShare * 100)} % technical.`;
  return [paint.accent("Delivery, no part of the score"), ...wrap(words, width - 6).map((line) => `${" ".repeat(6)}${line}`)];
}

/** Words in lines of at most `width` characters; a longer word stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
