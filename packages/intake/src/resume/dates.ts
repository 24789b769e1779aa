/** A stretch of time as a résumé gives it. Dates are as precise as they were written: `2021` or `2021-03`. */
export interface DateRange {
  start: string | null;
  /** Null: not given, or it goes on. */
  end: string | null;
  /** True where it says that it goes on. */
  ongoing: boolean;
  /** True where only one date is given. */
  single: boolean;
  /** Where it stands in the text: half-open, UTF-16 code units. */
  from: number;
  to: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const SEASONS: Readonly<Record<string, string>> = { winter: "01", spring: "03", summer: "06", autumn: "09", fall: "09" };
const SEASON = "(?:winter|spring|summer|autumn|fall)";
const YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
const SHORT_YEAR = "['’‘`]\\d{2}";

/** One date, most telling form first. Each alternative has its parts under names that end in the number of the date. */
function dateSource(number: 1 | 2): string {
  return [
    `(?<day${number}>\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?<month${number}>${MONTH})(?:\\s+\\d{1,2},)?[\\s,]*(?<year${number}>${YEAR}|${SHORT_YEAR})`,
    `Q(?<quarter${number}>[1-4])[\\s/]*(?<quarterYear${number}>${YEAR}|${SHORT_YEAR})`,
    `(?<season${number}>${SEASON})[\\s,]*(?<seasonYear${number}>${YEAR}|${SHORT_YEAR})`,
    `(?<isoYear${number}>${YEAR})\\s?[-/.]\\s?(?<isoMonth${number}>0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
    `(?:\\d{1,2}[./])?(?<digitMonth${number}>0?[1-9]|1[0-2])\\s?[-/.]\\s?(?<digitYear${number}>${YEAR})`,
    `(?<bareYear${number}>${YEAR})`,
  ].join("|");
}

const ONGOING = "(?:present|current(?:ly)?|now|today|ongoing|to\\s?date|till\\s?date|date)";
const DASH = "\\s*(?:-{1,2}|–|—|‑|−|→|›|~|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b)\\s*";
const RANGE = new RegExp(
  `(?<![\\p{L}\\d$€£.,])(?:(?:from|since|seit)\\s+)?(?:${dateSource(1)})(?![\\d%])(?:${DASH}(?:${ONGOING}\\b|(?:${dateSource(2)})(?!\\d)|(?<month3>${MONTH})(?=\\W|$))|\\s+(?:(?:${dateSource(2).replaceAll("2>", "4>")})(?!\\d)|${ONGOING}\\b))?`,
  "giu",
);
/** May 2019 - Aug: the year is said once, at the end. */
const MONTHS_ONE_YEAR = new RegExp(`(?<!\\p{L})(?<first>${MONTH})${DASH}(?<second>${MONTH})[\\s,]*(?<year>${YEAR})`, "giu");
const GOES_ON = new RegExp(`${ONGOING}\\b\\s*$`, "iu");
const BEGINS = /^(?:since|from|seit)\b/i;
/** A dash with nothing behind it, or with something that stands well apart. */
const OPEN_END = /^\s?(?:-{1,2}|–|—|‑)(?:\s*(?:$|\))|\s{2})/u;

function yearOf(text: string): string {
  const digits = text.replaceAll(/\D/g, "");
  if (digits.length === 4) return digits;
  return Number(digits) > 60 ? `19${digits}` : `20${digits}`;
}

function monthOf(text: string): string {
  return String(MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, number: 1 | 2 | 4): string | null {
  const part = (name: string): string | undefined => groups[`${name}${number}`];
  const [month, year] = [part("month"), part("year")];
  if (month !== undefined && year !== undefined) return `${yearOf(year)}-${monthOf(month)}`;
  const [quarter, quarterYear] = [part("quarter"), part("quarterYear")];
  if (quarter !== undefined && quarterYear !== undefined) return `${yearOf(quarterYear)}-${String(Number(quarter) * 3 - (number === 1 ? 2 : 0)).padStart(2, "0")}`;
  const [season, seasonYear] = [part("season"), part("seasonYear")];
  if (season !== undefined && seasonYear !== undefined) return `${yearOf(seasonYear)}-${SEASONS[season.toLowerCase()] ?? "01"}`;
  const [isoYear, isoMonth] = [part("isoYear"), part("isoMonth")];
  if (isoYear !== undefined && isoMonth !== undefined) return `${isoYear}-${isoMonth}`;
  const [digitMonth, digitYear] = [part("digitMonth"), part("digitYear")];
  if (digitMonth !== undefined && digitYear !== undefined) return `${digitYear}-${digitMonth.padStart(2, "0")}`;
  return part("bareYear") ?? null;
}

/** Every date and stretch of time in a text, in order. */
export function dateRanges(text: string): DateRange[] {
  const found: DateRange[] = [];
  for (const match of text.matchAll(MONTHS_ONE_YEAR)) {
    const { first = "", second = "", year = "" } = match.groups ?? {};
    found.push({ start: `${year}-${monthOf(first)}`, end: `${year}-${monthOf(second)}`, ongoing: false, single: false, from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(RANGE)) {
    const from = match.index;
    let to = from + match[0].length;
    if (found.some((other) => other.from < to && from < other.to)) continue;
    const groups = match.groups ?? {};
    const start = dateOf(groups, 1);
    const end = dateOf(groups, 2) ?? dateOf(groups, 4) ?? (groups["month3"] === undefined || start === null ? null : `${start.slice(0, 4)}-${monthOf(groups["month3"])}`);
    const isOpen = end === null && OPEN_END.test(text.slice(to));
    if (isOpen) to += (OPEN_END.exec(text.slice(to))?.[0] ?? "").replace(")", "").trimEnd().length;
    const ongoing = end === null && (GOES_ON.test(match[0]) || BEGINS.test(match[0]) || isOpen);
    found.push({ start, end, ongoing, single: end === null && !ongoing, from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What may stand at the edges of words once a date is taken out of them. */
const EDGES = /^[\s,;:|·•([\])–—‑-]+|[\s,;:|·•([–—‑-]+$/gu;

/** Words without what parted them from others; a closing bracket stays where its opening one does. */
export function trimmed(text: string): string {
  const plain = text.replaceAll(EDGES, "");
  const isClosed = plain.includes("(") && !plain.startsWith(")");
  return (isClosed ? plain : plain.replaceAll(/[)\]]+$/g, "")).replaceAll(EDGES, "").trim();
}

/** The text without its dates and without what parted them from the rest. */
export function withoutDates(text: string, ranges: readonly DateRange[] = dateRanges(text)): string {
  let rest = text;
  for (const { from, to } of ranges.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return trimmed(rest.replaceAll(/\(\s*\)|\[\s*\]/g, " ").replaceAll(/\s+/g, " "));
}
