import type { Quantity } from "../../answer/quantities.ts";
import type { DocumentCheck } from "../../schema/document-check.ts";
import type { Quote, Span } from "../../schema/span.ts";
import { everySaid, figuresIn, inShort, type Page, quantitiesIn, quoting, readPage, says, sentencesIn, whereSaid } from "../page.ts";
import { type Phrases, phrases } from "../phrases.ts";
import { OBJECTION_TOPICS, type ObjectionTopic, PROVOCATIONS } from "./provocations.ts";

/** A cost as a reader wants it: a price for one, times how many, and where the price comes from. Null: not said. */
export interface CostSaid {
  unitPrice: Quote | null;
  volume: Quote | null;
  source: Quote | null;
}

/** An objection that a sceptical reader raises, and whether the paper meets it. */
export interface Objection {
  topic: ObjectionTopic;
  /** `answered`: words of the paper meet it; `lacks`: nothing does. */
  state: "answered" | "lacks";
  /** The words that meet it; null where it lacks. */
  words: Quote | null;
  /** Words of the paper that make a reader raise it; null where none do: then it is not suggested. */
  provokedBy: Quote | null;
  /** What a careful editor says: what is missing from an answer, or what the provoking words make one ask. */
  says: string;
  /** Of the topic cost, where it is answered. */
  cost?: CostSaid;
}

/** Criteria whose words answer a topic. */
const ANSWERED_BY: Readonly<Partial<Record<ObjectionTopic, string>>> = { cost: "faq-cost", security: "faq-security", scale: "faq-scale" };
const NAMES: Readonly<Record<ObjectionTopic, string>> = { cost: "cost", security: "security or privacy", scale: "scale", regulation: "a rule that applies", "why-now": "why now", "why-us": "why you and nobody else" };

const RULE = phrases("act, acts, directive*, regulation, regulations, law, laws, by-law*, bylaw*, ordinance*, gdpr, hipaa, psd2, licence, licences, license*, permit*, statute*, code of, decree*, certificate*, certification, convention*, ordinance, tariff agreement, collective agreement, works council, rule, rules, requirement*");
const ASKS_RULE = phrases("rule, rules, law, legal, allowed, permitted, regulat*, licence, license, comply, compliance");
const ASKS_NOW = phrases("why now, why today, why this year, why not later, why not earlier, why not next year, what has changed, what changed, why has nobody, why hasn't anybody, why in");
const NOW = phrases("takes effect, comes into force, in force since, now that, for the first time, has become cheap*, has fallen to, fell to, contract ends, contract runs out, expires, ends on, until now, since this year, new rule, new law, only since, became possible, is possible since");
const ASKS_US = phrases("why us, why you, why are you, why should you, why is it you, what makes you, who else, why not leave it to, why not somebody, competitor*, why doesn't anyone, why would anyone buy from");
const US = phrases("only we, nobody else has, no one else has, we already, we alone, our own depots, our own drivers, our drivers already, we have run, we have served, we own the, we know the, years of ours, we are the only");

/** The objections in their order, each met or not by this paper. Pure; linear. */
export function objectionsTo(check: DocumentCheck, text: string): Objection[] {
  if (check.status !== "assessed") return [];
  const page = readPage(text);
  const quote = quoting(text);
  return OBJECTION_TOPICS.map((topic): Objection => {
    const found = answerTo(topic, check, page);
    if (found !== null) {
      if (topic !== "cost") return { topic, state: "answered", words: quote(found), provokedBy: null, says: `“${inShort(page, found, 90)}” answers it.` };
      const cost = costIn(page, found, quote);
      return { topic, state: "answered", words: quote(found), provokedBy: null, says: sayCost(cost), cost };
    }
    const provoked = provocationOf(topic, check, page);
    return provoked === null
      ? { topic, state: "lacks", words: null, provokedBy: null, says: `The paper does not speak of ${NAMES[topic]}, and nothing in it makes a reader ask.` }
      : { topic, state: "lacks", words: null, provokedBy: quote(provoked.span), says: `“${inShort(page, provoked.around, 70)}” makes a reader ask: ${provoked.asks}` };
  });
}

/** Words that answer a topic; null where none do. */
function answerTo(topic: ObjectionTopic, { checks, questions }: DocumentCheck, page: Page): Span | null {
  const criterion = ANSWERED_BY[topic];
  if (criterion !== undefined) {
    const met = checks.find(({ id, met: isMet }) => isMet && id === criterion);
    return met?.evidence[0] ?? null;
  }
  const asked = (sought: typeof ASKS_NOW): Span | null => {
    const found = questions.find(({ question, answer, answered }) => answered && answer !== null && says(page, question, sought));
    return found?.answer ?? null;
  };
  const sentences = (): Span[] => sentencesIn(page, { start: 0, end: page.text.length }).filter((sentence) => !page.text.slice(sentence.start, sentence.end).includes("|") && page.text.charAt(sentence.end - 1) !== "?");
  switch (topic) {
    case "regulation":
      return (checks.find(({ id, met }) => met && id === "constraints")?.evidence ?? []).find((span) => says(page, span, RULE) && !/\?[*_"”)]{0,4}$/.test(page.text.slice(span.start, span.end))) ?? asked(ASKS_RULE);
    case "why-now":
      return asked(ASKS_NOW) ?? sentences().find((sentence) => says(page, sentence, NOW) && (quantitiesIn(page, sentence).length > 0)) ?? null;
    default:
      return asked(ASKS_US) ?? sentences().find((sentence) => says(page, sentence, US) && figuresIn(page, sentence).length > 0) ?? null;
  }
}

const PER = phrases("each, apiece, a piece, per, a month, a year, a week, a day, an hour, a head, a seat, a crossing, a trip, a shop, a store, a unit, a device, a customer, a user, a pallet, a call, a delivery, for each, for every, for one, one costs, costs us, a scale costs, costs");
const SOURCE = phrases("quote, quoted, quotation, offer from, offered by, by the offer of, list price*, price list, catalogue, invoice*, tariff, contract price, contract with, according to, measured, in the pilot, in our test, from our supplier, our supplier, supplier's, estimate by, estimate of, as of, by our books, in our accounts");

/** Of one thing, and of a stretch of time. */
const OF_ONE = phrases("each, apiece, a piece, per, a head, a seat, a crossing, a trip, a shop, a store, a unit, a device, a customer, a user, a pallet, a call, a delivery, for each, for every, for one");
const EACH_ONE = phrases("each _ costs, every _ costs, each costs, one costs, one _ costs, each _ takes, per _, each at, at a price of, for each, price of one, a _ costs");
/** So much is a total, whatever stands behind it. */
const TOTAL = 1_000_000;
/** So far around an amount it is said of what it is the price. */
const AROUND = 24;
/** So many words may stand between two amounts that add up: "£6.40 in postage and £11". */
const ADDED = 4;

/** The price of one: what is said to be of one thing before what is said to be of a year, and never a total of millions. */
function priceOfOne(page: Page, span: Span, figures: readonly Quantity[]): Span | undefined {
  const money = figures.filter(({ kind, value }) => kind === "money" && (value ?? 0) < TOTAL);
  const behind = (figure: Quantity, words: Phrases): boolean => says(page, { start: figure.end, end: Math.min(span.end, figure.end + AROUND) }, words);
  const before = (figure: Quantity, words: Phrases): boolean => says(page, { start: Math.max(span.start, figure.start - AROUND), end: figure.start }, words);
  const found = money.find((figure) => before(figure, EACH_ONE)) ?? money.find((figure) => behind(figure, OF_ONE)) ?? money.find((figure) => behind(figure, PER)) ?? money.find((figure) => before(figure, PER));
  if (found === undefined) return undefined;
  const next = money[money.indexOf(found) + 1];
  const between = next === undefined ? [] : page.tokens.slice(found.to, next.from);
  const isSum = next !== undefined && before(found, EACH_ONE) && between.length <= ADDED && between.at(-1) !== undefined && ["and", "plus"].includes(between.at(-1)?.word ?? "") && !page.text.slice(found.end, next.start).includes(".");
  return { start: found.start, end: isSum ? next.end : found.end };
}

/** Where the price comes from, with what stands directly behind it: "supplier's quote of 12 January 2027". */
function sourceIn(page: Page, span: Span): Span | null {
  const [first, ...more] = everySaid(page, span, SOURCE);
  if (first === undefined) return null;
  let { end } = first;
  for (const hit of more) if (hit.start > end && hit.start - end <= 1) ({ end } = hit);
  const dated = quantitiesIn(page, span).find(({ kind, start }) => kind === "date" && start > end && DATED.has(page.text.slice(end, start).trim()));
  return { start: first.start, end: dated?.end ?? end };
}

const DATED: ReadonlySet<string> = new Set(["of", "from", "on", "in", ""]);

/** The parts of a cost in the words that answer it. */
function costIn(page: Page, span: Span, quote: (span: Span) => Quote): CostSaid {
  const figures = figuresIn(page, span);
  const price = priceOfOne(page, span, figures);
  const volume = figures.find(({ kind, value }) => kind === "count" && (value ?? 0) >= 2);
  const source = sourceIn(page, span);
  return { unitPrice: price === undefined ? null : quote({ start: price.start, end: price.end }), volume: volume === undefined ? null : quote({ start: volume.start, end: volume.end }), source: source === null ? null : quote(source) };
}

function sayCost({ unitPrice, volume, source }: CostSaid): string {
  const lacking = [...(unitPrice === null ? ["the price of one"] : []), ...(volume === null ? ["how many"] : []), ...(source === null ? ["where the price comes from"] : [])];
  if (lacking.length === 0) return `It has its price (“${unitPrice?.quote ?? ""}”), how many (“${volume?.quote ?? ""}”) and where the price comes from (“${source?.quote ?? ""}”).`;
  const last = lacking.at(-1) ?? "";
  return `It is answered${unitPrice === null ? "" : ` with “${unitPrice.quote}”`}; it does not say ${lacking.length === 1 ? last : `${lacking.slice(0, -1).join(", ")} or ${last}`}.`;
}

const OF_EVERY_PAPER: Readonly<Partial<Record<ObjectionTopic, string>>> = {
  "why-now": "Why then, and not a year earlier or later?",
  "why-us": "What keeps somebody with more customers from doing the same next month?",
  cost: "What does that cost for one, times how many, and where does the price come from?",
};

/** The words that provoke a topic most, outside tables, with the sentence around them. */
function provocationOf(topic: ObjectionTopic, { parts, checks }: DocumentCheck, page: Page): { span: Span; around: Span; asks: string } | null {
  const places = ["solution", "benefits", "problem", "headline", "launch"].flatMap((name) => parts.find((part) => part.name === name)?.span ?? []);
  const looked = places.length > 0 ? places : [{ start: 0, end: page.text.length }];
  for (const { topic: own, by, asks } of PROVOCATIONS) {
    if (own !== topic) continue;
    for (const place of looked) {
      const sentence = sentencesIn(page, place).find((each) => !page.text.slice(each.start, each.end).includes("|") && says(page, each, by));
      const span = sentence === undefined ? null : whereSaid(page, sentence, by);
      if (sentence !== undefined && span !== null) return { span, around: sentence, asks };
    }
  }
  // a date makes a reader ask why then, and any solution what it costs and who else could do it
  const asks = OF_EVERY_PAPER[topic];
  const solution = parts.find(({ name }) => name === "solution")?.span;
  const span = topic === "why-now" ? checks.find(({ id, met }) => met && id === "launch-date")?.evidence[0] : solution === undefined ? undefined : sentencesIn(page, solution)[0];
  return asks === undefined || span === undefined ? null : { span: { start: span.start, end: span.end }, around: { start: span.start, end: span.end }, asks };
}
