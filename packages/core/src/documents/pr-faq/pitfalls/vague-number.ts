import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { figuresIn, inShort, type Page, says, sentencesIn, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { hasNumber } from "../metrics.ts";
import { spanOf } from "../part-text.ts";
import { picturesIn } from "../pictures.ts";
import type { PrFaq } from "../read-pr-faq.ts";

/** Words that promise more or better and say not how much. */
const VAGUE = phrases(
  "soar, soars, rise, rises, boost, maximise, maximize, minimise, minimize, minimal, optimal, smoother, reduce, reduced, grow, grows, faster, easier, excellent, top, lots, plenty, many, substantial, substantially, healthy, solid, decent, few, drop, sharply, world-class, popular, famous, leading brand, market leader, go up, go down, double down, calmer, nicer, improve, improves, improved, improving, better, much better, best, happier, happy, stronger, strong, high, higher, highest, great, greater, increase, increased, more, less, fewer, lower, lowest, up, delight, delighted, delightful, noticeably, visibly, significantly, considerably, far, clearly, nicely, as many as, as much as, as possible, growing, loved, good, nearly all, most of them, a lot, well-being, sky-high, positive, buzz, success, satisfaction, engagement, experience, sentiment, popular",
);
/** Words that make it a promise. */
const AIMS = phrases("become, would be, is when, aim, aims, aiming, goal, goals, target, want, wants, we'd like, would like, strive, should, ambition, hope, hopes, look at, look above, watch, primary, secondary, leading, measure, measures, track, success, expect, result, will go up, to improve, improve");
/** A note that mends a word: "by which we mean", "clearly improved is 3.8 of 5". */
const MEANS = phrases("by which we mean, that is, means, is # of, is");

/** Words in the place of a target that hold no number: "strong", "far less"; not an empty cell. */
const isWordy = (page: Page, span: Span): boolean => wordCount(page, span) > 0 && !hasNumber(page, span);

/** Whether the same words stand once more, in a sentence that gives their number. */
function isMended(page: Page, span: Span): boolean {
  const words = page.text.slice(span.start, span.end).trim().toLowerCase();
  if (words.length < 6) return false;
  const again = page.text.toLowerCase().indexOf(words, span.end);
  if (again < 0) return false;
  const sentence = sentencesIn(page, { start: 0, end: page.text.length }).find(({ start, end }) => again >= start && again < end);
  return sentence !== undefined && figuresIn(page, sentence).length > 0 && says(page, sentence, MEANS);
}

/** Rubric book, lens 5: pitfall `vague-number`. */
export const vagueNumber: DocumentCriterion<PrFaq> = {
  id: "vague-number",
  kind: "pitfall",
  name: "Vague number",
  question: "Is something promised to get better without a target?",
  sources: ["working-backwards"],
  why: "“Improve the experience” can never be missed, so nobody will look. A number can be wrong, and that is what it is for.",
  counts: ["A metric whose target is a word: “strong”, “far less”, “as many as possible”.", "A goal that something improves, without by how much."],
  countsNot: ["“Better” with its number in the same breath.", "A paper that has no metrics and promises nothing."],
  strong: "From how much to how much, by when: “from 3.2 s to 2.0 s by June”.",
  judge: ({ page, metrics, parts }) => {
    const wordy = metrics.filter(({ promised, target }) => promised !== null && target === null && isWordy(page, promised) && !isMended(page, promised));
    const cells = wordy.flatMap(({ promised }) => promised ?? []);
    const tables = parts.tables.filter((table) => (parts.metrics?.blocks ?? []).some((block) => block.table === table));
    const untiered = metrics.length > 0 ? [] : tables.flatMap(({ rows }) => rows.slice(1).flatMap((row) => row.slice(1).filter((cell) => isWordy(page, cell) && says(page, cell, VAGUE))));
    const blocks = [parts.metrics, parts.solution, parts.benefits, parts.launch, parts.features].flatMap((part) => part?.blocks ?? []).filter(({ kind }) => kind !== "table").concat(parts.rest);
    const isMetric = (span: Span): boolean => metrics.some(({ span: own, from }) => from !== "prose" && own.start < span.end && own.end > span.start);
    const inPart = (span: Span): boolean => (parts.metrics?.blocks ?? []).some(({ start, end }) => span.start >= start && span.end <= end);
    const goals = blocks
      .flatMap((block) => sentencesIn(page, block))
      .filter((sentence) => !isMetric(sentence) && figuresIn(page, sentence).length === 0 && says(page, sentence, VAGUE) && (inPart(sentence) || says(page, sentence, AIMING)) && (inPart(sentence) || says(page, sentence, AIMS)));
    // a part on metrics in which no number stands at all
    const whole = spanOf(parts.metrics);
    const empty = whole !== null && metrics.length === 0 && goals.length === 0 && untiered.length === 0 && !hasNumber(page, whole) && wordCount(page, whole) >= 3 && !says(page, whole, LATER) && picturesIn(page, whole).length === 0 ? [whole] : [];
    const found = [...empty, ...cells, ...untiered, ...goals].sort((a, b) => a.start - b.start);
    const [first] = found;
    if (first === undefined) return lacks("What is promised has its number.");
    // a cell on its own says little: "“Adoption” is to be “high”"
    const metric = wordy.find(({ promised, name, from }) => promised === first && from !== "prose" && (name.end <= first.start || first.end <= name.start));
    const row = tables.flatMap(({ rows }) => rows).find((cells) => cells.includes(first) && cells[0] !== first);
    const name = metric?.name ?? row?.[0];
    if (name !== undefined && name.end > name.start) return holds(found, `“${inShort(page, name, 50)}” has a word for a target: “${inShort(page, first, 40)}”. From how much to how much, and by when?`, 0.8);
    return holds(found, `“${inShort(page, first, 70)}” has no target. From how much to how much, and by when?`, 0.8);
  },
};

/** A part that is still to be written promises nothing. */
const LATER = phrases("to be supplied, to follow, tbd, to be written, placeholder, still to come");
/** Outside the metrics only a goal in so many words counts. */
const AIMING = phrases("we want to become, want to become, become the, most loved, we want to be, want to be, how much better, success would be, success is when, success if, we win if, we win when, it works if, our hope, we hope, hope to see, expect a, look forward to, expecting, we expect, would be happy with, success is, success means, aiming for, we aim, our aim, our goal, the goal, our ambition, we strive, strive to, result should, we want to see, goal is, goal:, goal no, goal number one, our goals are, aiming at, we are aiming, the aim is, the idea is to grow, should go up, should come down, must come down, must go up, should rise, should fall");

export const examples: DocumentExamples = {
  finds: [
    "## Metrics\n\n| Tier | Metric | Target |\n|---|---|---|\n| Primary | Waiting at the pier | far less |\n| Secondary | Cars per crossing | 38 |",
    "## Success\n\nWe want to improve the experience of drivers and increase their satisfaction.",
    "## Metrics\n\n- Primary: minutes a car waits, 15\n- Secondary: reviews, should go up nicely",
  ],
  leaves: [
    "## Metrics\n\n| Tier | Metric | Target |\n|---|---|---|\n| Primary | Minutes a car waits | 15 |\n| Secondary | Cars per crossing | 38 |",
    "## Success\n\nImprove the share of cars that cross at once from 50% to 80% by June 2028.",
    "## Solution\n\nA board at each pier makes mornings better.",
  ],
};
