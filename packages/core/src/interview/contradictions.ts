import { type Reading, readText } from "../answer/reading.ts";
import { type Figure, figuresIn } from "../candidate/checkable-figures.ts";
import { measureOf } from "../candidate/same-figure.ts";

/** A number of one thing, told differently in two answers. Something to ask about, never an accusation. */
export interface ToldTwice {
  /** Ids of the answers, in the order in which they were given. */
  earlier: { answer: string; quote: string };
  later: { answer: string; quote: string };
}

/** Capitals that name no undertaking. */
const NO_NAMES = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i i'm i'd i've vp ceo cto cfo coo tpm pm english american european".split(" "),
);
/** Numbers of money, time and shares are of one thing only where the sentences share this many words besides the name. */
const SHARED_WORDS = 2;
const EMPTY = new Set("the a an of to in on at by for from with and or but we i it was were is are had have has our my their that this then so us about over from into after before".split(" "));

interface Told {
  figure: Figure;
  quote: string;
  names: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/**
 * The same number told twice: of one kind, of the same counted thing, about the same named undertaking, and not the same amount.
 * Numbers of a change ("from 9 to 5") are two numbers and are left alone; so is whatever was told both ways in one answer.
 * @param answers in the order in which they were given
 */
export function contradictionsIn(answers: readonly { id: string; text: string }[]): ToldTwice[] {
  const told = answers.map(({ id, text }) => ({ id, figures: toldIn(text) }));
  return told.flatMap(({ id, figures }, place) =>
    told.slice(0, place).flatMap((before) =>
      figures.flatMap((later): ToldTwice[] => {
        const earlier = before.figures.find((one) => isOfOneThing(one, later) && !isSaid(one, figures) && !isSaid(later, before.figures));
        return earlier === undefined ? [] : [{ earlier: { answer: before.id, quote: earlier.quote }, later: { answer: id, quote: later.quote } }];
      }),
    ),
  );
}

function toldIn(text: string): Told[] {
  const reading = readText(text);
  const changed = new Set(reading.changes.flatMap(({ before, after }) => [before.start, after.start]));
  return figuresIn(text).flatMap((figure): Told[] => {
    if (changed.has(figure.start) || measureOf(figure) === null) return [];
    const sentence = sentenceAround(reading, figure.from);
    return [{ figure, quote: text.slice(figure.start, figure.end), ...sentence }];
  });
}

/** The names and words of the sentence in which a token stands. */
function sentenceAround({ tokens, stems, passages, quantities }: Reading, at: number): Pick<Told, "names" | "stems"> {
  const own = passages.find(({ from, to }) => at >= from && at < to)?.sentence;
  const inside = passages.filter(({ sentence }) => sentence === own).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place));
  const isNumber = (place: number): boolean => quantities.some(({ from, to }) => place >= from && place < to);
  const names = inside.filter((place) => tokens[place]?.name === true && !NO_NAMES.has(tokens[place].word) && !isNumber(place)).map((place) => tokens[place]?.word ?? "");
  const words = inside.filter((place) => !isNumber(place) && tokens[place]?.name !== true && !EMPTY.has(tokens[place]?.word ?? "")).map((place) => stems[place] ?? "");
  return { names: new Set(names), stems: new Set(words) };
}

function isOfOneThing(one: Told, other: Told): boolean {
  const [first, second] = [measureOf(one.figure), measureOf(other.figure)];
  if (first === null || second === null || one.figure.kind !== other.figure.kind || first.unit !== second.unit || first.amount === second.amount) return false;
  if (![...one.names].some((name) => other.names.has(name))) return false;
  if (one.figure.kind === "count") return one.figure.noun !== "";
  return [...one.stems].filter((stem) => other.stems.has(stem)).length >= SHARED_WORDS;
}

function isSaid({ figure }: Told, others: readonly Told[]): boolean {
  const own = measureOf(figure);
  return others.some((other) => {
    const measure = measureOf(other.figure);
    return other.figure.kind === figure.kind && measure?.unit === own?.unit && measure?.amount === own?.amount;
  });
}
