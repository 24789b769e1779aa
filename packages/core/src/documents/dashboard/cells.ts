import { monthOf, runsOf } from "../runs.ts";

/** How numbers of a table are written; null where two ways stand side by side. */
export type DecimalSign = "comma" | "point";

const MISSING = /^(?:|[-–—?.…]+|n\/?a|none|null|nil|tbd|missing|not yet|open|#n\/a|nan|pending)$/i;

/** Whether a cell says that there is no number. */
export const isMissing = (cell: string): boolean => MISSING.test(cell.trim());

const CURRENCIES = ["$", "€", "£", "₹", "eur", "usd", "gbp", "inr"];
/** What may stand behind a number, with what it is multiplied by. */
const UNITS: ReadonlyMap<string, number> = new Map([..."% d day days h hr hrs hour hours w week weeks pd pt pts fte".split(" ").map((unit) => [unit, 1] as const), ["", 1], ["k", 1e3], ["m", 1e6], ["mio", 1e6], ["bn", 1e9]]);

/** The digits of a cell with their signs, without currency and unit; null where it is no number. */
function digitsOf(cell: string): { digits: string; factor: number; isNegative: boolean } | null {
  let rest = cell.replaceAll(/[\s\u00a0\u202f'’]/g, "").toLowerCase();
  const isBracketed = rest.startsWith("(") && rest.endsWith(")");
  if (isBracketed) rest = rest.slice(1, -1);
  let isNegative = isBracketed;
  const strip = (): void => {
    if (/^[-−+]/.test(rest)) {
      isNegative ||= !rest.startsWith("+");
      rest = rest.slice(1);
    }
    rest = rest.slice(CURRENCIES.find((sign) => rest.startsWith(sign))?.length ?? 0);
  };
  strip();
  strip();
  let length = 0;
  while (/[\d.,]/.test(rest.charAt(length))) length += 1;
  let digits = rest.slice(0, length);
  while (/[.,]/.test(digits.charAt(digits.length - 1))) digits = digits.slice(0, -1);
  const unit = rest.slice(length);
  const plain = unit.slice(0, unit.length - (CURRENCIES.find((sign) => unit.endsWith(sign))?.length ?? 0));
  const factor = UNITS.get(plain);
  return factor === undefined || !/^\d/.test(digits) ? null : { digits, factor, isNegative };
}

/** Which sign parts the decimals of one number, as far as it says so itself. */
function signOf(digits: string): "comma" | "point" | "either" | null {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  const last = Math.max(comma, point);
  if (last < 0) return null;
  const sign = last === comma ? "comma" : "point";
  if (comma >= 0 && point >= 0) return sign;
  // several of one kind part thousands
  if (digits.indexOf(digits.charAt(last)) !== last) return null;
  const isThousand = digits.length - last - 1 === 3 && last <= 3 && !digits.startsWith("0");
  return isThousand ? "either" : sign;
}

/** What the numbers of a table say of their decimal sign. */
export function decimalSigns(cells: readonly string[]): { comma: string | null; point: string | null; either: string | null } {
  const found: { comma: string | null; point: string | null; either: string | null } = { comma: null, point: null, either: null };
  for (const cell of cells) {
    const digits = digitsOf(cell)?.digits ?? "";
    const sign = signOf(digits);
    if (sign !== null) found[sign] ??= cell;
  }
  return found;
}

/** The number of a cell; null where it is missing or none. */
export function numberIn(cell: string, sign: DecimalSign): number | null {
  if (isMissing(cell)) return null;
  const found = digitsOf(cell);
  if (found === null) return null;
  const plain = sign === "comma" ? found.digits.replaceAll(".", "").replace(",", ".") : found.digits.replaceAll(",", "");
  const value = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) * found.factor : Number.NaN;
  return Number.isFinite(value) ? (found.isNegative ? -value : value) : null;
}

/** A day, as days since a fixed one. Of "03/04/2027" both readings, of any other form one. */
export interface Day {
  dayFirst: number | null;
  monthFirst: number | null;
}

/** The day of a cell; null where it is none. */
export function dayIn(cell: string): Day | null {
  const plain = cell.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].{0,20})?$/.exec(plain);
  const one = (day: number | null): Day | null => (day === null ? null : { dayFirst: day, monthFirst: day });
  if (iso !== null) return one(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const named = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}([a-z]{3,9})\.?[ ,-]{0,2}(\d{4}|\d{2})?$/.exec(plain);
  const turned = named === null ? /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})?$/.exec(plain) : null;
  const month = monthOf(named?.[2] ?? turned?.[1] ?? "");
  if (month > 0) return one(dayOf(yearOf(named?.[3] ?? turned?.[3]), month, Number(named?.[1] ?? turned?.[2])));
  const written = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(plain);
  if (written === null) return null;
  const [first, second, year] = [Number(written[1]), Number(written[3]), yearOf(written[4])];
  // with points the day stands first wherever dates are written so
  if (written[2] === ".") return written[4] === undefined && !plain.endsWith(".") ? null : one(dayOf(year, second, first));
  const both = { dayFirst: dayOf(year, second, first), monthFirst: dayOf(year, first, second) };
  return both.dayFirst === null && both.monthFirst === null ? null : both;
}

const yearOf = (year: string | undefined): number => (year === undefined ? 2000 : year.length === 2 ? 2000 + Number(year) : Number(year));

/** Days since 1 January 1970 in the calendar of today; null where there is no such day. */
function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const moved = month <= 2 ? year - 1 : year;
  const era = Math.floor(moved / 400);
  const inEra = moved - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

const PERIODS: ReadonlySet<string> = new Set("w wk cw kw week sprint iteration release period r s".split(" "));

/** A number by which periods are put in order: a week, sprint, month or quarter, with its year if it has one; null where it is none. */
export function periodIn(cell: string): number | null {
  const runs = runsOf(cell);
  const year = runs.find(({ word, isNumber }) => isNumber && word.length === 4 && word.startsWith("20"));
  const base = year === undefined ? 0 : Number(year.word) * 1000;
  for (const [at, { word, isNumber }] of runs.entries()) {
    const next = runs[at + 1];
    const number = next?.isNumber === true && next !== year && next.word.length <= 3 ? Number(next.word) : null;
    if (isNumber) continue;
    if (number !== null && PERIODS.has(word)) return base + number;
    if (number !== null && word === "q") return base + number * 90;
    if (monthOf(word) > 0 && runs.every((run) => !run.isNumber || run === year)) return base + monthOf(word) * 30;
  }
  const rest = runs.filter((run) => run !== year);
  const [only] = rest;
  if (only === undefined || rest.length > 1 || !only.isNumber || only.word.length > 3) return null;
  // 2027-04 is a month, 4 alone any number
  return year === undefined ? Number(only.word) : base + Number(only.word) * 30;
}
