import type { Quantity } from "../../answer/quantities.ts";
import { stem } from "../../answer/stem.ts";
import type { Span } from "../../schema/span.ts";
import { everySaid, figuresIn, type Page, tokenRange, whereSaid } from "../page.ts";
import { phrases } from "../phrases.ts";

/** What a paper says of a number, with its words. */
export interface Said extends Span {
  value: number;
}

/** What a paper says of its size; null where it does not, or not clearly. Shares of people are between 0 and 1. */
export interface PowerPlan {
  baseline: Said | null;
  /** Absolute difference of the shares. */
  effect: Said | null;
  perDay: Said | null;
  share: Said | null;
  days: Said | null;
  /** In each group, where that is said instead of traffic. */
  perGroup: Said | null;
}

const BASELINE = phrases("baseline, today, currently, at present, now, so far, stands at, is at, at the moment, as it is, current, of visitors, of users, of customers, of shoppers, of those");
const EFFECTS = phrases("effect, minimum detectable effect, mde, detect*, lift, uplift, raise*, rais*, increas*, improv*, rise*, lower*, reduc*, fall*, drop*, at least, by, from");
const EXPOSED = phrases("expos*, see, sees, shown, show, get, gets, traffic, in the test, treatment, in the experiment, randomly, random, rolled out to, roll out to, test group, variant");
const PEOPLE: ReadonlySet<string> = new Set("traffic visitors users customers shoppers sessions people sellers drivers members orders requests accounts viewers readers callers patients guests riders subscribers buyers clients merchants passengers searches visits carts checkouts households teams stores calls bookings trips journeys".split(" "));
const PER_DAY = [["a", "day"], ["per", "day"], ["each", "day"], ["every", "day"], ["daily"], ["day"]];
const PER_WEEK = [["a", "week"], ["per", "week"], ["each", "week"], ["every", "week"], ["weekly"]];
const RUNS = phrases("run*, for, over, during, duration, length, lasts, timeline, test, experiment, expose*, weeks of, after");
const PER_GROUP = phrases("per group, in each group, each group, per arm, in each arm, each arm, per variant, in each variant, per cell");
/** How far behind a number its "a day" may stand: "4,000 new visitors to the page a day". */
const REACH = 6;
const DAYS_IN: ReadonlyMap<string, number> = new Map([["day", 1], ["days", 1], ["week", 7], ["weeks", 7], ["fortnight", 14], ["month", 30], ["months", 30]]);

/**
 * Reads size, traffic and time from the sentences of a paper; the first clear one counts. Linear in its length.
 * @param timeline those of the part on the timeline, where a number of weeks needs no other word
 */
export function powerPlanOf(page: Page, sentences: readonly Span[], timeline: readonly Span[], metric: readonly Span[] = []): PowerPlan {
  const plan: PowerPlan = { baseline: null, effect: null, perDay: null, share: null, days: null, perGroup: null };
  const timed = new Set(timeline.map(({ start }) => start));
  const baselines: { share: Said; sentence: Span }[] = [];
  for (const sentence of sentences) readSentence(page, sentence, plan, timed.has(sentence.start), baselines);
  // a paper tells more than one share: the one that is told in the metric's words is what the metric stands at
  if (plan.baseline === null) {
    const named = stemsIn(page, metric);
    const shared = ({ sentence }: { sentence: Span }): number => [...stemsIn(page, [sentence])].filter((each) => named.has(each)).length;
    plan.baseline = baselines.toSorted((one, other) => shared(other) - shared(one))[0]?.share ?? null;
  }
  return plan;
}

const stemsIn = (page: Page, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.flatMap((span) => {
    const { from, to } = tokenRange(page, span);
    return page.tokens.slice(from, to).filter(({ word }) => word.length >= LEAST_LETTERS && !/\d/.test(word)).map(({ word }) => stem(word));
  }));
/** Shorter words are grammar. */
const LEAST_LETTERS = 4;

/** A share between 0 and 1; null for points, which are a difference, and for what is none. */
function shareOf(page: Page, { start, end, value, kind }: Quantity): Said | null {
  if (kind !== "share" || value === null) return null;
  const words = page.text.slice(start, end);
  if (/point|pp|bps|basis/i.test(words)) return null;
  const share = /%|per\s?cent|pct/i.test(words) ? value / 100 : value;
  return share > 0 && share < 1 ? { start, end, value: share } : null;
}

/** A difference in points, as a share: "1.5 points" is 0.015. */
function pointsOf(page: Page, { start, end, value, kind, to }: Quantity): Said | null {
  if (value === null || (kind !== "share" && kind !== "count")) return null;
  const words = page.text.slice(start, end);
  const next = page.tokens[to];
  const isPoint = /point|pp\b|bps|basis/i.test(words) || (next !== undefined && next.gap === "none" && /^(?:points?|pp)$/.test(next.word));
  if (!isPoint || value <= 0 || value >= 100) return null;
  return { start, end: /point|pp/i.test(words) ? end : (next?.end ?? end), value: /bps|basis/i.test(words) ? value / 10_000 : value / 100 };
}

function readSentence(page: Page, sentence: Span, plan: PowerPlan, isTimed: boolean, baselines: { share: Said; sentence: Span }[]): void {
  const figures = figuresIn(page, sentence);
  if (figures.length === 0 && plan.perDay !== null) return;
  readTraffic(page, sentence, figures, plan, isTimed);
  const isExposure = (figure: Quantity): boolean => plan.share !== null && figure.start === plan.share.start;
  const shares = figures.flatMap((figure) => {
    const share = isExposure(figure) ? null : shareOf(page, figure);
    return share === null ? [] : [{ share, figure }];
  });
  // "from 12 % to 13 %" gives both
  for (const [at, { share, figure }] of shares.entries()) {
    const after = shares[at + 1];
    if (after === undefined || plan.effect !== null) continue;
    const between = page.tokens.slice(figure.to, after.figure.from).map(({ word }) => word);
    const isChange = between.length <= 5 && (between.includes("to") || /→|->/.test(page.text.slice(figure.end, after.figure.start)));
    if (isChange && (between.includes("to") ? leads(page, figure, "from") || between.length <= 2 : true) && after.share.value !== share.value) {
      plan.baseline = share;
      plan.effect = { start: share.start, end: after.share.end, value: after.share.value - share.value };
    }
  }
  const points = figures.flatMap((figure) => pointsOf(page, figure) ?? [])[0];
  if (plan.effect === null && points !== undefined && (whereSaid(page, sentence, EFFECTS) !== null || page.text.charAt(points.start - 1) === "+")) plan.effect = points;
  const [first] = shares;
  if (first !== undefined && whereSaid(page, sentence, EXPOSED) === null && (whereSaid(page, sentence, BASELINE) !== null || isOfPeople(page, first.figure))) baselines.push({ share: first.share, sentence });
}

/** "12 % of returning buyers". */
const isOfPeople = (page: Page, { to }: Quantity): boolean => page.tokens[to]?.word === "of" && page.tokens.slice(to + 1, to + 4).some(({ word }) => PEOPLE.has(word));

const leads = (page: Page, { from }: Quantity, word: string): boolean => [1, 2, 3].some((back) => page.tokens[from - back]?.word === word);

function readTraffic(page: Page, sentence: Span, figures: readonly Quantity[], plan: PowerPlan, isTimed: boolean): void {
  const { to: end } = tokenRange(page, sentence);
  const isExposing = isTimed || whereSaid(page, sentence, EXPOSED) !== null;
  if (plan.perDay === null) plan.perDay = writtenRate(page, sentence);
  for (const figure of figures) {
    const { start, value, kind, to } = figure;
    if (value === null) continue;
    const behind = page.tokens.slice(to, Math.min(end, to + REACH));
    const words = behind.map(({ word }) => word);
    const span = (count: number): Span => ({ start, end: Math.max(figure.end, behind[count - 1]?.end ?? figure.end) });
    if (kind === "count" && value >= 1) {
      const day = rateAt(words, PER_DAY);
      const week = rateAt(words, PER_WEEK);
      const isPeople = page.tokens.slice(figure.from, to + REACH).some(({ word }) => PEOPLE.has(word.split("/")[0] ?? "")) || page.tokens[figure.from - 1]?.word === "daily";
      if (plan.perDay === null && isPeople && day !== null) plan.perDay = { ...span(day), value };
      else if (plan.perDay === null && isPeople && week !== null) plan.perDay = { ...span(week), value: value / 7 };
      else if (plan.perGroup === null && value >= 10 && everySaid(page, { start: figure.end, end: Math.min(sentence.end, figure.end + 40) }, PER_GROUP).length > 0) plan.perGroup = { ...span(0), value };
    }
    if (kind === "share" && plan.share === null && isExposing && words[0] === "of" && words.slice(1, 5).some((word) => PEOPLE.has(word))) {
      const share = shareOf(page, figure);
      if (share !== null && !leads(page, figure, "from")) plan.share = { ...span(words.slice(0, 5).findIndex((word) => PEOPLE.has(word)) + 1), value: share.value };
    }
    if (kind === "duration" && plan.days === null && (isTimed || whereSaid(page, sentence, RUNS) !== null)) {
      const unit = DAYS_IN.get(page.tokens[to - 1]?.word ?? "");
      const isRun = page.tokens.slice(Math.max(0, figure.from - 3), figure.from).some(({ word }) => /^(?:for|over|run|runs|lasts|during|duration|length|timeline|of)$/.test(word)) || /^[\s:*-]*$/.test(page.text.slice(sentence.start, start));
      if (unit !== undefined && isRun && value * unit >= 1) plan.days = { start, end: figure.end, value: value * unit };
    }
  }
}

/** "4,000/day", beside a word for people. */
function writtenRate(page: Page, sentence: Span): Said | null {
  const { from, to } = tokenRange(page, sentence);
  for (let at = from; at < to; at += 1) {
    const token = page.tokens[at];
    const match = /^(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(k?)\/(day|week)$/.exec(token?.word ?? "");
    if (token === undefined || match === null || !page.tokens.slice(Math.max(from, at - REACH), Math.min(to, at + REACH)).some(({ word }) => PEOPLE.has(word))) continue;
    return { start: token.start, end: token.end, value: (Number((match[1] ?? "").replaceAll(",", "")) * (match[2] === "k" ? 1000 : 1)) / (match[3] === "week" ? 7 : 1) };
  }
  return null;
}

/** How many words up to and with "a day"; null where it does not follow. */
function rateAt(words: readonly string[], rates: readonly (readonly string[])[]): number | null {
  const joined = words.findIndex((word) => word.endsWith(rates === PER_DAY ? "/day" : "/week"));
  if (joined >= 0) return joined + 1;
  for (let at = 0; at < words.length; at += 1)
    for (const rate of rates) if (rate.every((word, offset) => words[at + offset] === word) && (rate.length > 1 || rate[0] !== "day" || at <= 1)) return at + rate.length;
  return null;
}
