import type { Span } from "../../../schema/span.ts";
import { falseAlarms } from "../../../statistics/peeking.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, type Page, says, whereSaid } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const UNTIL = phrases("until significan*, until it is significan*, until it's significan*, until it becomes significan*, until we reach significan*, until we see significan*, until the result is significan*, until the difference is significan*, until we get significan*, until p, until we have significan*, as soon as it is significan*, as soon as we see significan*, as soon as we reach significan*, as soon as the result is significan*, as soon as the difference is significan*, as soon as p, once significan*, once it is significan*, once we reach significan*, once the result is significan*, once p, once we hit significan*, once we hit p, as soon as we hit, as soon as we get significan*, when we hit significan*, when we hit p, the moment it is significan*, the moment p, when it becomes significan*, as soon as it becomes significan*, as soon as significan*, extend until, keep it running until, run it until it, let it run until");
const LOOKS = phrases("every day, each day, daily, every morning, each morning, every hour, hourly, continuously, constantly, regularly, every few days, each week, every week, weekly, day by day, every evening, live");
const ENDS = phrases("stop*, end it, ends, call it, ship, roll out, decide*, declare*, conclude*, finish*");
const EARLY = phrases("significan*, p-value, p value, p, winning, wins, looks good, good enough, winner");
const PLANNED = phrases("sequential*, alpha spending, alpha-spending, o'brien*, pocock, always-valid, always valid, group sequential, bonferroni, corrected for looks, interim analysis plan, do not look, don't look, not look, nobody looks, no peeking, not peek, does not stop, do not stop, never stop*, not stop, not before, not until the end, only at the end, no early stop*, guardrail*, counter-metric*");

/** A month of daily looks makes the point. */
const MOST_LOOKS = 30;

/** Looks daily and stops when it likes what it sees, in one sentence or in two that follow each other. */
function wordsOfPeeking(page: Page, sentences: readonly Span[]): Span | null {
  for (const [at, sentence] of sentences.entries()) {
    if (says(page, sentence, PLANNED)) continue;
    const until = whereSaid(page, sentence, UNTIL);
    if (until !== null) return until;
    const next = sentences[at + 1];
    const both = next === undefined || says(page, next, PLANNED) || next.start - sentence.end > 4 ? sentence : { start: sentence.start, end: next.end };
    if (says(page, sentence, LOOKS) && says(page, both, ENDS) && says(page, both, EARLY)) return sentence;
  }
  return null;
}

/** Experiment: pitfall `peeking`. */
export const peeking: DocumentCriterion<Experiment> = {
  id: "peeking",
  kind: "pitfall",
  name: "Peeking",
  question: "Does it look again and again, and stop at the first significant result?",
  sources: ["data-scientist-to-pm"],
  why: "Chance drifts. Whoever looks often enough and stops when it looks good finds effects that are not there.",
  counts: ["“We check daily and stop as soon as it is significant.”", "“We run it until it is significant.”"],
  countsNot: ["Looking daily at a guardrail in order to stop harm.", "A sequential test with its own limits.", "Looking without stopping."],
  strong: "One look, at the end, on the planned day; or a sequential design that pays for each look.",
  judge: ({ page, sentences, power: { days } }) => {
    const found = wordsOfPeeking(page, sentences);
    if (found === null) return lacks("Nothing says that it stops at the first significant look.");
    const looks = Math.min(Math.max(2, Math.round(days?.value ?? 14)), MOST_LOOKS);
    const chance = Math.round(falseAlarms(0.05, looks) * 100);
    return holds([found], `“${inShort(page, found, 80)}” stops when it looks good. With ${looks} daily looks at the 5 % level, ${chance} of 100 experiments without any effect would be called a success.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Timeline\n\nWe check the p-value daily and stop as soon as it is significant.", "## Timeline\n\nWe run it until it is significant.", "## Plan\n\nThe team looks every morning. When it is winning, we ship."],
  leaves: ["## Timeline\n\nTwo weeks. We look at the guardrail daily and stop if calls rise above 40.", "## Timeline\n\nWe look weekly with a group sequential design and stop at its limits if significant.", "## Timeline\n\nThe dashboard is updated daily; nobody stops before 19 May, so we do not look at significance."],
};
