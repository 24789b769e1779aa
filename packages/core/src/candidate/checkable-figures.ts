import type { Quantity } from "../answer/quantities.ts";
import { type Reading, readText } from "../answer/reading.ts";
import { stem } from "../answer/stem.ts";
import type { Token } from "../answer/tokens.ts";
import { countedNoun } from "./counted-noun.ts";

/** A figure that an interviewer could ask to have checked; half-open, UTF-16 code units. */
export interface Figure {
  start: number;
  end: number;
  /** The figure, and what is counted where it is small: "9 teams". Without the words between: of "9 owning teams", too. */
  quote: string;
  /** Scaled; null where it is no single number. */
  value: number | null;
  kind: Quantity["kind"];
  /** What is counted, as a stem; empty where that is not known. */
  noun: string;
  /** Place of the first word in the tokens. */
  from: number;
}

/** Below this a number alone could be traced to anything: it is known together with what it counts. */
export const SMALL = 13;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NO_FIGURE: ReadonlySet<Quantity["kind"]> = new Set(["ordinal", "name", "date", "time"]);
/** A number after one of these says which one is meant, not how many. */
const LABELS = set(
  "wave phase stage tier level version chapter section article appendix slide round batch cohort milestone increment iteration sprint sev severity priority p volume issue terminal season episode pillar workstream clause annex " +
    "number no nr windows java python angular ios android node php rails http https ip tls ssl iso soc pci dss rfc boeing airbus status generation gen",
);
/** The same, unless something is counted: "release 2" is a name, "release 12 services" is work. */
const DOUBTFUL_LABELS = set(
  "release part figure table page item row column option scenario gate epic rank grade band class type model series room floor line lane bay zone dock pier ring layer rule principle question lesson act track requirement control schedule port route highway flight catch area error code mark step group team site store",
);
/** The same, unless an article or another such word stands before: "week two", but "each week two people". */
const TIMES = set("day week month year quarter night hour minute shift");
const EACH = set("each every a an per this last that next one same some any the first second third final previous whole");
const BEFORE_YEARS = set("in since by until till of from during through throughout early late mid before after around q1 q2 q3 q4 h1 h2 fy spring summer autumn fall winter year calendar fiscal and to");
/** Nobody asks to have these counted. */
const ENUMERATED = set("thing reason way kind sort type side part half aspect idea lesson word sentence paragraph option choice point question example page occasion time bit piece fold other one goal topic theme");
const VAGUE_TAILS = set("degree way factor fold step tier level phase page pager point sided part stage star d dimensional on in to pizza");
const COMPARES = set("as more less the over fewer better");

/** "seven of the eleven" */
const OF = /^ (?:out )?of (?:(?:the|our|my|those|these|their|its|his|her|all) )?$/i;

/** The figures of a text in order. What only names or orders things is left out: "wave three", "Q3", "p99", years and dates, "two things". */
export function figuresIn(text: string): Figure[] {
  const reading = readText(text);
  const labelled = new Set<Quantity>();
  const compared = new Set(reading.changes.flatMap(({ before, after }) => [before.start, after.start]));
  for (const [place, { end, start }] of reading.quantities.entries()) {
    const next = reading.quantities[place + 1];
    if (next === undefined || !OF.test(text.slice(end, next.start))) continue;
    compared.add(start).add(next.start);
  }
  return reading.quantities.flatMap((quantity, place): Figure[] => {
    const { kind } = quantity;
    // "x^2$" is written in signs of another kind
    if (NO_FIGURE.has(kind) || /[\^_\\{]/.test(text.charAt(quantity.start - 1))) return [];
    const noun = kind === "count" ? countedNoun(reading, quantity) : null;
    const previous = reading.quantities[place - 1];
    if (kind === "count" && isLabel(reading, quantity, noun, previous !== undefined && labelled.has(previous) ? previous : null)) {
      labelled.add(quantity);
      return [];
    }
    const figure = asFigure(reading, quantity, noun);
    return isCheckable(reading, quantity, figure, compared.has(quantity.start)) ? [figure] : [];
  });
}

/** The figure that some words are about, whatever it counts; null where they hold none. For words that were a figure once. */
export function figureOf(quote: string): Figure | null {
  const reading = readText(quote);
  const [quantity] = reading.quantities;
  return quantity === undefined ? null : asFigure(reading, quantity, quantity.kind === "count" ? countedNoun(reading, quantity) : null);
}

/** A figure with what it counts, as it stands: "100+ subnets", "3 Kubernetes clusters". */
export function figureWords(text: string, { start, end, noun }: Figure): string {
  const [plus = ""] = /^\+/.exec(text.slice(end)) ?? [];
  const bare = text.slice(start, end) + plus;
  if (noun === "") return bare;
  const [behind = ""] = /^(?:[ -][\p{L}'’-]+){1,5}/u.exec(text.slice(end + plus.length)) ?? [];
  for (const { 0: word, index } of behind.matchAll(/[\p{L}'’]+/gu)) if (singular(word.toLowerCase()) === noun) return bare + behind.slice(0, index + word.length);
  return bare;
}

function asFigure({ text }: Reading, { start, end, kind, value, from }: Quantity, noun: Token | null): Figure {
  const words = text.slice(start, end);
  const [, digits = "", tail = ""] = /^(\d[\d,]*)[-\u2010\u2011](\p{L}+)$/u.exec(words) ?? [];
  const counted = noun === null ? tail : text.slice(noun.start, noun.end);
  // "12-person": the reading gives such words no value
  const amount = value ?? (kind === "count" && digits !== "" ? Number(digits.replaceAll(",", "")) : null);
  const isSmall = kind === "count" && amount !== null && amount < SMALL && noun !== null;
  return { start, end: isSmall ? noun.end : end, quote: isSmall ? `${words} ${counted}` : words, value: amount, kind, noun: kind === "count" ? singular(counted.toLowerCase()) : "", from };
}

function singular(noun: string): string {
  return noun === "people" || noun === "persons" ? "person" : stem(noun);
}

function isLabel({ text, tokens }: Reading, { start, end, from, to }: Quantity, noun: Token | null, labelledBefore: Quantity | null): boolean {
  const words = text.slice(start, end);
  const [token, before, ahead] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  // "003": what is counted is not written with noughts before it
  if (/^0\d+$/u.test(words)) return true;
  if (/(?:#|\b(?:no|nr|nos)\.?\s?)$/i.test(text.slice(Math.max(0, start - 5), start)) && /^\d/u.test(words)) return true;
  // "1." and "2)" at the beginning of a line
  if (isAtLineStart(text, start) && /^[.)](?:\s|$)/u.test(text.slice(end, end + 2))) return true;
  if (/^\d[gd]$/i.test(words) || /(?:^|\D)(?:24\/7|9\/11)$/u.test(text.slice(Math.max(0, start - 4), end)) || /^(?:24\/7|9\/11)(?!\d)/u.test(text.slice(start, start + 5))) return true;
  if (before === undefined || token === undefined || token.gap !== "none") return false;
  const name = before.word.replace(/s$/u, "");
  if (LABELS.has(before.word) || LABELS.has(name)) return true;
  if (noun === null && (DOUBTFUL_LABELS.has(before.word) || DOUBTFUL_LABELS.has(name))) return true;
  if (TIMES.has(name)) return !(ahead !== undefined && EACH.has(ahead.word));
  if (/^(?:19|20)\d\d$/u.test(words.split(/\s/u)[0] ?? "") && BEFORE_YEARS.has(before.word)) return true;
  // "waves one to three", "levels 5 and 6"
  if (labelledBefore !== null && noun === null && labelledBefore.to === from - 1 && /^(?:and|or|to|through)$/u.test(before.word)) return true;
  // "Java 8", "Web 2.0": the number belongs to the name before it
  return before.name && noun === null && /^\d{1,2}(?:\.\d)?$/u.test(words) && tokens[to]?.word !== "of";
}

function isAtLineStart(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - 8), start).split("\n");
  return (line.length > 1 || start < 8) && /^[\s(]*$/.test(line.at(-1) ?? "");
}

function isCheckable({ text, tokens }: Reading, { start, end, kind, from, to }: Quantity, { value, noun }: Figure, isCompared: boolean): boolean {
  const words = text.slice(start, end).toLowerCase();
  const isWritten = /\d/u.test(words);
  const [before, after] = [tokens[from - 1], tokens[to]];
  const next = after !== undefined && after.gap === "none" ? after.word : "";
  // "dozens", "a quarter": nobody can say how much that was
  if (value === null && !isWritten) return false;
  if (kind === "ratio" && (words === "twice" || words.endsWith(" times"))) return COMPARES.has(next) || /^[a-z]+er$/u.test(next);
  if (kind === "ratio" && words === "double") return !/^(?:down|check|click|digit)/u.test(next);
  if (kind === "share" && !isWritten && words === "half") return !/^(?:first|second|other|last|better)$/u.test(before?.word ?? "") && !/^(?:way|hearted)/u.test(next);
  // "a third party"
  if (kind === "share" && /^(?:a |one )?(?:third|fifth|tenth|quarter)$/u.test(words)) return next === "" || /^(?:of|off|in|on|by|to|and|less|more|fewer|lower|higher|faster|slower|cheaper|from|over|within|after|before|at|for|when|while)$/u.test(next);
  if (kind !== "count") return true;
  if (value === null) return !VAGUE_TAILS.has(words.split(/[-\u2010\u2011]/u).at(-1) ?? "");
  // "a 6-page paper"
  if (VAGUE_TAILS.has(/^\d+[-\u2010\u2011](\p{L}+)$/u.exec(words)?.[1] ?? "")) return false;
  if (value >= SMALL || value === 0) return true;
  if (ENUMERATED.has(noun)) return false;
  return noun !== "" || isWritten || isCompared;
}
