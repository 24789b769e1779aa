import { type ConfidentialTerm, findTerms, type Replacement, safeForm } from "./safe-form.ts";

type Terms = readonly ConfidentialTerm[];

/** One place where a term stood, to be shown before anything is written. It holds the term and is itself never written. */
export interface Replaced {
  /** As it is listed. */
  term: string;
  /** As it stood there. */
  words: string;
  /** What stands there instead. */
  standIn: string;
  /** Up to 40 code units on either side, as they leave: other terms are replaced there, too. Where that is all of the text, with what stands beside it in a list. */
  before: string;
  after: string;
}

/** Is told of every place where something was replaced. */
export type Note = (replaced: Replaced) => void;

const CONTEXT = 40;
const HALF_AT_START = /^[\uDC00-\uDFFF]/;
const HALF_AT_END = /[\uD800-\uDBFF]$/;
const CONTROL = /[\u0000-\u001F]/u;
const UNHEARD: Note = () => undefined;

/** What may stand where nothing is left of a text that must not be empty. */
const FILLERS = ["…", "—", "?", "x"];

/**
 * A text without any listed term, also as it will stand in JSON, where a line end is written as a letter behind a backslash.
 * @param size `most` code units are kept, what is longer is cut; with `filled` something stands there even if every word was a term
 */
export function safeText(text: string, terms: Terms, note: Note = UNHEARD, size: { most?: number; filled?: boolean } = {}): string {
  if (terms.length === 0) return text;
  const { text: safe, replacements } = safeForm(text, terms);
  tell(text, replacements, safe, terms, note);
  const cut = shortened(apartInJson(safe, terms), terms, size.most ?? Number.POSITIVE_INFINITY);
  if (cut !== "" || text === "" || size.filled !== true) return cut;
  return FILLERS.find((filler) => findTerms(filler, terms).length === 0) ?? "x";
}

function tell(text: string, replacements: readonly Replacement[], safe: string, terms: Terms, note: Note): void {
  let once = "";
  let at = 0;
  const places: { each: Replacement; standIn: string; from: number }[] = [];
  for (const each of replacements) {
    const standIn = safeForm(text.slice(each.start, each.end), terms).text;
    once += text.slice(at, each.start);
    places.push({ each, standIn, from: once.length });
    once += standIn;
    at = each.end;
  }
  once += text.slice(at);
  for (const { each: { term, start, end }, standIn, from } of places) note({ term, words: text.slice(start, end), standIn, ...around(once, from, from + standIn.length) });
  // a stand-in and its neighbours made up another term
  if (once !== safe) for (const { term, start, end } of findTerms(once, terms)) note({ term, words: once.slice(start, end), standIn: "…", ...around(once, start, end) });
}

function around(text: string, start: number, end: number): Pick<Replaced, "before" | "after"> {
  return { before: text.slice(Math.max(0, start - CONTEXT), start).replace(HALF_AT_START, ""), after: text.slice(end, end + CONTEXT).replace(HALF_AT_END, "") };
}

/** "\nat" is written as backslash, n, at: where that makes a term, a space keeps them apart. */
function apartInJson(text: string, terms: Terms): string {
  const isApart = (each: string): boolean => findTerms(JSON.stringify(each), terms).length === 0;
  if (!CONTROL.test(text) || isApart(text)) return text;
  const spaced = text.replaceAll(/([\u0000-\u001F])(?=[\p{L}\p{M}\p{N}])/gu, "$1 ");
  return isApart(spaced) ? spaced : safeForm(spaced.replaceAll(/[\u0000-\u001F]/gu, " "), terms).text;
}

/** Cutting a word in two may leave a term, so what is left is made safe again, with nothing longer than the term. */
function shortened(text: string, terms: Terms, most: number): string {
  if (text.length <= most) return text;
  return safeForm(text.slice(0, most).replace(HALF_AT_END, ""), terms.map(({ term }) => ({ term, standIn: "" }))).text;
}

/** How an object is walked: by the key that a value has. */
export interface Walk {
  /** Structure, which is left alone: ids, kinds, dates. */
  isKept?: (key: string) => boolean;
  /** Says nothing with a stand-in in it, such as a date: left out where a term stands in it. */
  isWhole?: (key: string) => boolean;
  /** Keys of the format itself. Any other key is words, too. */
  isKnownKey?: (key: string) => boolean;
  note?: Note;
}

const LEFT_OUT = Symbol("left out");

/** A JSON value with every text in it made safe, however deep. What is given is not changed. A number that is a term goes. */
export function safeValues<Value>(value: Value, terms: Terms, walk: Walk = {}): Value {
  if (terms.length === 0) return value;
  const safe = walkValue(value, "", terms, walk);
  return (safe === LEFT_OUT ? null : safe) as Value;
}

/**
 * A text that is a term as a whole says nothing of its place: what stands beside it in a list or an object is shown with it.
 * @param terms for what stands beside it: it is shown as it leaves
 * @param values all that stand together, of which the text is the one at `place`
 */
export function noteBeside(note: Note, values: readonly unknown[], place: number, terms: Terms): Note {
  const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
  const isWhole = (neighbours: string): boolean => neighbours.length < CONTEXT - 1;
  /** As many as are shown, as they leave. */
  const nearest = (texts: readonly string[]): string[] => {
    const shown: string[] = [];
    for (let at = 0, length = 0; at < texts.length && length < CONTEXT; at += 1) {
      const safe = safeForm(texts[at] ?? "", terms).text;
      shown.push(safe);
      length += safe.length;
    }
    return shown;
  };
  return (each) => {
    const ahead = isWhole(each.before) ? nearest(values.slice(0, place).filter(isText).toReversed()).toReversed().join(", ") : "";
    const behind = isWhole(each.after) ? nearest(values.slice(place + 1).filter(isText)).join(", ") : "";
    note({
      ...each,
      before: ahead !== "" ? `${ahead}, ${each.before}`.slice(-CONTEXT).replace(HALF_AT_START, "") : each.before,
      after: behind !== "" ? `${each.after}, ${behind}`.slice(0, CONTEXT).replace(HALF_AT_END, "") : each.after,
    });
  };
}

const besideOthers = (walk: Walk, values: readonly unknown[], place: number, terms: Terms): Walk => (walk.note === undefined ? walk : { ...walk, note: noteBeside(walk.note, values, place, terms) });

function walkValue(value: unknown, key: string, terms: Terms, walk: Walk): unknown {
  if (walk.isKept?.(key) === true) return value;
  if (typeof value === "string") {
    const safe = safeText(value, terms, walk.note);
    return safe !== value && walk.isWhole?.(key) === true ? LEFT_OUT : safe;
  }
  if (typeof value === "number") return findTerms(JSON.stringify(value), terms).length > 0 ? LEFT_OUT : value;
  if (Array.isArray(value)) return value.map((each, place) => walkValue(each, key, terms, typeof each === "string" ? besideOthers(walk, value, place, terms) : walk)).filter((each) => each !== LEFT_OUT);
  if (value === null || typeof value !== "object") return value;
  const safe = new Map<string, unknown>();
  const entries = Object.entries(value);
  const shown = entries.map(([name, each]) => (walk.isKept?.(name) === true ? null : (each as unknown)));
  for (const [place, [name, each]] of entries.entries()) {
    const part = walkValue(each, name, terms, typeof each === "string" ? besideOthers(walk, shown, place, terms) : walk);
    const safeName = walk.isKnownKey?.(name) === false ? safeText(name, terms, walk.note) : name;
    if (part !== LEFT_OUT && !safe.has(safeName)) safe.set(safeName, part);
  }
  return Object.fromEntries(safe);
}

/** Why nothing is exported where a term is left. @param where the part of the export that holds it */
export function cannotReplace(term: string, where: string): string {
  return (
    `Nothing was exported: the confidential term “${term}” is also a word or a number of the export's own form (in ${where}), where it cannot be replaced. ` +
    "List the longer name or figure that is meant, or export without replacing terms."
  );
}

/** The term of which a JSON text still holds an occurrence, as it is written or as it is read back; null where there is none. */
export function termLeftIn(json: string, terms: Terms): string | null {
  if (terms.length === 0) return null;
  const written = findTerms(json, terms)[0];
  if (written !== undefined) return written.term;
  let left: string | null = null;
  JSON.parse(json, (key, value: unknown) => {
    for (const text of [key, value]) {
      // what is written without an escape was looked at already
      if (left === null && typeof text === "string" && /[\u0000-\u001F"\\]/u.test(text)) left = findTerms(text, terms)[0]?.term ?? null;
    }
    return null; // of the value itself nothing is needed
  });
  return left;
}
