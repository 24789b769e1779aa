import { type Piece, pieces } from "./amount-pieces.ts";
import { spokenAt } from "./spoken-amounts.ts";

/** An amount as it stands in a text, in digits or in words; half-open, UTF-16 code units. */
export interface Amount {
  start: number;
  end: number;
  /** Scaled: 1.8M is 1800000. Of a range, both ends. */
  values: readonly number[];
  /** "$", "€", "£", "₹" …; empty where none is said. */
  currency: string;
  /** "%", "points", or a unit of time in which `values` are given; empty where nothing but a currency or a noun follows. */
  unit: string;
  /** How it is written: "1.8M" and "two million" have a scale, "1,800,000" is grouped, "1800000" is plain. */
  writing: "scaled" | "grouped" | "plain" | "words";
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100], ["dozen", 12], ["k", 1e3], ["grand", 1e3], ["thousand", 1e3], ["thousands", 1e3], ["lakh", 1e5], ["lakhs", 1e5], ["lac", 1e5],
  ["m", 1e6], ["mm", 1e6], ["mn", 1e6], ["mio", 1e6], ["mil", 1e6], ["mill", 1e6], ["mln", 1e6], ["million", 1e6], ["millions", 1e6], ["crore", 1e7], ["crores", 1e7], ["cr", 1e7],
  ["b", 1e9], ["bn", 1e9], ["bil", 1e9], ["bln", 1e9], ["billion", 1e9], ["billions", 1e9], ["tn", 1e12], ["trillion", 1e12],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  ([["$", "$ usd dollar dollars bucks"], ["€", "€ eur euro euros"], ["£", "£ gbp quid pound pounds"], ["₹", "₹ inr rs rupee rupees"], ["¥", "¥ jpy yen"], ["CHF", "chf franc francs"]] as const).flatMap(([sign, words]) => words.split(" ").map((word) => [word, sign] as const)),
);
/** Stands before a number as well as behind it. */
const BEFORE_NUMBERS = new Set("$ € £ ₹ ¥ usd eur euro gbp inr rs jpy chf".split(" "));
/** Says whose dollars they are. */
const WHOSE = new Set("us au ca nz hk a c s canadian australian american swiss".split(" "));
/** Units that are one when written otherwise; time in units that turn into one another exactly. */
const UNITS: ReadonlyMap<string, readonly [unit: string, worth: number]> = new Map(
  (
    [
      ["points", 1, "pp ppt ppts"], ["bps", 1, "bps"], ["%", 1, "% percent pct"], ["second", 0.001, "ms msec msecs millisecond milliseconds"], ["second", 1, "s sec secs second seconds"], ["second", 60, "min mins minute minutes"],
      ["second", 3_600, "h hr hrs hour hours"], ["second", 86_400, "day days"], ["second", 604_800, "week weeks wk wks fortnight fortnights"], ["month", 1, "month months mos"], ["month", 3, "quarter quarters"], ["month", 12, "year years yr yrs"],
    ] as const
  ).flatMap(([unit, worth, words]) => words.split(" ").map((word) => [word, [unit, worth] as const] as const)),
);
/** Units of two words. */
const PAIRS: ReadonlyMap<string, string> = new Map([["percentage point", "points"], ["percentage points", "points"], ["basis point", "bps"], ["basis points", "bps"], ["per cent", "%"]]);

/** 1,400.5 is 1400.5; 1.234.567, 1,234 and 1'234 lose their separators; 0,5 is one half. */
function digitsValue(digits: string): number {
  const clean = digits.replaceAll(/['’\u00A0\u202F]/gu, "");
  const [whole = "", ...rest] = clean.split(/[.,]/u);
  const separators = clean.replaceAll(/\d/gu, "");
  const last = rest.at(-1) ?? "";
  if (rest.length === 0) return Number(clean);
  // several of one kind group thousands, and so does a comma before three digits, or two and three as in 3,50,000
  const isGrouped = separators === ".".repeat(rest.length) ? rest.length > 1 : !separators.includes(".") && (rest.length > 1 || last.length > 2);
  return isGrouped ? Number(whole + rest.join("")) : Number(`${whole}${rest.slice(0, -1).join("")}.${last}`);
}

interface Read extends Omit<Amount, "values"> {
  /** Before scale and unit. */
  bare: number;
  scale: number;
  worth: number;
  /** The piece behind it. */
  to: number;
}

const hasNear = (piece: Piece | undefined): piece is Piece => piece !== undefined && piece.gap !== "other";

/** The currency in front of a number, with the place of its first piece; a number glued to any other word is none. */
function prefixOf(list: readonly Piece[], at: number, least: number): { currency: string; from: number } | null {
  const [number, before] = [list[at], list[at - 1]];
  if (number === undefined) return null;
  if (before !== undefined && at > least && hasNear(number) && BEFORE_NUMBERS.has(before.word)) {
    const owner = list[at - 2];
    const isOwned = owner !== undefined && at - 1 > least && before.gap === "glued" && before.kind === "sign" && WHOSE.has(owner.word);
    // "hrs 40" is no rupee, since words are read whole; "2usd 5" is odd, and none
    if (before.kind === "sign" || before.gap !== "glued") return { currency: CURRENCIES.get(before.word) ?? "", from: isOwned ? at - 2 : at - 1 };
  }
  return number.gap === "glued" && before?.kind !== "sign" ? null : { currency: "", from: at };
}

function readAt(text: string, list: readonly Piece[], at: number, least: number): Read | null {
  const first = list[at];
  if (first === undefined || first.kind === "sign") return null;
  const front = prefixOf(list, at, least);
  if (front === null) return null;
  let to = at + 1;
  let bare: number;
  let writing: Amount["writing"] = "plain";
  if (first.kind === "digits") {
    while (list[to]?.kind === "digits" && list[to]?.gap === "separator") to += 1;
    const digits = text.slice(first.start, list[to - 1]?.end);
    bare = digitsValue(digits);
    if (/[,.'’\u00A0\u202F]\d{3}$/u.test(digits) || /[,.'’\u00A0\u202F]\d{3}[,.]/u.test(digits)) writing = "grouped";
  } else {
    const spoken = spokenAt(list, at);
    if (spoken === null) return null;
    [bare, to, writing] = [spoken.value, spoken.to, spoken.isScaled ? "scaled" : "words"];
  }
  let scale = 1;
  for (let name = list[to]; hasNear(name) && SCALES.has(name.word) && list[to + 1]?.gap !== "glued"; name = list[to]) {
    scale *= SCALES.get(name.word) ?? 1;
    writing = "scaled";
    to += 1;
  }
  let { currency } = front;
  const owned = hasNear(list[to]) && WHOSE.has(list[to]?.word ?? "") && hasNear(list[to + 1]) && CURRENCIES.has(list[to + 1]?.word ?? "") ? 1 : 0;
  const name = list[to + owned];
  const suffix = hasNear(name) ? CURRENCIES.get(name.word) : undefined;
  // "$5 £6": the second belongs to what follows
  const isOfNext = name?.kind === "sign" && name.gap !== "glued" && list[to + owned + 1]?.gap === "glued";
  if (suffix !== undefined && !isOfNext && (currency === "" || currency === suffix)) {
    currency = suffix;
    to += owned + 1;
    if (hasNear(list[to]) && list[to]?.word === "sterling") to += 1;
  }
  let unit = "";
  let worth = 1;
  const [next, second] = [list[to], list[to + 1]];
  if (currency === "" && hasNear(next)) {
    const pair = hasNear(second) ? PAIRS.get(`${next.word} ${second.word}`) : undefined;
    const single = UNITS.get(next.word);
    if (pair !== undefined) [unit, to] = [pair, to + 2];
    else if (single !== undefined) [unit, worth, to] = [single[0], single[1], to + 1];
  }
  const behind = list[to];
  // "3rd", "1.8x": letters that are neither scale nor unit make another word of it
  if (behind !== undefined && behind.gap === "glued" && behind.kind !== "sign" && list[to - 1]?.kind !== "sign") return null;
  return { start: list[front.from]?.start ?? first.start, end: list[to - 1]?.end ?? first.end, bare, scale, worth, currency, unit, writing, to };
}

const BETWEEN = /^\s?(?:[-\u2010-\u2015]|to)\s?$/u;

/** Every amount of a text in order, none overlapping. What a range says of one end only, it says of both: "$1.5–1.8M". */
export function amountsIn(text: string): Amount[] {
  const list = pieces(text);
  const found: Amount[] = [];
  let last: Read | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const read = readAt(text, list, at, last?.to ?? 0);
    if (read === null) continue;
    const value = read.bare * read.scale * read.worth;
    const { start, end, currency, unit, writing } = read;
    const isRange = last !== null && last.unit === "" && last.scale === 1 && (read.scale > 1 || read.unit !== "" || read.currency !== "") && BETWEEN.test(text.slice(last.end, start));
    if (isRange && last !== null) found.splice(-1, 1, { start: last.start, end, unit, writing, currency: currency || last.currency, values: [last.bare * read.scale * read.worth, last.bare, value] });
    else found.push({ start, end, unit, writing, currency, values: [value] });
    last = read;
    at = read.to - 1;
  }
  return found;
}

/** Things that are counted in thousands and millions: "1.8M users" is no amount of money, though no currency is said of either. */
const COUNTED: ReadonlySet<string> = new Set("user users customer customers people household households rider riders driver drivers order orders request requests parcel parcels package packages record records row rows event events message messages transaction transactions download downloads visit visits session sessions member members subscriber subscribers device devices call calls ticket tickets line lines word words miles km metres meters token tokens item items product products employees patients students queries".split(" "));
const NEXT_WORD = /^[\s\u00A0-]([\p{L}]{1,14})(?![\p{L}\p{N}])/u;
/** Below this, number words alone ("two", "one") say too little to be the figure that is meant. */
const SAYS_ENOUGH = 10;

/** A listed figure with the words around it that belong to it: "$1.8M", "42 services". */
export interface ListedAmount extends Amount {
  /** What stands before and after the amount in the term itself. */
  lead: string;
  tail: string;
}

/** The one amount of a term; null where it holds none, or several. */
export function amountOfTerm(term: string): ListedAmount | null {
  const [amount, ...others] = amountsIn(term);
  if (amount === undefined || others.length > 0 || amount.values.length !== 1) return null;
  return { ...amount, lead: term.slice(0, amount.start), tail: term.slice(amount.end) };
}

/** Whether an amount of a text is the listed one, however both are written. */
export function isListedAmount(text: string, listed: ListedAmount, told: Amount): boolean {
  const [wanted = Number.NaN] = listed.values;
  if (!told.values.some((value) => Math.abs(value - wanted) <= 1e-9 * Math.abs(wanted))) return false;
  const isBare = told.currency === "" && told.unit === "";
  if (listed.unit !== "") return told.unit === listed.unit;
  if (listed.currency !== "") {
    if (told.currency === listed.currency) return true;
    return isBare && (told.writing === "scaled" || told.writing === "grouped") && !COUNTED.has(NEXT_WORD.exec(text.slice(told.end, told.end + 24))?.[1]?.toLowerCase() ?? "");
  }
  if (told.unit !== "") return false;
  if (listed.lead.trim() !== "" || listed.tail.trim() !== "") return true;
  if (told.writing === "words" && wanted < SAYS_ENOUGH) return false;
  // a number of a file's own form, as JSON has them: "start":3800,
  return told.writing !== "plain" || !(told.start > 0 && ":,[".includes(text.charAt(told.start - 1)) && ",}]".includes(text.charAt(told.end) || " "));
}
