import { stem } from "../../answer/stem.ts";
import type { DocumentCheck } from "../../schema/document-check.ts";
import type { Quote, Span } from "../../schema/span.ts";
import { figuresIn, inShort, type Page, quantitiesIn, quoting, readPage, says, sentencesIn, tokenRange, whereSaid } from "../page.ts";
import { phrases } from "../phrases.ts";

/** What else a PR/FAQ is asked for, besides its criteria. */
export interface PrFaqExtras {
  /** A metric that must not get worse, with the number at which it would force a change of course, in which time, and what the change would be. */
  counterMetric: { words: Quote | null; within: Quote | null; change: Quote | null; says: string };
  /** How large the problem is, by somebody outside. */
  problemSource: { words: Quote | null; says: string };
  /** For each tier of the metrics table: the question of the FAQ in which it comes back. */
  tiersInFaq: readonly { tier: "primary" | "secondary" | "leading"; question: Quote | null; says: string }[];
}

const COUNTER = phrases("counter-metric, counter metric, guardrail, guard rail, must not rise, must not fall, must not get worse, must not drop, must stay, should not rise, may not rise, may not fall, falls below, fall below, drops below, drop below, rises above, rise above, goes above, climbs above, exceeds, is below, is above, are below, are above, under #, more than # of, if fewer than, if more than, if less than, as soon as more than, when more than, when fewer than, worse than");
const CONDITION = phrases("if, when, as soon as, should, once, at that, otherwise, at that figure");
const CHANGE = phrases("we stop, we pause, we halt, we go back, we roll back, we take it back, we withdraw, we switch, we turn it off, we turn off, we close, we cut, we raise the, we lower the, we change, we drop, we return to, we give up, we move to, we send, we add, we ship no, we do not ship, stops, is stopped, is switched off, is turned off, is taken back, goes back, is rolled back, is withdrawn, no more, stop and review");
const SHORT_TIME = phrases("two weeks, a fortnight, within fourteen days, within 14 days, within a week, within one week, within ten days, within 10 days, within seven days, within 7 days, first week, week one, week two, week 1, week 2, second week, each week, every week, weekly, daily, every day, each day, each morning, every morning, the same day, within a day, within 24 hours, every friday, every monday");

/** What a PR/FAQ says of its counter-metric, of the size of its problem from outside, and of its tiers in the FAQ. Null for other kinds, or where nothing was assessed. */
export function extrasOf(check: DocumentCheck, text: string): PrFaqExtras | null {
  if (check.kind !== "pr-faq" || check.status !== "assessed") return null;
  const page = readPage(text);
  const quote = quoting(text);
  const outside = check.checks.find(({ id }) => id === "external-data");
  const source = outside?.met === true ? (outside.evidence[0] ?? null) : null;
  return { counterMetric: counterMetricIn(page, quote), problemSource: { words: source, says: outside?.says ?? "" }, tiersInFaq: tiersInFaq(check, page, quote) };
}

function counterMetricIn(page: Page, quote: (span: Span) => Quote): PrFaqExtras["counterMetric"] {
  const sentences = sentencesIn(page, { start: 0, end: page.text.length }).filter((sentence) => !/\?[*_"”)]{0,4}$/.test(page.text.slice(sentence.start, sentence.end)));
  const found = sentences.flatMap((sentence, at) => {
    if (!says(page, sentence, COUNTER) || figuresIn(page, sentence).length === 0) return [];
    const next = sentences[at + 1];
    const near = next === undefined || next.start - sentence.end > 3 ? sentence : { start: sentence.start, end: next.end };
    const change = says(page, sentence, CHANGE) ? sentence : near !== sentence && next !== undefined && says(page, next, CHANGE) ? next : null;
    const within = whereSaid(page, near, SHORT_TIME) ?? null;
    // "Ohio follows if fewer than 4 % come back" opens the next step and changes no course; a number alone may be a target
    if (says(page, sentence, OPENS) && !says(page, sentence, NAMED)) return [];
    return change !== null || says(page, sentence, CONDITION) || says(page, sentence, NAMED) ? [{ sentence, change, within }] : [];
  });
  const best = found.toSorted((a, b) => Number(b.change !== null) + Number(b.within !== null) - Number(a.change !== null) - Number(a.within !== null))[0];
  if (best === undefined) return { words: null, within: null, change: null, says: "No counter-metric: nothing says what must not get worse, at which number you would change course within two weeks, and to what." };
  const { sentence, change, within } = best;
  const lacking = [...(within === null ? ["when it would be seen, within two weeks"] : []), ...(change === null ? ["what you would then do"] : [])];
  const shown = `“${inShort(page, sentence, 90)}”`;
  return { words: quote(sentence), within: within === null ? null : quote(within), change: change === null ? null : quote(change), says: lacking.length === 0 ? `${shown} would force a change of course, in time.` : `${shown} does not say ${lacking.join(", nor ")}.` };
}

const OPENS = phrases("follow, follows, come on, comes on, opens, open, we add, we expand, is added, are added, from spring, from summer, from autumn, from winter, next country, the rest, the others, to the next");
const NAMED = phrases("counter-metric, counter metric, guardrail, guard rail, must not rise, must not fall, must not get worse, must not drop");

const LIGHT: ReadonlySet<string> = new Set("the a an of in on at to for with by from and or per who that which are is was were has have not within than more less share number rate percent during kept keep keeps one two three four five six seven eight nine ten time times week day month year".split(" "));
const TIER_WORDS = { primary: phrases("primary, main metric, north star"), secondary: phrases("secondary"), leading: phrases("leading, early sign, early signal") } as const;
/** Words that a metric and an answer share before one speaks of the other, and at least half of the metric's. */
const LEAST_SHARED = 2;

function tiersInFaq({ metrics, questions }: DocumentCheck, page: Page, quote: (span: Span) => Quote): PrFaqExtras["tiersInFaq"] {
  const stemsIn = (span: Span): ReadonlySet<string> => {
    const { from, to } = tokenRange(page, span);
    return new Set(page.tokens.slice(from, to).filter(({ word }) => word.length > 2 && !LIGHT.has(word) && !/\d/.test(word)).map(({ word }) => stem(word)));
  };
  const isSpokenOf = (name: ReadonlySet<string>, stems: ReadonlySet<string>): boolean => [...name].filter((each) => stems.has(each)).length >= Math.max(LEAST_SHARED, name.size / 2);
  const numbersIn = (span: Span): string[] => {
    const { from, to } = tokenRange(page, span);
    return page.tokens.slice(from, to).flatMap(({ word }) => (/\d/.test(word) ? [word.replaceAll(/[$€£₹%]/g, "")] : []));
  };
  /** Whether the number that is promised stands in a stretch beside another one: "from 16 to 9 days; a loan brings it to 2". */
  const comesTo = (target: Span, whole: Span): boolean => {
    const promised = numbersIn(target).at(-1);
    const told = numbersIn(whole);
    return promised !== undefined && told.includes(promised) && told.length >= 2;
  };
  const asked = questions.map(({ question, answer }) => ({ question, whole: { start: question.start, end: answer?.end ?? question.end } })).map((one) => ({ ...one, stems: stemsIn(one.whole) }));
  return (["primary", "secondary", "leading"] as const).flatMap((tier): PrFaqExtras["tiersInFaq"][number][] => {
    const own = metrics.filter((metric) => metric.tier === tier);
    const [first] = own;
    if (first === undefined) return [];
    const found = asked.find(({ whole, stems }) => own.some(({ name }) => isSpokenOf(stemsIn(name), stems)) || (says(page, whole, TIER_WORDS[tier]) && quantitiesIn(page, whole).length > 0)) ?? asked.find(({ whole, stems }) => own.some(({ name, target }) => target !== null && [...stemsIn(name)].some((each) => stems.has(each)) && comesTo(target, whole)));
    const name = inShort(page, first.name, 50);
    return [found === undefined
      ? { tier, question: null, says: `“${name}” does not come back in the FAQ. Readers will ask how it is measured, and from which data.` }
      : { tier, question: quote(found.question), says: `“${name}” comes back in “${inShort(page, found.question, 60)}”.` }];
  });
}
