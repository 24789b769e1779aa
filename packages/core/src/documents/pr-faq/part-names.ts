import type { Token } from "../../answer/tokens.ts";
import { findPhrases, type Phrases, phrases } from "../phrases.ts";

/** The parts of a PR/FAQ; `features`, `constraints` and `alternatives` are what else people give a heading of its own. */
export const PARTS = ["headline", "problem", "solution", "benefits", "metrics", "launch", "quotes", "faq", "features", "constraints", "alternatives"] as const;
export type PartName = (typeof PARTS)[number];

/** What headings and labels call a part. Longer phrases beat shorter ones; among equals the earlier part in this table wins. */
const NAMES: readonly (readonly [PartName, Phrases])[] = [
  ["faq", phrases("faq, faqs, q&a, q a, q and a, frequently asked, frequently raised, questions, question, asked, people ask, you ask, may ask, before you ask, might ask, doubts, want to know, wonder, wonders, panel asked, curious, objections, objection, raised, questions and answers, your questions, readers' questions, we answer, stuff people ask")],
  [
    "metrics",
    phrases(
      "metric*, measure, measures, measured, measurement, measuring, scoreboard, scorecard, score, keep score, target, targets, kpi*, numbers, figures, key figures, key results, success, how we will know, how we'll know, how will we know, how will we see, how do we see success, see success, know it works, will know, yardstick*, proof points, " +
        "held to account, be held to, goal, goals, goal no, ambition, told by, how we will tell, how we'll tell, will tell, going to track, will track, we track, want to see, indicator*, dashboard, okr*, how we measure, we'll judge, we will judge, we judge, judged, will be judged, success criteria, judge ourselves, which number matters, number that matters, north star",
    ),
  ],
  [
    "benefits",
    phrases(
      "benefit*, what it does for, does for customers, gain, gains, gain what, good for, why customers will care, will care, why you'll care, why it matters to, what changes, what it changes, what customers, what users, what people get, value, value to, advantage*, what it means, what this means, means for, worth to, wins, win, why _ win, reasons to, what you get, " +
        "what do you get, what you gain, has from it, have from it, better off, profits, who profits, what's good, good about it, has what of it, families notice, notice, fans notice, people get, people gain, who wins, what's in it, for customers, for the customer, for the person, for those who, for whom, for you, why you will love, you'll love, you will love, pays off, payoff, upside",
    ),
  ],
  [
    "features",
    phrases("features, feature, what's new, what is new, what's included, what is included, included, capabilities, what is in the, what's in the, comes with, what can it do, what it can do, modules, functions, all new, in the box, meet the, the range, line-up, lineup, what you get in the box, highlights, feature list"),
  ],
  [
    "problem",
    phrases(
      "problem, problems, trouble, troubles, pain, pains, hurt, hurts, wrong, goes wrong, what is wrong, challenge, issue, why, why now, why we built, why it's needed, why it is needed, it's needed, why do we bother, situation, motivation, background, need, grumble, shortage, complaint, today, the world as it was, as it was, story behind, not working, " +
        "initial situation, status quo, context, the gap, customer problem, pain point, opportunity, which problem, why we, the case, how it is today, where it hurts, what's broken, broken",
    ),
  ],
  [
    "solution",
    phrases(
      "solution, solutions, answer, our answer, the answer, proposal, we propose, idea, our idea, what we are launching, what we're launching, are launching, we launch, what it does, what it is, what is it, how it works, how does it work, how it goes, how, remedy, cure, enter, what we made, we made, what we do, we do, do about it, design, functional description, description, " +
        "what _ does, our product, product, tomorrow, wish, offer, we offer, what we built, we built, what do we give, we give to, overview, in short it, our approach, approach, what, introducing, the service, concept, how we solve, fix, our fix",
    ),
  ],
  [
    "launch",
    phrases("launch, launches, launch date, launch target, target date, launch window, release date, date, opening day, shipping, delivery, roll-out, rollout, roll out, the plan, plan, phases, phase, stages, steps, phasing, how it rolls, rolls out, when, availability, available, release one, first release, first step, how we go, off we go, start, starts, begins, go live, go-live, release plan, schedule, timeline, next steps, opening, milestones, mvp"),
  ],
  ["quotes", phrases("quote, quotes, customer quote, what people say, what customers say, voices, in their words, testimonial*")],
  ["constraints", phrases("limits, limits we accept, limit, constraint*, law, legal, rules, compliance, regulation*, mind, planning note, boundaries, budget, deadline*, what binds us, dependencies")],
  ["alternatives", phrases("alternative*, left aside, what was refused, refused, rejected, discarded, considered, options considered, other options, what we dropped, dropped, thrown out, threw out, ruled out, set aside, turned down, not chosen, paths not taken, roads not taken, why not")],
  ["headline", phrases("headline, says the headline, title, the headline, subhead, subheadline")],
];

/** Headings longer than this many words name a part only by their first words. */
const LONG = 9;

/** Which part a heading or label names; null where it names none. The words of a long one count only where it begins. */
export function partNamed(list: readonly Token[], from: number, to: number): PartName | null {
  let best: { name: PartName; words: number; from: number } | null = null;
  const end = to - from > LONG ? Math.min(to, from + 5) : to;
  for (const [name, sought] of NAMES) {
    for (const hit of findPhrases(list, from, end, sought)) {
      const words = hit.to - hit.from;
      // "what" and "today" are a heading of their own, and nothing within one
      if (words === 1 && WEAK.has(wordsOf(list, hit.from)) && to - from > WEAK_HEADING) continue;
      if (best === null || words > best.words || (words === best.words && WEAK.has(wordsOf(list, best.from)) && !WEAK.has(wordsOf(list, hit.from)))) best = { name, words, from: hit.from };
    }
  }
  return best?.name ?? null;
}

const WEAK_HEADING = 2;
/** These name a part only where the heading has hardly another word. */
const WEAK: ReadonlySet<string> = new Set("what how why when today need answers for start included fix plan enter start starts begins opening begins available law delivery description".split(" "));
const wordsOf = (list: readonly Token[], at: number): string => list[at]?.word ?? "";

/** Phrases with which a paragraph opens a part without any sign of a heading: two words or more, at its very start. */
const OPENINGS: readonly (readonly [PartName, Phrases])[] = [
  ["problem", phrases("why do we bother, why we do it, why are we doing it, why do we do it, why we are doing it, why this, the problem is, the trouble is, why now")],
  ["solution", phrases("how it works, how it goes, what it is, what it does, the idea is, our answer is, here is how, here's how")],
  ["benefits", phrases("who is better off, what you get out of it, what you gain, good for, who gains, who wins")],
  ["metrics", phrases("we'll judge, we will judge, we judge, judged, if you ask me which number, we measure, we will measure, we'll measure, we will look above all, above all we, our primary metric, the primary metric, success means, how we will know, the number that matters, goal no, how it will be judged, primary would be, result should be")],
  ["launch", phrases("launch is, launch date, we launch, it launches")],
];

/** Which part a paragraph opens with its first words; null for most paragraphs. */
export function partOpened(list: readonly Token[], from: number, to: number): PartName | null {
  for (const [name, sought] of OPENINGS) {
    const hit = findPhrases(list, from, Math.min(to, from + 8), sought)[0];
    if (hit?.from === from) return name;
  }
  return null;
}
