import { type Reading, readText } from "../answer/reading.ts";
import { type Figure, figuresIn } from "../candidate/checkable-figures.ts";
import { measureOf } from "../candidate/same-figure.ts";

/** A number of one thing, told differently in two answers. Something to ask about, never an accusation. */
export interface ToldTwice {
  /** Ids of the answers, in the order in which they were given. */
  earlier: { answer: string; quote: string };
  later: { answer: string; quote: string };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Capitals that name no undertaking. */
const NO_NAMES = set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter i i'm i'd i've i'll vp ceo cto cfo coo tpm pm english american european",
);
/** Before a name that is only a place or a time: "in Oslo", "since March". */
const PLACES = set("in from near to via since until around outside");
/** Words that say at which moment, or how surely, a number held. Where one of two has such a word and the other has not, they may both be right. */
const MOMENTS = set(
  "pilot pilots aim aimed wanted first-year originally initially later currently peak height estimated estimate planned plan budgeted target goal expected forecast hoped promised pitched growing grew half third three-quarters third-quarter",
);
const EMPTY = set("the a an to in on at for from with and or but we i it was were is are had have has our my their that this so us into only just all he she they who which what me them there as be been one");
/** Amounts that lie closer together than this, as a ratio, are one amount told twice. */
const CLOSE = 1.15;
const MONTH_IN_SECONDS = 2_629_746;

interface Told {
  figure: Figure;
  quote: string;
  /** Named up to the end of its sentence. */
  names: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  moments: ReadonlySet<string>;
}

/**
 * The same number told twice: of one kind, of the same thing, about an undertaking that both answers name, and not the same amount.
 * Numbers of a change ("from 9 to 5") are two numbers and are left alone; so is what was told both ways in one answer, and what was
 * told of another moment.
 * @param answers in the order in which they were given
 */
export function contradictionsIn(answers: readonly { id: string; text: string }[]): ToldTwice[] {
  const told = answers.map(({ id, text }) => ({ id, ...toldIn(text) }));
  return told.flatMap(({ id, figures }, place) =>
    told.slice(0, place).flatMap((before) =>
      figures.flatMap((later): ToldTwice[] => {
        const earlier = before.figures.find((one) => isOfOneThing(one, later) && !isSaid(one, figures) && !isSaid(later, before.figures));
        return earlier === undefined ? [] : [{ earlier: { answer: before.id, quote: earlier.quote }, later: { answer: id, quote: later.quote } }];
      }),
    ),
  );
}

function toldIn(text: string): { figures: Told[] } {
  const reading = readText(text);
  const { tokens, quantities, changes } = reading;
  const changed = new Set(changes.flatMap(({ before, after }) => [before.start, after.start]));
  const inNumber = new Set(quantities.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const names: { word: string; at: number }[] = [];
  for (const [at, { word, name, start }] of tokens.entries()) {
    // a name that opens a sentence has no mark of its own; it counts where it stands with a capital
    const isName = name || (/^\p{Lu}\p{Ll}{3,}/u.test(text.slice(start)) && !EMPTY.has(word) && !MOMENTS.has(word));
    if (isName && !NO_NAMES.has(word) && !inNumber.has(at) && !PLACES.has(tokens[at - 1]?.word ?? "")) names.push({ word, at });
  }
  const figures = figuresIn(text).flatMap((figure): Told[] => {
    // "a quarter of a million" is no million
    if (changed.has(figure.start) || amountOf(figure) === null || tokens[figure.from - 1]?.word === "of") return [];
    const { end, stems, moments } = wordsAround(reading, figure);
    return [{ figure, quote: text.slice(figure.start, figure.end), names: new Set(names.filter(({ at }) => at < end).map(({ word }) => word)), stems, moments }];
  });
  return { figures };
}

/** The words of the sentence in which a figure stands, and where it ends. */
function wordsAround({ text, tokens, stems, passages, quantities }: Reading, { from: at }: Figure): Pick<Told, "stems" | "moments"> & { end: number } {
  const own = passages.find(({ from, to }) => at >= from && at < to)?.sentence;
  const parts = passages.filter(({ sentence }) => sentence === own);
  const inside = parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place));
  const numbers = quantities.filter(({ from }) => inside.includes(from));
  const words = inside.filter((place) => !EMPTY.has(tokens[place]?.word ?? "") && !numbers.some(({ from, to }) => place >= from && place < to));
  return {
    end: parts.at(-1)?.to ?? 0,
    stems: new Set(words.filter((place) => tokens[place]?.name !== true).map((place) => stems[place] ?? "")),
    moments: new Set([...words.map((place) => tokens[place]?.word ?? "").filter((word) => MOMENTS.has(word)), ...numbers.filter(({ kind }) => kind === "date").map(({ start, end }) => text.slice(start, end))]),
  };
}

/** Lengths of time are held against each other in seconds, the others as they are measured. */
function amountOf(figure: Figure): { unit: string; amount: number } | null {
  const measure = measureOf(figure);
  if (measure === null || figure.kind !== "duration") return measure;
  if (measure.unit === "month") return { unit: "second", amount: measure.amount * MONTH_IN_SECONDS };
  return measure.unit === "second" ? measure : null;
}

function isOfOneThing(one: Told, other: Told): boolean {
  const [first, second] = [amountOf(one.figure), amountOf(other.figure)];
  if (first === null || second === null || one.figure.kind !== other.figure.kind || first.unit !== second.unit || isClose(first.amount, second.amount)) return false;
  const shared = [...one.names].filter((name) => other.names.has(name)).length;
  // both name something of their own as well: it may be another undertaking of the same house
  if (shared === 0 || (one.names.size > shared && other.names.size > shared)) return false;
  if (one.moments.size !== other.moments.size || [...one.moments].some((word) => !other.moments.has(word))) return false;
  if (one.figure.kind === "count") return one.figure.noun !== "";
  return [...one.stems].some((stem) => other.stems.has(stem) && !MOMENTS.has(stem));
}

const isClose = (one: number, other: number): boolean => one === other || (one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) < CLOSE);

function isSaid({ figure }: Told, others: readonly Told[]): boolean {
  const own = amountOf(figure);
  return others.some((other) => {
    const amount = amountOf(other.figure);
    return own !== null && amount !== null && other.figure.kind === figure.kind && amount.unit === own.unit && isClose(amount.amount, own.amount);
  });
}
