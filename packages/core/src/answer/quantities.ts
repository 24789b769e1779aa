import type { Span } from "../schema/span.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * What is counted. `share`: percent, points, one in ten, two thirds; `ratio`: 2x, threefold; `time`: 22:00;
 * `date`: 14 March, 2022, Q3; `ordinal`: third, 2nd; `name`: p99, where the number belongs to a name.
 */
export type QuantityKind = "share" | "money" | "duration" | "count" | "ratio" | "date" | "time" | "ordinal" | "name";

/** A quantity in an answer. `from..to` are places in the tokens. */
export interface Quantity extends Span {
  kind: QuantityKind;
  /** As said, scaled (1.2M is 1200000, two lakh 200000); null where it is no single number. The unit is in the words. */
  value: number | null;
  from: number;
  to: number;
}

const ONES: ReadonlyMap<string, number> = new Map(
  ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen").split(" ").map((word, value) => [word, value] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100], ["thousand", 1e3], ["grand", 1e3], ["lakh", 1e5], ["lakhs", 1e5], ["lac", 1e5], ["million", 1e6], ["crore", 1e7], ["crores", 1e7],
  ["billion", 1e9], ["trillion", 1e12],
]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([["k", 1e3], ["m", 1e6], ["mn", 1e6], ["mm", 1e6], ["mio", 1e6], ["b", 1e9], ["bn", 1e9], ["cr", 1e7], ["l", 1e5]]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2], ["third", 1 / 3], ["thirds", 1 / 3], ["quarter", 1 / 4], ["quarters", 1 / 4], ["fifth", 1 / 5], ["fifths", 1 / 5], ["sixth", 1 / 6],
  ["eighth", 1 / 8], ["tenth", 1 / 10], ["tenths", 1 / 10],
]);
const ROUND: ReadonlyMap<string, number> = new Map([["dozen", 12], ["dozens", 12], ["couple", 2], ["pair", 2], ["fortnight", 2]]);
const RATIO_WORDS: ReadonlyMap<string, number> = new Map([
  ["doubled", 2], ["double", 2], ["doubling", 2], ["tripled", 3], ["triple", 3], ["trebled", 3], ["quadrupled", 4], ["halved", 1 / 2], ["halving", 1 / 2], ["halve", 1 / 2], ["twice", 2],
  ["twofold", 2], ["threefold", 3], ["fourfold", 4], ["fivefold", 5], ["tenfold", 10],
]);

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const SHARE_UNITS = set("percent pct percentage % pc bps basis pp ppt points point");
const MONEY_UNITS = set("dollars dollar euros euro pounds pound quid grand bucks rupees rupee rs inr usd eur gbp chf yen zloty zlotys pesos reais real francs kroner crowns lira dirhams rand cents pence usd/month");
const DURATION_UNITS = set(
  "ms millisecond milliseconds second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight fortnights month months quarters year years weekend weekends sprint sprints shift shifts",
);
const MONTHS = set("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec");
const TIMES_UNITS = set("x times fold");
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const ORDINAL_WORDS = set("first second third fourth fifth sixth seventh eighth ninth tenth");
/** A metric's own number: p99, P95, tp90. */
const NAMED = /^(?:p|tp)\d{2,3}$/;
const DIGITS = /^([$€£¥₹]|rs\.?|usd|eur)?(\d[\d,.']*)(%|‰|[$€£¥₹]|[a-z]{1,4}|×|°c|°f|°)?$/;
const RANGE = /^([$€£¥₹])?(\d[\d.,]*)-(\d[\d.,]*)(%|[$€£¥₹]|[a-z]{1,4})?$/;
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:am|pm)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const QUARTER = /^(?:q[1-4]|h[12]|fy\d{2,4})$/;
const DURATION_SUFFIX = set("ms s sec min m h hr hrs d w y yr");

interface Found {
  kind: QuantityKind;
  value: number | null;
  to: number;
}

/** 1,400.5 → 1400.5; 1.234.567 and 1,234 lose their separators; 0,5 is one half. */
function numberOf(digits: string): number {
  const clean = digits.replace(/[.,']+$/, "").replaceAll("'", "");
  if (/^\d{1,3}(?:[,.]\d{3}){2,}$/.test(clean) || /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(clean)) {
    if (/^\d{1,3},\d{1,2}$/.test(clean)) return Number(clean.replace(",", "."));
    return Number(/^\d{1,3}(?:\.\d{3}){2,}$/.test(clean) ? clean.replaceAll(".", "") : clean.replaceAll(",", ""));
  }
  return Number(clean.replace(/,(\d+)$/, ".$1").replaceAll(",", ""));
}

class Reader {
  readonly text: string;
  readonly list: readonly Token[];
  constructor(text: string, list: readonly Token[]) {
    this.text = text;
    this.list = list;
  }

  word(at: number): string {
    return this.list[at]?.word ?? "";
  }

  /** The next word where nothing but a space stands before it. */
  joined(at: number): string {
    const token = this.list[at];
    return token === undefined || token.gap !== "none" ? "" : token.word;
  }

  /** What stands directly behind a token, for "0.5 %". */
  sign(at: number): string {
    const end = this.list[at]?.end ?? 0;
    return this.text.charAt(/\s/.test(this.text.charAt(end)) ? end + 1 : end);
  }

  /** A number in words from `at`: "twenty-two thousand", "two point one", "a hundred and six". */
  spoken(at: number): { value: number; to: number } | null {
    let total = 0;
    let current = 0;
    let seen = false;
    let place = at;
    if (this.word(at) === "a" && SCALES.has(this.joined(at + 1))) {
      current = 1;
      place += 1;
      seen = true;
    }
    for (;;) {
      const word = place === at ? this.word(place) : this.joined(place);
      const [tens = "", ones = ""] = word.split("-");
      const scale = SCALES.get(word);
      const small = ONES.get(word) ?? (TENS.has(word) ? TENS.get(word) : undefined);
      if (TENS.has(tens) && ONES.has(ones)) current += (TENS.get(tens) ?? 0) + (ONES.get(ones) ?? 0);
      else if (small !== undefined) {
        // "nine ten" are two numbers, "twenty five" is one
        const fits = current === 0 || current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && small < 10);
        if (!fits) break;
        current += small;
      } else if (scale !== undefined && seen) {
        if (scale === 100) current *= 100;
        else {
          total += (current === 0 ? 1 : current) * scale;
          current = 0;
        }
      } else if (word === "and" && seen && (current % 100 === 0 || current === 0) && (ONES.has(this.joined(place + 1)) || TENS.has(this.joined(place + 1).split("-")[0] ?? "")) && SCALES.has(this.word(place - 1))) {
        place += 1;
        continue;
      } else if (word === "point" && seen && ONES.has(this.joined(place + 1))) {
        let decimals = "";
        place += 1;
        while (ONES.has(this.joined(place)) && (ONES.get(this.joined(place)) ?? 10) < 10) {
          decimals += String(ONES.get(this.joined(place)));
          place += 1;
        }
        const value = Number(`${total + current}.${decimals}`);
        const after = SCALES.get(this.joined(place));
        return after === undefined ? { value, to: place } : { value: value * after, to: place + 1 };
      } else break;
      seen = true;
      place += 1;
    }
    return seen ? { value: total + current, to: place } : null;
  }

  /** What the number up to `to` counts, by the word after it. */
  unit(value: number | null, to: number): Found {
    let end = to;
    let worth = value;
    const scale = SCALES.get(this.joined(end));
    if (scale !== undefined && value !== null) {
      worth = value * scale;
      end += 1;
    }
    if (this.sign(end - 1) === "%") return { kind: "share", value: worth, to: end };
    const unit = this.joined(end);
    if (unit === "per" && (this.joined(end + 1) === "cent" || this.joined(end + 1) === "mille")) return { kind: "share", value: worth, to: end + 2 };
    if (SHARE_UNITS.has(unit)) {
      const two = (unit === "percentage" || unit === "basis") && SHARE_UNITS.has(this.joined(end + 1));
      return { kind: "share", value: worth, to: end + (two ? 2 : 1) };
    }
    if (MONEY_UNITS.has(unit) || (scale === 1e3 && this.word(end - 1) === "grand")) return { kind: "money", value: worth, to: MONEY_UNITS.has(unit) ? end + 1 : end };
    if (DURATION_UNITS.has(unit)) return { kind: "duration", value: worth, to: end + 1 };
    if ((unit === "business" || unit === "working" || unit === "full" || unit === "calendar") && DURATION_UNITS.has(this.joined(end + 1))) return { kind: "duration", value: worth, to: end + 2 };
    if (unit === "and" && this.joined(end + 1) === "a" && this.joined(end + 2) === "half") return this.unit(worth === null ? null : worth + 0.5, end + 3);
    if (unit === "a" && this.joined(end + 1) === "half") return this.unit(worth === null ? null : worth + 0.5, end + 2);
    if (TIMES_UNITS.has(unit)) return { kind: "ratio", value: worth, to: end + 1 };
    if (unit === "in" || unit === "out") {
      const start = unit === "out" ? (this.joined(end + 1) === "of" ? end + 2 : end) : end + 1;
      const whole = start === end ? null : this.plain(start);
      if (whole !== null && worth !== null && whole.value > worth && whole.value > 1 && !YEAR.test(this.word(start))) return { kind: "share", value: worth / whole.value, to: whole.to };
    }
    const fraction = FRACTIONS.get(unit);
    if (fraction !== undefined && worth !== null && unit.endsWith("s")) return { kind: "share", value: worth * fraction, to: end + 1 };
    if (MONTHS.has(unit) && worth !== null && worth <= 31 && this.list[end]?.name !== false) return { kind: "date", value: null, to: YEAR.test(this.joined(end + 1)) ? end + 2 : end + 1 };
    return { kind: "count", value: worth, to: end };
  }

  /** A bare number, in digits or words. */
  plain(at: number): { value: number; to: number } | null {
    if (/^\d[\d,.]*$/.test(this.word(at))) return { value: numberOf(this.word(at)), to: at + 1 };
    return this.spoken(at);
  }

  at(at: number): Found | null {
    const word = this.word(at);
    const first = word.charCodeAt(0);
    const digit = (first >= 48 && first <= 57) || "$€£¥₹".includes(word.charAt(0));
    return digit || /\d/.test(word) ? this.written(at, word) : this.inWords(at, word);
  }

  private written(at: number, word: string): Found | null {
    if (NAMED.test(word)) return { kind: "name", value: null, to: at + 1 };
    if (QUARTER.test(word)) return { kind: "date", value: null, to: YEAR.test(this.joined(at + 1)) ? at + 2 : at + 1 };
    if (CLOCK.test(word) && (word.includes(":") || word.includes("h") || word.endsWith("m"))) return { kind: "time", value: null, to: at + 1 };
    if (/^\d{1,2}(?:am|pm)$/.test(word)) return { kind: "time", value: null, to: at + 1 };
    if (ORDINAL.test(word)) {
      const month = MONTHS.has(this.joined(at + 1)) || (this.joined(at + 1) === "of" && MONTHS.has(this.joined(at + 2)));
      return { kind: month ? "date" : "ordinal", value: Number.parseInt(word, 10), to: month ? (this.joined(at + 1) === "of" ? at + 3 : at + 2) : at + 1 };
    }
    const range = RANGE.exec(word);
    if (range !== null) {
      if (range[4] === "%") return { kind: "share", value: null, to: at + 1 };
      if (range[1] !== undefined || "$€£¥₹".includes(range[4] ?? "-")) return { kind: "money", value: null, to: at + 1 };
      return { ...this.unit(null, at + 1) };
    }
    const match = DIGITS.exec(word);
    if (match === null) {
      // 12-hour, 30-day, 6-month, 2,000-node
      const [head = "", tail = ""] = word.split("-");
      if (/^[$€£]?\d[\d,.]*[km]?$/.test(head) && tail !== "") {
        if (DURATION_UNITS.has(tail)) return { kind: "duration", value: numberOf(head), to: at + 1 };
        return { kind: head.charCodeAt(0) > 57 || "$€£".includes(head.charAt(0)) ? "money" : "count", value: null, to: at + 1 };
      }
      const ratio = /^(\d[\d.,]*)[x×]$/.exec(word);
      if (ratio !== null) return { kind: "ratio", value: numberOf(ratio[1] ?? ""), to: at + 1 };
      return null;
    }
    const value = numberOf(match[2] ?? "");
    const suffix = match[3] ?? "";
    const scaled = value * (SUFFIXES.get(suffix) ?? 1);
    if (match[1] !== undefined || "$€£¥₹".includes(suffix || "-")) {
      // "$5 M"
      const apart = SUFFIXES.get(this.joined(at + 1));
      if (apart !== undefined && suffix === "") return { kind: "money", value: value * apart, to: at + 2 };
      const money = this.unit(match[1] === undefined ? value : scaled, at + 1);
      return { kind: "money", value: money.value, to: money.kind === "count" || money.kind === "money" ? money.to : at + 1 };
    }
    if (suffix === "%" || suffix === "‰" || suffix === "pc" || suffix === "pct" || suffix === "pp" || suffix === "bps") {
      const points = SHARE_UNITS.has(this.joined(at + 1));
      return { kind: "share", value, to: points ? at + 2 : at + 1 };
    }
    if (suffix === "x" || suffix === "×") return { kind: "ratio", value, to: at + 1 };
    if (SUFFIXES.has(suffix) && suffix !== "m" && suffix !== "l") return this.unit(scaled, at + 1);
    if (suffix === "m") return this.unit(scaled, at + 1);
    if (DURATION_SUFFIX.has(suffix)) return { kind: "duration", value, to: at + 1 };
    if (/^\d+h\d{2}$|^\d+m\d+s?$/.test(word)) return { kind: "duration", value: null, to: at + 1 };
    if (suffix !== "") return { kind: "count", value, to: at + 1 };
    if (YEAR.test(word)) {
      const unit = this.unit(value, at + 1);
      const after = this.joined(at + 1);
      // 2019 tickets are counted, 2019 alone is a year
      const counted = unit.to === at + 1 && after.length > 3 && after.endsWith("s") && !after.endsWith("ss") && !/^[a-z]+'s$/.test(after);
      return unit.kind === "count" && !counted ? { kind: "date", value: null, to: at + 1 } : { ...unit, to: counted ? at + 2 : unit.to };
    }
    return this.unit(value, at + 1);
  }

  private inWords(at: number, word: string): Found | null {
    const ratio = RATIO_WORDS.get(word);
    if (ratio !== undefined) return { kind: "ratio", value: ratio, to: at + 1 };
    if (MONTHS.has(word) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(this.joined(at + 1)) && this.list[at]?.word !== "may") return { kind: "date", value: null, to: at + 2 };
    if (word === "half" || ((word === "a" || word === "one") && FRACTIONS.has(this.joined(at + 1)))) {
      const here = word === "half" ? at : at + 1;
      const name = this.word(here);
      const after = this.joined(here + 1);
      const share = FRACTIONS.get(name) ?? null;
      if (name === "half" && (after === "a" || after === "an") && DURATION_UNITS.has(this.joined(here + 2))) return { kind: "duration", value: share, to: here + 3 };
      if (name === "half" && SCALES.has(this.joined(here + 2))) return { kind: "count", value: (share ?? 0) * (SCALES.get(this.joined(here + 2)) ?? 1), to: here + 3 };
      if (name === "half" || after === "of" || after === "off" || name === "third" || name === "tenth" || name === "fifth") return { kind: "share", value: share, to: here + 1 };
      if (name === "quarter") return { kind: "duration", value: null, to: here + 1 };
      return null;
    }
    const round = ROUND.get(word);
    if (round !== undefined && (word.startsWith("dozen") || word.startsWith("fortnight") || this.joined(at + 1) === "of")) {
      if (word === "fortnight") return { kind: "duration", value: 2, to: at + 1 };
      const found = this.unit(word === "dozens" ? null : round, word === "couple" || word === "pair" ? at + 2 : at + 1);
      return found;
    }
    if ((word === "a" || word === "an" || word === "per") && DURATION_UNITS.has(this.joined(at + 1)) && word !== "per") return null;
    if (ORDINAL_WORDS.has(word) && !ONES.has(word)) return null;
    const spoken = this.spoken(at);
    if (spoken === null) return null;
    const found = this.unit(spoken.value, spoken.to);
    // "one" alone is a pronoun, "one of them" too
    if (word === "one" && spoken.to === at + 1 && found.kind === "count" && found.to === at + 1) return null;
    return found;
  }
}

/**
 * The quantities of a text in order, none overlapping: 1400ms, $1.2M, €40k, 0.5 %, p99, twenty-two thousand, three weeks,
 * two lakh, 2x, 10–15 %, one in ten, 14 March, 22:00. "one" as a pronoun and "first of all" are none.
 * @param list the tokens of `text`
 */
export function quantities(text: string, list: readonly Token[] = tokens(text)): Quantity[] {
  const reader = new Reader(text, list);
  const found: Quantity[] = [];
  let at = 0;
  while (at < list.length) {
    const hit = reader.at(at);
    if (hit === null) {
      at += 1;
      continue;
    }
    const first = list[at];
    const last = list[hit.to - 1];
    if (first !== undefined && last !== undefined) {
      const percent = /^\s?[%‰]/.exec(text.slice(last.end, last.end + 2));
      found.push({ start: first.start, end: last.end + (percent?.[0].length ?? 0), kind: hit.kind, value: hit.value, from: at, to: hit.to });
    }
    at = hit.to;
  }
  return found;
}

/** A quantity that became another: "from 2.4% to 0.3%", "9 → 4", "was 40, now 12". */
export interface Change {
  before: Quantity;
  after: Quantity;
  /** Place of `before` in the tokens. */
  from: number;
}

const ARROW = /^\s*(?:→|->|–>|=>|⇒)\s*$/;

/** The changes among quantities that stand next to each other: an arrow, or "from … to …", or "… to/now/instead of …". */
export function changes(text: string, list: readonly Token[], found: readonly Quantity[]): Change[] {
  const pairs: Change[] = [];
  for (let at = 0; at + 1 < found.length; at += 1) {
    const before = found[at];
    const after = found[at + 1];
    if (before === undefined || after === undefined || after.from - before.to > 6) continue;
    const between = list.slice(before.to, after.from).map(({ word }) => word);
    const lead = [list[before.from - 1]?.word, list[before.from - 2]?.word];
    const arrow = ARROW.test(text.slice(before.end, after.start));
    const fromTo = lead.includes("from") && between.some((word) => word === "to" || word === "down" || word === "into");
    const now = between.includes("now") || (between.at(-1) === "to" && lead.some((word) => word === "was" || word === "were"));
    if (arrow || fromTo || now) pairs.push({ before, after, from: before.from });
  }
  return pairs;
}

/** Those of a list in order of `from` that begin in `from..to`; logarithmic, since long answers hold thousands. */
export function startingIn<T extends { from: number }>(list: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.from ?? 0) < to) end += 1;
  return list.slice(low, end);
}
