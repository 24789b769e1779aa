import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { figuresIn, inShort, type Page, quantitiesIn, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { isUnheard, type WritingExercise } from "../read-writing-exercise.ts";

/** Sets one amount against another. */
const AGAINST = phrases(
  "instead of, in place of, rather than, down from, up from, compared with, compared to, against, before, until then, where it had been, had been, used to, was, were, previously, the year before, the month before, the quarter before, from, to, now, after, fell, rose, dropped, went from, grew",
);
const EARLIER = phrases("before, until then, had been, used to, was, were, previously, the year before, from, earlier, at first, at the start, so far, each, every, took, cost, lost, waited");
const LATER = phrases("after, now, fell, rose, dropped, instead, since then, by the end, three months later, a year later, later, by, went down, came down, went up, down to, up to, only, to, in the end");

/** Kinds that can stand before and after each other. */
const isLike = (one: string, other: string): boolean => one === other || one === "ratio" || other === "ratio";

/** Whether one sentence holds an amount and what it was before. */
export function hasBoth(page: Page, sentence: Span): boolean {
  const figures = figuresIn(page, sentence);
  // "four days instead of eleven": the second has no unit of its own
  const isTold = says(page, sentence, IN_PLACE);
  return figures.some((one, at) => figures.slice(at + 1).some((other) => (isLike(one.kind, other.kind) || (isTold && (one.kind === "count" || other.kind === "count"))) && one.value !== other.value)) && says(page, sentence, AGAINST);
}

const IN_PLACE = phrases("instead of, in place of, rather than, down from, up from, compared with, compared to, and not");

/** Of the writing exercise: a number with what it was before. */
export const beforeAndAfter: DocumentCriterion<WritingExercise> = {
  id: "before-and-after",
  kind: "criterion",
  name: "Before and after",
  question: "Does the result have a number, with what it was before?",
  sources: ["tpm-candidate-sheet", "written-for-inclined"],
  why: "“93 % on time” may be a triumph or a relapse. Only the number before it tells which.",
  counts: ["“From 81 % to 93 %”, “four days instead of eleven”; two sentences that follow each other will do."],
  countsNot: ["A number alone.", "“Significantly better”.", "A target."],
  strong: "What it was, what it became, over how long, and who counted it.",
  judge: (reading) => {
    const { page, sentences, changes } = reading;
    const changed = changes.map(({ before, after }) => sentences.find(({ start, end }) => before.start >= start && after.end <= end)).filter((each) => each !== undefined);
    const paired = sentences.filter((sentence) => hasBoth(page, sentence));
    const across = sentences.flatMap((sentence, at): Span[] => {
      const next = sentences[at + 1];
      if (next === undefined) return [];
      const [one, other] = [figuresIn(page, sentence), figuresIn(page, next)];
      return one.some(({ kind, value }) => other.some((figure) => figure.kind === kind && figure.value !== value)) && says(page, sentence, EARLIER) && (says(page, next, LATER) || quantitiesIn(page, next).some(({ kind: own }) => own === "date")) ? [{ start: sentence.start, end: next.end }] : [];
    });
    // two numbers that happen to stand together are no result where nobody hears one
    const found = [...changed, ...(isUnheard(reading, "quantified-result") ? [] : [...paired.filter((span) => !changed.includes(span)), ...across])];
    const [first] = found;
    if (first !== undefined) return holds(found.slice(0, 4).map(({ start, end }) => ({ start, end })), `The result stands with what it was before: “${inShort(page, first, 100)}”.`, 0.8);
    const counted = sentences.findLast((sentence) => figuresIn(page, sentence).length > 0);
    return counted === undefined ? lacks("No number says what changed. What was it before, what is it now, and who counted?") : lacks(`“${inShort(page, counted, 90)}” has a number and not what it was before.`, [counted]);
  },
};

export const examples: DocumentExamples = {
  finds: ["Deliveries on time rose from 81% to 93%.", "A swap now takes four days instead of eleven.", "Every tenth quote was wrong in March, 212 in all. By June there were 19."],
  leaves: ["Deliveries on time reached 93%.", "The quotes became far better, and customers noticed.", "We shipped on 4 May."],
};
