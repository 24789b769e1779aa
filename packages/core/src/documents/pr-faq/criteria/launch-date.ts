import type { Span } from "../../../schema/span.ts";
import { datesWithYear } from "../../dates.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort, type Page, says, sentencesIn } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { spanOf } from "../part-text.ts";
import type { PrFaq } from "../read-pr-faq.ts";

const OPENS = phrases("launch*, available, availability, open, opens, opened, opening, go live, goes live, going live, went live, live, start, starts, begin, begins, ship, ships, shipping, ga, release, released, releases, embargo*, on sale, out on, out in, from, first booking, rolls out, roll-out, rollout, begin, today, in shops, arrives, introduces, unveiled");
const BINDS = phrases("expires, deadline, certificate, freeze, must, auditor, audit, contract, due, scheme, act, regulation, directive, supervisor, until, by then, at the latest");
const WHEN = phrases("when, start, launch, available, date, how soon, from when");
const SOON = phrases("soon, this spring, this summer, this autumn, this fall, this winter, next spring, next summer, next autumn, next fall, next winter, next season, next term, coming semester, next month, next year, next quarter, this year, in spring, in summer, in autumn, in winter, q1, q2, q3, q4, tbd, as soon as, shortly, coming, in time for, january, february, march, april, may, june, july, august, september, october, november, december");

/** The sentence around a date, looked for in its line. */
function around(page: Page, date: Span): Span {
  const from = page.text.lastIndexOf("\n", date.start) + 1;
  const next = page.text.indexOf("\n", date.end);
  return sentencesIn(page, { start: from, end: next < 0 ? page.text.length : next }).find(({ start, end }) => date.start >= start && date.start < end) ?? date;
}

/** Words that tell when it launches and not in which year: in the part on the launch, in front of the problem, or where somebody asks. */
function nearest(page: Page, parts: PrFaq["parts"]): Span | undefined {
  const launch = spanOf(parts.launch);
  const problem = spanOf(parts.problem);
  const lead = problem === null ? null : { start: 0, end: problem.start };
  const asked = parts.questions.flatMap(({ question, answer }) => (answer !== null && says(page, question, WHEN) ? [answer] : []));
  const places = [launch, lead, ...parts.rest, ...asked].flatMap((span) => (span === null ? [] : [span]));
  return places.flatMap((span) => sentencesIn(page, span)).find((sentence) => says(page, sentence, SOON));
}

/** Rubric book, lens 5: `launch-date`. */
export const launchDate: DocumentCriterion<PrFaq> = {
  id: "launch-date",
  kind: "criterion",
  name: "Launch date",
  question: "Is a date, month, quarter or season given for the launch, with its year?",
  sources: ["working-backwards"],
  why: "The press release is dated in the future. A date makes everybody count backwards from it; without one the paper binds nobody.",
  counts: ["A dateline, a line “Launch: …”, or a sentence that says from when: “Q3 2027”, “03/04/2027”, “spring 2028”."],
  countsNot: ["A quarter, month or season without its year.", "“Soon”, “next year”, “once the heating season is over”.", "The date of a metric, a deadline or a certificate."],
  strong: "One day, in the dateline, that the metrics count from.",
  judge: ({ page, parts }) => {
    const inFaq = (span: Span): boolean => parts.faq.some(({ start, end }) => span.start >= start && span.end <= end);
    const within = (part: Span | null, { start, end }: Span): boolean => part !== null && start >= part.start && end <= part.end;
    const told = [parts.problem, parts.solution, parts.benefits, parts.metrics, parts.constraints, parts.alternatives, parts.features].map(spanOf);
    const all = datesWithYear(page, { start: 0, end: page.text.length }).filter((date) => !parts.tables.some(({ start, end }) => date.start >= start && date.end <= end));
    const isLaunch = (date: Span): boolean => {
      const sentence = around(page, date);
      if (inFaq(date)) {
        const asked = parts.questions.find(({ answer }) => answer !== null && date.start >= answer.start && date.end <= answer.end);
        return asked !== undefined && says(page, asked.question, WHEN) && !says(page, sentence, BINDS) && !says(page, asked.question, BINDS);
      }
      if (within(spanOf(parts.launch), date)) return true;
      if (told.some((part) => within(part, date))) return says(page, sentence, OPENS) && !says(page, sentence, BINDS) && !within(told[3] ?? null, date) && !within(told[0] ?? null, date);
      return !says(page, sentence, BINDS) || says(page, sentence, OPENS);
    };
    const found = all.filter(isLaunch);
    const [first] = found;
    if (first !== undefined) return holds([first], `The launch has its date: “${inShort(page, first)}”.`);
    const near = nearest(page, parts);
    return near === undefined ? lacks("No launch date is given. Put a day, a month, a quarter or a season with its year in the dateline.") : lacks(`“${inShort(page, near)}” does not say in which year it launches.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "# Tidepost\n\nBERGEN, 3 April 2028. From today drivers see both piers.\n\n## Problem\n\nCars wait.",
    "# Tidepost\n\n*Launch: Q3 2027*\n\n**Problem.** Cars wait 50 minutes.",
    "# Tidepost\n\n## Problem\n\nCars wait.\n\n## Shipping\n\nBoth piers, 03/04/2027.",
    "# Tidepost\n\nOpens in spring 2028.\n\n## Problem\n\nCars wait.",
  ],
  leaves: [
    "# Tidepost\n\nBERGEN, spring. From today drivers see both piers.\n\n## Problem\n\nCars wait.",
    "# Tidepost\n\n*Launch: Q3*\n\n**Problem.** Cars wait 50 minutes.",
    "# Tidepost\n\n## Problem\n\nIn May 2026 cars waited 50 minutes.\n\n## Limits\n\nThe certificate expires on 12 February 2029.",
    "# Tidepost\n\n## Metrics\n\n| Tier | Metric | Target | By |\n|---|---|---|---|\n| Primary | waiting | 15 | June 2028 |\n| Leading | looks | 40% | May 2028 |",
  ],
};
