import type { DocumentCheck } from "../../schema/document-check.ts";
import type { PaperProbe, ReaderId } from "../../schema/document-readers.ts";
import type { Span } from "../../schema/span.ts";
import { overlap } from "../overlap.ts";
import { type Page, says, sentencesIn, wordCount } from "../page.ts";
import { type Phrases, phrases } from "../phrases.ts";
import { CRITERION_WORDS } from "./criterion-words.ts";
import { dependenciesIn } from "./dependencies.ts";
import { asking } from "./lead-in.ts";
import { figuresToProve, type OpenKind, openSpots, quotableIn } from "./open-spots.ts";
import { LACKED_BY, type ReaderItem } from "./reader-items.ts";

/** Where a reader looks for what is open, and what they ask there. */
const LOOKS: Readonly<Record<ReaderId, { parts: readonly string[]; asks: Readonly<Partial<Record<OpenKind, readonly string[]>>> }>> = {
  "customer-empathy": {
    parts: ["benefits", "solution", "problem", "quotes", "headline"],
    asks: {
      claim: ["How do you know, and from which customers?"],
      "vague-amount": ["How many of them, out of how many?"],
      "effect-alone": ["What does the customer notice of it, and on which day?"],
      plan: ["What does the customer have to do differently for it?"],
    },
  },
  execution: {
    parts: ["launch", "solution", "faq", "headline"],
    asks: {
      date: ["What has to be true a month before that, and who owns it?", "What decides that date, and what would you cut to keep it?"],
      plan: ["Who else must act for that, and what do you do when they are late?", "In which order does that happen, and why in that one?"],
      "decision-alone": ["What did you leave out for it, and who minded?"],
      "vague-amount": ["How many is that, and on which day are they needed?"],
    },
  },
  data: {
    parts: ["problem", "benefits", "faq", "solution", "headline"],
    asks: {
      "number-alone": ["How was that counted, and what is left out of it?", "Against what do you hold that number?"],
      "effect-alone": ["From how much to how much, and how will you know that it was this and nothing else?"],
      "vague-amount": ["What is that in a number?"],
      claim: ["Which number would show that you are wrong?"],
    },
  },
};

/** A question about a number, with the words that answer it already or without which it asks for nothing: where it does not fit, the next is tried. */
interface OfNumber {
  ask: string;
  unless?: Phrases;
  only?: Phrases;
}

const SURVEYED = phrases("survey*, said, say, asked, answered, polled, poll, interviewed, study, studies, reported, respondents, of them, of those");
const UNIT_PRICE = phrases("each, per, apiece, a piece, a unit, unit price, unit cost, every, a head, a seat, a licence, a licence fee, a user, a month, a loan, a delivery, a trip, a visit, a call, an order");
const SOURCED = phrases("quote, quoted, quotes, quotation, supplier's, supplier, according to, invoice*, tender*, price list, contract*, our finance, source, register, counted by, measured by, published, report, statistics, survey, study");
const TESTED = phrases("test, tests, tested, load test*, trial, trials, dry run, rehears*, pilot*, confirmed, confirms, measured");
const PEOPLE = phrases("people, persons, customers, users, patients, drivers, members, residents, households, families, parents, pupils, students, nurses, doctors, teachers, staff, employees, workers, clinics, shops, firms, companies, travellers, passengers, tenants, readers, clerks, technicians, agents, managers, engineers, developers, sellers, buyers, shoppers, farmers, carers, women, men, children, teams, of us, of them");
const AVERAGED = phrases("median, mean, average, on average, averages, slowest, percentile, p95, p99, 95th, at most, at the latest, no more than, within, every time");

/** What is asked about a number, by what it counts. The last of each list always fits. */
const OF_A_NUMBER: Readonly<Record<ReaderId, Readonly<Record<string, readonly OfNumber[]>>>> = {
  "customer-empathy": {
    money: [{ ask: "Who pays that, and what did they pay before?", unless: phrases("pay, pays, paid, instead of, before, free, free of charge") }, { ask: "What does a customer say when you tell them that sum?" }],
    duration: [{ ask: "What does the customer do in that time, and what happens when it is missed?" }],
    share: [{ ask: "What do those people do instead, and which of them did you talk to?", only: SURVEYED }, { ask: "Who are the others, and what do they get?" }],
    count: [{ ask: "Which of them did you talk to, and what did they say?", only: PEOPLE }, { ask: "What does that mean for one customer, on an ordinary day?" }],
    ratio: [{ ask: "What does the customer notice of that?" }],
  },
  execution: {
    money: [{ ask: "What would you cut if it came out a third higher, and who decides?" }],
    duration: [{ ask: "What has to work for that to be kept, and what breaks first?" }],
    share: [{ ask: "What do you do on the day on which it stays short of that?" }],
    count: [{ ask: "What have you tested at that size, and with whom?", unless: TESTED }, { ask: "What breaks first above that, and who notices?" }],
    ratio: [{ ask: "What breaks first on the way there?" }],
  },
  data: {
    money: [
      { ask: "What is the unit price in that, and where does it come from?", unless: UNIT_PRICE },
      { ask: "Where does that price come from, and how long does it hold?", unless: SOURCED },
      { ask: "What becomes of that sum if it is half as many, or twice?" },
    ],
    duration: [{ ask: "Is that a median or a mean, and what of the slowest?", unless: AVERAGED }, { ask: "What of the slowest tenth, and who keeps count of them?" }],
    share: [{ ask: "How many were asked, and who did not answer?", only: SURVEYED }, { ask: "A share of what, counted by whom, and how far off could it be?" }],
    count: [{ ask: "How was that counted, and what is left out of it?", unless: SOURCED }, { ask: "Who or what is left out of that count?" }],
    ratio: [{ ask: "Against which base, and over which time?" }],
  },
};

/** A number alone is asked about in the same way where somebody promises to keep it. */
const KEPT = phrases("within, in under, at most, no later than, at the latest");
const OF_KEPT = "How often is that kept today, and who measures it?";
/** Of a cap or a rule nobody asks who decided it. */
const OF_BINDING = ["How close to that limit do you come, and who tells you in time?", "What do you stop first when that limit comes near?"];

/** What a reader asks about a number of some kind: the first question that the words around it do not answer themselves; empty where there is none. */
export function askOfNumber(reader: ReaderId, kind: string, page: Page, span: Span): string {
  const asks = OF_A_NUMBER[reader][kind] ?? [];
  return (asks.find(({ unless, only }) => (unless === undefined || !says(page, span, unless)) && (only === undefined || says(page, span, only))) ?? asks.at(-1))?.ask ?? "";
}

const LEAST = 2;
const MOST = 4;
/** Asked for what the table of the reader names, before the reader's own kinds of question. */
const MOST_ITEMS = 3;

interface Candidate {
  key: string;
  span: Span;
  question: string;
  criterion: string | null;
}

/**
 * What one reader would ask about a paper, at most four questions, each about its words: first where a pitfall of the reader's is
 * raised, then what their items lack, then what is open in the parts that they read. No two about the same words.
 * @param taken words that other readers ask about already; those of this reader are added
 */
export function readerProbes(reader: ReaderId, items: readonly ReaderItem[], check: DocumentCheck, page: Page, taken: Span[]): PaperProbe[] {
  const candidates = [...ofPitfalls(items, check, page), ...ofItems(items, check, page), ...(reader === "data" ? ofMetrics(check) : [])];
  const probes: PaperProbe[] = [];
  const asked = new Set<string>();
  const ask = ({ key, span, question, criterion }: Candidate, besides: readonly Span[] = taken): void => {
    if (besides.some((other) => overlap(other, span)) || asked.has(question) || probes.some(({ criterion: other, quote }) => (other !== null && other === criterion) || overlap(quote, span))) return;
    taken.push(span);
    asked.add(question);
    const quote = { start: span.start, end: span.end, quote: page.text.slice(span.start, span.end) };
    probes.push({ id: `${reader}-${key}-${span.start}`, reader, text: asking(quote.quote, question, probes.length), quote, criterion });
  };
  for (const each of candidates) if (probes.length < MOST_ITEMS) ask(each);
  const open = ofOpenSpots(reader, check, page);
  for (const each of open) if (probes.length < MOST) ask(each);
  for (const each of candidates) if (probes.length < MOST) ask(each);
  // a short paper has too few words for three: another reader's may be asked about in another way
  for (const each of [...candidates, ...open]) if (probes.length < LEAST) ask(each, []);
  return probes;
}

function ofPitfalls(items: readonly ReaderItem[], { pitfalls }: DocumentCheck, page: Page): Candidate[] {
  return items.flatMap(({ concerns }) => concerns).flatMap((id): Candidate[] => {
    const found = pitfalls.find((pitfall) => pitfall.id === id && pitfall.raised);
    const span = found === undefined ? null : firstWords(page, found.evidence);
    const lacking = LACKED_BY[id] ?? null;
    return span === null ? [] : [{ key: id, span, question: lacking === null ? "What in it could stand in no other paper?" : (CRITERION_WORDS[lacking]?.asks[0] ?? ""), criterion: lacking }];
  });
}

/** Words of the evidence that can be said back; a short cell of a table is said whole. */
function firstWords(page: Page, evidence: readonly Span[]): Span | null {
  for (const span of evidence) {
    const words = quotableIn(page, sentenceAround(page, span));
    if (words !== null) return words;
    const raw = page.text.slice(span.start, span.end);
    if (raw.length >= 2 && raw.length <= 60 && !raw.includes("|") && !raw.includes("\n")) return { start: span.start, end: span.end };
  }
  return null;
}

/** Two or three words say little by themselves: the sentence in which they stand; anything longer as it is. */
function sentenceAround(page: Page, span: Span): Span {
  if (wordCount(page, span) >= LEAST_WORDS) return span;
  const line = { start: page.text.lastIndexOf("\n", span.start - 1) + 1, end: page.text.indexOf("\n", span.end) };
  const whole = { start: line.start, end: line.end < 0 ? page.text.length : line.end };
  return sentencesIn(page, whole).find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
}

const LEAST_WORDS = 4;

function ofItems(items: readonly ReaderItem[], check: DocumentCheck, page: Page): Candidate[] {
  return items.flatMap(({ id }): Candidate[] => {
    const own = check.checks.find((one) => one.id === id);
    if (own === undefined ? id !== "dependencies" || dependenciesIn(page).length > 0 : own.met) return [];
    const span = nearestWords(id, check, page);
    return span === null ? [] : [{ key: id, span, question: CRITERION_WORDS[id]?.asks[0] ?? "", criterion: id }];
  });
}

/** The words of a paper that come nearest to an item that it does not meet: its own, else those of the part where they would stand. */
export function nearestWords(id: string, { checks, parts }: DocumentCheck, page: Page): Span | null {
  const own = firstWords(page, checks.find((one) => one.id === id && !one.met)?.evidence ?? []);
  if (own !== null) return own;
  for (const name of CRITERION_WORDS[id]?.parts ?? []) {
    const part = parts.find((one) => one.name === name);
    const words = part === undefined ? null : quotableIn(page, part.span);
    if (words !== null) return words;
  }
  return null;
}

/** Metrics that nobody can act on, that count work, or that have no number. */
function ofMetrics({ metrics }: DocumentCheck): Candidate[] {
  return metrics.flatMap(({ name, target, time, outcome, leading, inTwoWeeks, tier }): Candidate[] => {
    const span = { start: name.start, end: name.end };
    if (target === null) return [{ key: "target", span, question: "From how much to how much, and by when?", criterion: "metrics-tiers" }];
    if (tier === "primary" && outcome.is !== "outcome") return [{ key: "outcome", span, question: "Could that number be met with nobody better off?", criterion: "primary-is-outcome" }];
    if (tier === "leading" && (leading.is !== "leading" || inTwoWeeks.is === "no")) return [{ key: "leading", span, question: `That is your early sign, and ${leading.is === "leading" ? inTwoWeeks.because : leading.because}. What would you see in the first two weeks?`, criterion: null }];
    if (time === null) return [{ key: "time", span, question: "By when, and what do you do if it is not there by then?", criterion: "metrics-tiers" }];
    return [];
  });
}

function ofOpenSpots(reader: ReaderId, { parts, checks }: DocumentCheck, page: Page): Candidate[] {
  const { parts: names, asks } = LOOKS[reader];
  const rules = checks.find(({ id, met }) => id === "constraints" && met)?.evidence ?? [];
  const told = new Map<string, number>();
  return names
    .flatMap((name) => parts.find((part) => part.name === name) ?? [])
    .flatMap(({ span }) => openSpots(page, [span]))
    .flatMap(({ kind, span }): Candidate[] => {
      const isBinding = rules.some((other) => overlap(other, span));
      // a rule's own numbers are nobody's to prove
      if (page.text.slice(span.start, span.end).includes("|") || (isBinding && reader !== "execution")) return [];
      const figures = kind === "promise" ? figuresToProve(page, span).filter(({ start, end }) => page.text.slice(start, end).toLowerCase() !== "half") : [];
      // "600 devices cost £118 each" is about money
      const figure = figures.find(({ kind: counted }) => counted === "money") ?? figures[0];
      const isKept = kind === "number-alone" && says(page, span, KEPT) && figuresToProve(page, span).some(({ kind: counted }) => counted === "duration");
      const isLimit = isBinding && (kind === "date" || kind === "promise") && says(page, span, LIMITS);
      // what is said of a cap is one topic, of whatever kind
      const topic = isLimit ? "limit" : kind;
      const questions = isLimit ? OF_BINDING : asks[kind] !== undefined && isKept ? [OF_KEPT] : figure === undefined ? (asks[kind] ?? []) : [askOfNumber(reader, figure.kind, page, span)];
      const question = questions[(told.get(topic) ?? 0) % Math.max(1, questions.length)];
      if (question === undefined || question === "") return [];
      told.set(topic, (told.get(topic) ?? 0) + 1);
      return [{ key: kind, span, question, criterion: null }];
    });
}

/** Binding dates are no limits: "opens on 1 May because the law begins then" may be asked about as a date. */
const LIMITS = phrases("cap, caps, capped, ceiling, limit, limits, limited, budget, at most, must not exceed, no more than, not exceed, may spend, may cost");
