import { type Reading, readText } from "../answer/reading.ts";
import { startingIn } from "../answer/quantities.ts";
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
  "pilot pilots aim aimed wanted first-year originally initially later currently peak height estimated estimate planned plan budgeted target goal expected forecast hoped promised pitched growing grew half third three-quarters third-quarter " +
    // tried, and not yet done
    "test tests tested testing trial trials trialled trialed try tried rehearsal rehearsals rehearsed rehearse dry-run sample samples sampled simulated simulation experiment experiments prototype mock-up load-test load-tested drill canary beta proof-of-concept " +
    // said to be possible, or agreed
    "confirmed confirms guaranteed guarantees guarantee promise promises agreed offered quoted planning plans assumed assume assumption modelled budget capacity limit could would might may can should able designed rated projected hope hopes aims intended contracted allowed " +
    // another time
    "yesterday today tomorrow now once previously formerly already soon busiest quietest worst best last next alone average median mean",
);
/** Before a number they say that it is of a part. */
const PARTS = set("each every per another other others remaining rest additional extra further part");
const PART_WITHIN = 8;
/** Days, months and seasons say when, unless they only end a stretch: "until June". */
const WHEN = set("january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter");
const ENDS = set("until till since through");
/** Words of a trial, which sets the scene for the sentence behind it as well. */
const TRIALS = set("test tests tested testing trial trials trialled trialed tried rehearsal rehearsals rehearsed dry-run sample samples sampled simulated simulation experiment prototype drill pilot pilots canary beta");
/** Right before a number they say that it is no more than a bound. */
const BOUNDS = set("least most than to over under above below maximum minimum nearly almost around roughly");
const RATES = set("second minute hour day night week fortnight month quarter year shift");
const RATED: ReadonlyMap<string, string> = new Map([["hourly", "hour"], ["daily", "day"], ["nightly", "night"], ["weekly", "week"], ["monthly", "month"], ["quarterly", "quarter"], ["yearly", "year"], ["annually", "year"]]);
const PER = set("a an per each every");
/** So many words in front of a number are looked at for a bound, and so many behind it for a rate. */
const NEAR = 3;
const RATE_WITHIN = 6;
/** A sentence has at most so many passages that are looked at, on either side of a number. */
const MOST_PASSAGES = 40;
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
  /** "a day" in "400 boxes a day"; empty where none is said. */
  rate: string;
  /** The number that it is said to replace: 400 in "500 boxes, not 400". */
  insteadOf: number | null;
}

/** What is held against what was said before. */
interface Said {
  id: string;
  text: string;
  /** A paper names everything somewhere: what its number is about must stand in the sentence of the number. */
  isPaper?: boolean;
}

/**
 * The same number told twice: of one kind, of the same thing, about an undertaking that both answers name, and not the same amount.
 * Numbers of a change ("from 9 to 5") are two numbers and are left alone; so is what was told both ways in one answer, what was told
 * of another moment, of a trial, of a part or by another unit of time. In doubt there is none. What is said to replace a number of a
 * paper ("500 boxes, not 400") needs no name besides.
 * @param answers in the order in which they were given
 */
export function contradictionsIn(answers: readonly Said[]): ToldTwice[] {
  const told = answers.map(({ id, text, isPaper = false }) => ({ id, isPaper, ...toldIn(text, isPaper) }));
  return told.flatMap(({ id, figures }, place) =>
    told.slice(0, place).flatMap((before) =>
      figures.flatMap((later): ToldTwice[] => {
        const earlier = before.figures.find((one) => !isSaid(later, before.figures) && ((before.isPaper && replaces(later, one) && !before.values.has(later.figure.value)) || (isOfOneThing(one, later) && (!before.isPaper || sharesMore(one, later)) && !isSaid(one, figures))));
        return earlier === undefined ? [] : [{ earlier: { answer: before.id, quote: earlier.quote }, later: { answer: id, quote: later.quote } }];
      }),
    ),
  );
}

function toldIn(text: string, isPaper: boolean): { figures: Told[]; values: ReadonlySet<number | null> } {
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
    const { start, end, ...around } = wordsAround(reading, figure);
    return [{ figure, quote: text.slice(figure.start, figure.end), names: new Set(names.filter(({ at }) => at < end && (!isPaper || at >= start)).map(({ word }) => word)), ...around }];
  });
  return { figures, values: new Set(quantities.map(({ value }) => value)) };
}

/** The words of the sentence in which a figure stands, and where it begins and ends. */
function wordsAround({ text, tokens, stems, passages, quantities }: Reading, { from: at, start: figureStart }: Figure): Omit<Told, "figure" | "quote" | "names"> & { start: number; end: number } {
  const part = passages.findIndex(({ from, to }) => at >= from && at < to);
  const own = passages[part]?.sentence;
  // its passages and those of the sentence before stand next to each other: a long paper is not gone through for each of its numbers
  const around = passages.slice(Math.max(0, part - MOST_PASSAGES), part + MOST_PASSAGES);
  const placesOf = (asked: number | undefined): number[] => around.filter(({ sentence }) => sentence === asked).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place));
  const inside = placesOf(own);
  const wordAt = (place: number): string => tokens[place]?.word ?? "";
  const numbers = startingIn(quantities, inside[0] ?? 0, (inside.at(-1) ?? -1) + 1);
  const words = inside.filter((place) => !EMPTY.has(wordAt(place)) && !numbers.some(({ from, to }) => place >= from && place < to));
  const to = numbers.find(({ start }) => start === figureStart)?.to ?? at + 1;
  const near = inside.filter((place) => place >= at - NEAR && place < at && BOUNDS.has(wordAt(place)));
  const parts = inside.filter((place) => place >= at - PART_WITHIN && place < at && PARTS.has(wordAt(place)));
  const behind = inside.filter((place) => place >= to && place < to + RATE_WITHIN);
  const rated = behind.find((place) => RATED.has(wordAt(place)) || (PER.has(wordAt(place - 1)) && RATES.has(wordAt(place))));
  const isMoment = (place: number): boolean => MOMENTS.has(wordAt(place)) || (WHEN.has(wordAt(place)) && !ENDS.has(wordAt(place - 1))) || (wordAt(place) === "dry" && wordAt(place + 1).startsWith("run"));
  const replaced = numbers.find(({ from }) => from > at && wordAt(from - 1) === "not");
  return {
    start: inside[0] ?? 0,
    end: (inside.at(-1) ?? -1) + 1,
    stems: new Set(words.filter((place) => tokens[place]?.name !== true).map((place) => stems[place] ?? "")),
    moments: new Set([
      ...inside.filter(isMoment).map(wordAt),
      ...[...near, ...parts].map(wordAt),
      // "We ran a dry run. 120 boxes left in it."
      ...placesOf(own === undefined ? undefined : own - 1).map(wordAt).filter((word) => TRIALS.has(word) || word === "dry"),
      ...numbers.filter(({ kind }) => kind === "date").map(({ start, end }) => text.slice(start, end)),
    ]),
    rate: rated === undefined ? "" : (RATED.get(wordAt(rated)) ?? wordAt(rated)),
    insteadOf: replaced?.value ?? null,
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
  if (one.rate !== other.rate || one.moments.size !== other.moments.size || [...one.moments].some((word) => !other.moments.has(word))) return false;
  if (one.figure.kind === "count") return one.figure.noun !== "";
  return [...one.stems].some((stem) => other.stems.has(stem) && !MOMENTS.has(stem));
}

/** Another word in common besides what is counted: that both count boxes makes them no boxes of one place. */
function sharesMore(one: Told, other: Told): boolean {
  return [...one.stems].some((word) => other.stems.has(word) && word !== one.figure.noun && !RATES.has(word) && !MOMENTS.has(word));
}

/** "It is 500 boxes a day, not 400", of a paper that says 400 boxes. */
function replaces(later: Told, one: Told): boolean {
  if (later.insteadOf === null || later.insteadOf !== one.figure.value || later.figure.kind !== one.figure.kind) return false;
  const [first, second] = [amountOf(one.figure), amountOf(later.figure)];
  if (first === null || second === null || first.unit !== second.unit || (one.figure.kind === "count" && first.unit === "") || first.amount === second.amount) return false;
  // weeks for weeks, and not weeks for days
  if (Math.abs(first.amount * (later.figure.value ?? 0) - second.amount * (one.figure.value ?? 0)) > 1e-9 * Math.abs(first.amount * (later.figure.value ?? 0))) return false;
  return (one.rate === "" || later.rate === "" || one.rate === later.rate) && ![...later.moments].some((word) => TRIALS.has(word) || word === "dry");
}

const isClose = (one: number, other: number): boolean => one === other || (one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) < CLOSE);

function isSaid({ figure }: Told, others: readonly Told[]): boolean {
  const own = amountOf(figure);
  return others.some((other) => {
    const amount = amountOf(other.figure);
    return own !== null && amount !== null && other.figure.kind === figure.kind && amount.unit === own.unit && isClose(amount.amount, own.amount);
  });
}
