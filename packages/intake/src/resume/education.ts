import type { JsonResume } from "@inclined/core/schema/resume";
import type { Line } from "../page/line.ts";
import { type DateRange, dateRanges, trimmed, withoutDates } from "./dates.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { DEGREE, isPlace, SCHOOL } from "./words-of-trade.ts";

type School = NonNullable<JsonResume["education"]>[number];

/** A school, and the lines that say so. */
export interface SchoolFound {
  school: School;
  lines: readonly Line[];
}

/** A single date at a school is the day of leaving it. */
function schoolDates(dates: DateRange | null): Pick<School, "startDate" | "endDate"> {
  if (dates === null || dates.start === null) return {};
  if (dates.single) return { endDate: dates.start };
  return { startDate: dates.start, ...(dates.end === null ? {} : { endDate: dates.end }) };
}

const DEGREE_THEN_AREA = /^(?<degree>.*?)(?:\s+(?:in|of)\s+(?!(?:science|arts|engineering|business administration|technology|laws?|philosophy|commerce|education|fine arts|applied science)\b)|,\s*|\s+[–—-]\s+|:\s+|\s*\()(?<area>[^,()]+(?:,[^()]*)?)\)?$/i;
const SCIENCE_AREA = /^(?<degree>(?:bachelor|master|doctor)(?:'?s)?(?: degree)? of (?:science|arts|engineering|technology|commerce|philosophy)(?: \([\p{L}. ]+\))?)\s+(?<area>\p{Lu}.+)$/iu;
const ABBREVIATED = /^(?<degree>(?:b|m)\.?\s?(?:sc|s|a|eng|tech|e)\.?(?:\s(?:eng|hons)\.?)?|ph\.?\s?d\.?|mba|b\.?com|diplom)\s+(?<area>\p{Lu}[^,]+)$/iu;

function degreeOf(text: string): Pick<School, "studyType" | "area"> {
  const groups = (DEGREE_THEN_AREA.exec(text) ?? ABBREVIATED.exec(text) ?? SCIENCE_AREA.exec(text))?.groups;
  if (groups?.["degree"] !== undefined && groups["area"] !== undefined && DEGREE.test(groups["degree"])) {
    return { studyType: groups["degree"].trim(), area: groups["area"].trim() };
  }
  return { studyType: text };
}

interface Found {
  school: string | null;
  degree: string | null;
  area: string | null;
  dates: DateRange | null;
  lines: readonly Line[];
}

const NOTHING: Found = { school: null, degree: null, area: null, dates: null, lines: [] };

/** The lines that a bullet goes on with. A line that names a school or a degree with its dates begins something. */
function restsOfBullets(lines: readonly Line[]): ReadonlySet<Line> {
  const rests = paragraphsOf(lines).flatMap(({ bullet, lines: own }) => (bullet ? own.slice(1) : []));
  return new Set(rests.filter(({ text }) => dateRanges(text).length === 0 || (!SCHOOL.test(text) && !DEGREE.test(text) && withoutDates(text) !== "")));
}

const IGNORED = /^(?:gpa|grade|final grade|average|thesis|master thesis|coursework|relevant coursework|courses|honou?rs:|focus|advisor|supervisor|minor)\b/i;

/** What begins small or ends a sentence is the half of something, and no subject. */
const IS_HALF = /^\p{Ll}|\s\S+\s\S+[.;]$/u;

/** A degree and a school in one line, parted. */
function piecesOf(line: Line): string[] {
  return line.cells
    .flatMap((cell) => withoutDates(cell.text).split(/\s+[|·•–—]\s*|\s*[|·•]\s+|\s+-\s+|\s{2,}/u))
    .flatMap((text) => {
      if (!SCHOOL.test(text) || !DEGREE.test(text)) return [text];
      // "Diplom, Geoinformatics, Some University": the school is the piece that says so
      const parts = text.split(/,\s+|\s+at\s+|:\s+/);
      const at = parts.findIndex((part) => SCHOOL.test(part) && !/^(?:bachelor|master|b\.|m\.|ph)/i.test(part));
      if (at < 0 || parts.length < 2) return [text];
      return [parts.slice(0, at).join(", "), parts[at] ?? "", parts.slice(at + 1).join(", ")];
    })
    .map(trimmed)
    .filter((text) => text !== "" && !isPlace(text, 3) && !IGNORED.test(text) && !/^(?:https?:|www\.)|@/.test(text));
}

const isDegree = (text: string): boolean => DEGREE.test(text) && !(SCHOOL.test(text) && !/^(?:bachelor|master|b\.|m\.|ph|diplom)/i.test(text));

/** Reads the schools of a section. What is said twice begins the next one: a second school, degree or date. */
export function schoolsOf(lines: readonly Line[]): SchoolFound[] {
  const found: Found[] = [];
  let current = NOTHING;
  const rests = restsOfBullets(lines);
  const isEmpty = ({ school, degree, dates }: Found): boolean => school === null && degree === null && dates === null;
  let bullet: Line | null = null;
  for (const line of lines) {
    const isRest: boolean = bullet !== null && !line.bullet && (rests.has(line) || (line.gap < 0.45 && line.x0 > bullet.x0 + 2));
    if (isRest) continue;
    const isList = line.bullet && (SCHOOL.test(line.text) || DEGREE.test(line.text)) && dateRanges(line.text).length > 0;
    bullet = line.bullet && !isList ? line : null;
    const isProse = (line.bullet && !isList) || line.text.length > 110 || (/[.;]$/.test(line.text) && line.text.split(" ").length > 8);
    if (isProse && !isEmpty(current) && ((line.bullet && !isList) || current.degree !== null)) continue;
    const [dates] = dateRanges(line.text);
    const pieces = piecesOf(line);
    const degree = pieces.find(isDegree);
    const school = pieces.find((text) => text !== degree && SCHOOL.test(text));
    const rest = pieces.filter((text) => text !== degree && text !== school);
    const repeats = (degree !== undefined && current.degree !== null) || (school !== undefined && current.school !== null) || (dates !== undefined && current.dates !== null);
    const completes = (degree !== undefined && current.degree === null) || (school !== undefined && current.school === null) || (dates !== undefined && current.dates === null);
    if (repeats && (!completes || line.gap > 0.3)) {
      found.push(current);
      current = NOTHING;
    }
    const known = current;
    current = {
      school: current.school ?? school ?? null,
      degree: current.degree ?? degree ?? null,
      area: current.area,
      dates: current.dates ?? dates ?? null,
      lines: current.lines,
    };
    // "MSc Statistics, Some School, Town": with an area already named, the next piece is the school
    if (degree !== undefined && school === undefined && current.school === null && /,\s/.test(degree)) {
      const [head = "", next = ""] = degree.split(/,\s+/);
      const read = degreeOf(head);
      if (read.area !== undefined && next !== "" && !lines.some((other) => other !== line && Math.abs(lines.indexOf(other) - lines.indexOf(line)) === 1 && SCHOOL.test(other.text) && !DEGREE.test(other.text))) {
        current.degree = head;
        current.school = next;
      }
    }
    for (const text of rest) {
      // with a degree and no school, other words name the school; with both, they are what was studied
      if (current.school === null && (degree !== undefined || current.degree !== null)) current.school = text;
      else if (current.school === null && current.degree === null && rest.length === 1 && pieces.length === 1) current.school = text;
      else if (!IS_HALF.test(text)) current.area ??= text;
    }
    const isTold = known.school !== current.school || known.degree !== current.degree || known.area !== current.area || known.dates !== current.dates;
    if (isTold) current.lines = [...current.lines, line];
  }
  if (!isEmpty(current)) found.push(current);
  let last: string | null = null;
  return found.map(({ school, degree, area, dates, lines: own }) => {
    last = school ?? last;
    const read = degree === null ? {} : degreeOf(degree);
    return {
      school: {
        ...(last === null ? {} : { institution: last }),
        ...read,
        ...(read.area === undefined && area !== null ? { area } : {}),
        ...schoolDates(dates),
      },
      lines: own,
    };
  });
}
