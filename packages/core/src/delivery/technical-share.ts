import { sentences } from "../answer/sentences.ts";
import { words } from "../answer/words.ts";
import type { Span } from "../schema/span.ts";
import { BUSINESS_INITIALS, STRONG_TERMS, WEAK_TERMS } from "./technical-terms.ts";

const STRONG = 2;
const WEAK = 1;

/** A sentence is dense from this many points on: two strong terms, or one with two weak ones; one acronym never. */
const LEAST_POINTS = 4;
/**
 * … and when it has a strong term, or two weak ones, for every so many of its words. 8: of 180 labelled answers the four
 * behavioural ones marked tech-overload then have a share of 0.47 or more, the other 56 behavioural ones 0.14 or less.
 */
const WORDS_PER_TERM = 8;

/** A longer sentence, as recognisers write them, is judged in stretches of STRETCH words. */
const LONG_SENTENCE = 40;
const STRETCH = 20;

/**
 * Share of the words that stand in sentences dense with technical terms: algorithm, model or architecture detail.
 *
 * A strong term (shard, p99, OAuth, CamelCase, snake_case, initials that are not of the business) gives 2 points, a weak
 * one (model, table, retry) 1. A sentence of n words is dense with a strong term, 4 points or more, and
 * points × 8 ≥ 2n, that is, one strong term in eight words. A sentence of more than 40 words is judged in stretches of 20, the last one up to 39.
 *
 * Worked example, the first test: 8 words with Kafka and shard (4 points, 32 ≥ 16: dense), then 4 words
 * with one set of initials (2 points: not dense) give 8 / 12 = 2/3.
 *
 * @param wordSpans, sentenceSpans of `text`, where the caller has them already
 * @returns a ratio in [0, 1]; 0 for a text without words
 */
export function technicalShare(
  text: string,
  wordSpans: readonly Span[] = words(text),
  sentenceSpans: readonly Span[] = sentences(text),
): number {
  if (wordSpans.length === 0) return 0;
  let dense = 0;
  let first = 0;
  for (const { end } of sentenceSpans) {
    let past = first;
    while (past < wordSpans.length && (wordSpans[past]?.end ?? 0) <= end) past += 1;
    dense += denseWords(text, wordSpans, first, past);
    first = past;
  }
  return dense / wordSpans.length;
}

/** How many of the words `first..past` of one sentence stand in dense stretches. */
function denseWords(text: string, spans: readonly Span[], first: number, past: number): number {
  // shouting is not a list of acronyms
  const shouted = isShouted(text, spans, first, past);
  let dense = 0;
  let from = first;
  while (from < past) {
    const to = past - first <= LONG_SENTENCE || past - from < 2 * STRETCH ? past : from + STRETCH;
    let points = 0;
    let strong = 0;
    for (let index = from; index < to; index += 1) {
      const span = spans[index];
      const gained = span === undefined ? 0 : technicalPoints(text.slice(span.start, span.end), shouted);
      points += gained;
      if (gained === STRONG) strong += 1;
    }
    if (strong > 0 && points >= LEAST_POINTS && points * WORDS_PER_TERM >= STRONG * (to - from)) dense += to - from;
    from = to;
  }
  return dense;
}

function isShouted(text: string, spans: readonly Span[], first: number, past: number): boolean {
  let capitals = 0;
  for (let index = first; index < past; index += 1) {
    const span = spans[index];
    if (span !== undefined && isInitials(text.slice(span.start, span.end))) capitals += 1;
  }
  return capitals * 2 > past - first && past - first > 3;
}

const isInitials = (word: string): boolean => word.length >= 2 && word.length <= 12 && /^[A-Z][A-Z0-9&/-]*[A-Z0-9]s?$/.test(word);

const LONGEST_TERM = 40;

/** 2 for a strong term, 1 for a weak one, 0 for any other word. */
function technicalPoints(raw: string, shouted: boolean): number {
  if (raw.length < 2 || raw.length > LONGEST_TERM) return 0;
  const word = raw.toLowerCase();
  if (isIn(STRONG_TERMS, word)) return STRONG;
  if (isIn(BUSINESS_INITIALS, word)) return 0;
  if (!shouted && hasTechnicalShape(raw)) return STRONG;
  return isIn(WEAK_TERMS, word) ? WEAK : 0;
}

/** The word itself, or its singular. */
function isIn(terms: ReadonlySet<string>, word: string): boolean {
  return terms.has(word) || (word.endsWith("s") && terms.has(word.slice(0, -1)));
}

/** p99, gp2, S3, JVM, event_ts, io.latency, protoBuf, RocksDB, TCP/IP; not McKay, A/B, example.com, iPhone, 2019 or 4K. */
function hasTechnicalShape(raw: string): boolean {
  if (/^[pP]\d{2,3}$/.test(raw)) return true;
  if (/^[a-z0-9]+(?:_[a-z0-9]+)+$/i.test(raw)) return true;
  if (isInitials(raw)) return /[A-Z].*[A-Z]/.test(raw) && raw.replace(/[^A-Z]/g, "").length >= 2 && raw !== "A/B";
  if (/^[a-z]{2,}(?:\.[a-z_]{2,})+$/.test(raw)) return !/\.(?:com|org|net|io|uk|de|eu|gov|edu)$/.test(raw);
  if (/^[a-z]{2,}[A-Z][a-zA-Z]+$/.test(raw)) return true;
  return /^[A-Z][a-z]{2,}[A-Z][a-zA-Z]+$/.test(raw);
}
