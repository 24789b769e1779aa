import type { Line } from "../page/line.ts";
import type { Entry, Part } from "./entries.ts";
import { COMPANY, isPlace, POSITION, SCHOOL } from "./words-of-trade.ts";

/** Which words of an entry's head are the company's, and which the position's. */
export interface Role {
  entry: Entry;
  company: string | null;
  position: string | null;
  place: string | null;
  /** The lines of its heading, in order; with the company's line where this role is the first under it. */
  lines: readonly Line[];
}

/** "Halden Rail, Oslo": words and the place behind them. Places nobody lists are known by standing there. */
function splitPlace(text: string, mayGuess: boolean): [string, string | null] {
  const slash = /^(.+?)\s+\/\s+([^/]+)$/.exec(text);
  if (slash?.[1] !== undefined && slash[2] !== undefined && isPlace(slash[2])) return [slash[1], slash[2]];
  const pieces = text.split(/,\s+/);
  for (let from = 1; from < pieces.length; from += 1) {
    const tail = pieces.slice(from).join(", ");
    if (isPlace(tail)) return [pieces.slice(0, from).join(", "), tail];
  }
  const last = pieces.at(-1) ?? "";
  const isName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}?[\p{L}\p{M}.'’-]*){0,2}$/u.test(last) && !POSITION.test(last) && !COMPANY.test(last) && !SCHOOL.test(last);
  return mayGuess && pieces.length >= 2 && isName ? [pieces.slice(0, -1).join(", "), last] : [text, null];
}

/** How much words look like a position rather than a company; below 0 a company. */
function leaning({ text }: { text: string }): number {
  let leans = 0;
  if (POSITION.test(text)) leans += 2;
  if (/\b(?:senior|junior|sr\.?|jr\.?|principal|staff|lead|head of|vp|director|manager|engineer|analyst|intern|scientist|developer|consultant|owner|architect|officer|coordinator|designer)\b/i.test(text)) leans += 1.5;
  if (COMPANY.test(text)) leans -= 1.2;
  if (/\b(?:inc|llc|ltd|gmbh|plc|corp|b\.v|s\.a|ag|oy|a\/s|pty|university|s\.p\.a)\b\.?/i.test(text)) leans -= 2;
  if (SCHOOL.test(text)) leans -= 0.8;
  if (/\.(?:com|io|ai|org|net|de|app|dev|co)\b/i.test(text)) leans -= 2;
  return leans;
}

/** The style of a part, for telling companies from positions by how others of the résumé are set. */
const lookOf = ({ bold, italic, size, color }: Part): string => `${bold} ${italic} ${Math.round(size * 2)} ${color}`;

/** "Senior Analyst, Halden Rail, Oslo": one part that holds several. Null where commas part nothing. */
function splitAtCommas(part: Part): [Part, Part] | null {
  const pieces: string[] = [];
  for (const piece of part.text.split(/,\s+(?![^(]*\))/)) {
    // Acme, Inc. is one
    if (pieces.length > 0 && /^(?:inc|llc|ltd|co|corp|s\.a|plc)\b\.?/i.test(piece)) pieces[pieces.length - 1] = `${pieces.at(-1)}, ${piece}`;
    else pieces.push(piece);
  }
  const isPosition = pieces.map((text) => leaning({ text }) > 0);
  const cut = isPosition[0] === true ? isPosition.indexOf(false) : isPosition.indexOf(true);
  if (cut <= 0) return null;
  const glue = (some: readonly string[]): Part => ({ ...part, text: some.join(", ") });
  return [glue(pieces.slice(0, cut)), glue(pieces.slice(cut))];
}

/** The names of places that nobody lists: one to three capitalised words. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}?[\p{L}\p{M}.'’-]*){0,2}$/u;

/** A company's line says no dates, or those of all that stands below it, or it looks otherwise; with dates of its own like the next it is the next one's sibling. */
function mayHead(entry: Entry, next: Entry): boolean {
  const [own, theirs] = [entry.parts[0], next.parts[0]];
  if (entry.dates === null || (own !== undefined && theirs !== undefined && lookOf(own) !== lookOf(theirs))) return true;
  const { start, single } = entry.dates;
  const later = next.dates?.start ?? null;
  return start !== null && later !== null && !single && (start < later || (start === later && next.body.length > 0));
}

interface Words {
  parts: Part[];
  place: string | null;
}

/** Takes a place that is known by where it stands out of the parts: behind everything else on its line. */
function withoutPlace(entry: Entry, hasCompanyAbove: boolean): Words {
  const parts = entry.parts.filter(({ text }) => text.length < 120);
  if (entry.place !== null) return { parts, place: entry.place };
  const named = parts.find(({ text }) => isPlace(text));
  if (named !== undefined) return { parts: parts.filter((part) => part !== named), place: named.text };
  const spare = hasCompanyAbove ? 1 : 2;
  if (parts.length <= spare) return { parts, place: null };
  const last = parts.findLast((part, at) => at > 0 && LIKE_A_NAME.test(part.text) && !POSITION.test(part.text) && !COMPANY.test(part.text) && !SCHOOL.test(part.text));
  return last === undefined ? { parts, place: null } : { parts: parts.filter((part) => part !== last), place: last.text };
}

/**
 * Reads the roles of a section. Where words decide nothing, the order and the look that the rest of the section keeps decide.
 */
export function rolesOf(entries: readonly Entry[]): Role[] {
  // how often the position comes first, and how each of the two is set
  let positionFirst = 0;
  const looks = new Map<string, number>();
  let pairs = 0;
  for (const { parts } of entries) {
    const [one, other] = parts.filter(({ text }) => !isPlace(text));
    if (one !== undefined && other !== undefined) pairs += 1;
    for (const part of parts) if (Math.abs(leaning(part)) >= 1.5) looks.set(lookOf(part), (looks.get(lookOf(part)) ?? 0) + Math.sign(leaning(part)));
    if (one === undefined || other === undefined) continue;
    const difference = leaning(one) - leaning(other);
    if (Math.abs(difference) >= 1.5) positionFirst += Math.sign(difference);
  }
  const lookLeans = (part: Part): number => (looks.size > 1 ? Math.sign(looks.get(lookOf(part)) ?? 0) * 1.2 : 0);
  const leans = (part: Part): number => leaning(part) + lookLeans(part);

  const roles: Role[] = [];
  /** The company under whose name several roles stand. */
  let above: { name: string; place: string | null } | null = null;
  let heading: readonly Line[] = [];
  const add = (role: Omit<Role, "lines">): void => {
    roles.push({ ...role, lines: [...heading, ...role.entry.head] });
    heading = [];
  };
  for (const [number, entry] of entries.entries()) {
    const hasCompanyAbove: boolean = above !== null;
    const next = entries[number + 1];
    const isHeading = entry.body.length === 0 && next !== undefined && mayHead(entry, next) && !entry.parts.some((part) => leans(part) > 0) && next.parts.some((part) => leans(part) > 0);
    const { parts, place } = withoutPlace(entry, hasCompanyAbove || isHeading);
    const [one, other] = parts;
    if (one === undefined) {
      const last = roles.at(-1);
      // bullets without a head belong to what is above them
      if (last !== undefined && entry.dates === null) roles[roles.length - 1] = { ...last, entry: { ...last.entry, body: [...last.entry.body, ...entry.body] } };
      else if (entry.dates !== null) add({ entry, company: above?.name ?? null, position: null, place: place ?? above?.place ?? null });
      continue;
    }
    if (other === undefined) {
      const isPosition = leans(one) > 0;
      if (isHeading) {
        const [name, behind] = splitPlace(one.text, true);
        above = { name, place: place ?? behind };
        heading = entry.head;
        continue;
      }
      // where others name both in parts of their own, a comma belongs to the position
      const commas = hasCompanyAbove ? null : splitAtCommas(one);
      const split = commas !== null && (pairs === 0 || commas.some((part) => leaning(part) < -1)) ? commas : null;
      if (split !== null) add(roleOf(entry, split, leaning, positionFirst, place));
      else if (isPosition) {
        const inherited: { name: string; place: string | null } | null = above ?? (roles.length > 0 && pairs > 0 ? { name: roles.at(-1)?.company ?? "", place: roles.at(-1)?.place ?? null } : null);
        add({ entry, company: inherited === null || inherited.name === "" ? null : inherited.name, position: one.text, place: place ?? inherited?.place ?? null });
      } else {
        above = null;
        add({ entry, company: one.text, position: null, place });
      }
      continue;
    }
    // a position with something that is no company, under a company's name
    if (hasCompanyAbove && leans(one) > 0 && lookOf(one) === lookOf(other) && one.line === other.line && !COMPANY.test(other.text)) {
      add({ entry, company: above?.name ?? null, position: `${one.text}, ${other.text}`, place: place ?? above?.place ?? null });
      continue;
    }
    above = null;
    add(roleOf(entry, [one, other], leans, positionFirst, place));
  }
  return roles.map((role) => {
    if (role.place !== null) return role;
    const [name, place] = role.company === null ? [null, null] : splitPlace(role.company, true);
    if (place !== null) return { ...role, company: name, place };
    const [position, other] = role.position === null ? [null, null] : splitPlace(role.position, false);
    return { ...role, position, place: other };
  });
}

function roleOf(entry: Entry, [one, other]: readonly [Part, Part], leans: (part: Part) => number, positionFirst: number, place: string | null): Omit<Role, "lines"> {
  const isFirst = leans(one) - leans(other) + Math.sign(positionFirst) * 0.4 >= 0;
  const [position, firm] = isFirst ? [one, other] : [other, one];
  return { entry, company: firm.text, position: position.text, place };
}
