import type { Line } from "../page/line.ts";
import { isPlace, POSITION } from "./words-of-trade.ts";

export interface Contact {
  name: string | null;
  /** What the person calls themselves under the name. */
  label: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
  place: string | null;
  profiles: readonly { network: string; username: string | null; url: string }[];
  /** Lines that were read for this. */
  lines: readonly Line[];
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
const PHONE = /(?:\+|00|\()?\d[\d\s().\-–/*]{6,}\d|\(?\+\d{1,3}\)?[\s\d().-]{6,}\d/;
const ADDRESS = /(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\d-]+\.)+(?:com|org|net|io|dev|me|co|ai|app|info|eu|uk|de|fr|es|it|nl|pl|se|no|dk|fi|ch|at|be|ie|pt|in|kr|jp|cn|tw|hk|sg|au|nz|ca|us|br|mx|ar|cl|tr|gr|cz|hu|ro|ua|il|ng|ke|gh|za|blog|page|site|tech|xyz|pro|work|design|academy|link|example)(?![\p{L}\d.])(?:\/[\w\-./~%@#?=&+]*)?/giu;
const NETWORKS: readonly (readonly [string, RegExp])[] = [
  ["LinkedIn", /linkedin\.com\/(?:in|pub)\/([\w\-%.\p{L}]+)/iu],
  ["GitHub", /github\.com\/([\w-]+)/i],
  ["GitLab", /gitlab\.com\/([\w-]+)/i],
  ["X", /(?:twitter|x)\.com\/(\w+)/i],
  ["Medium", /medium\.com\/@?([\w-]+)/i],
  ["StackOverflow", /stackoverflow\.com\/users\/([\w/-]+)/i],
  ["Kaggle", /kaggle\.com\/([\w-]+)/i],
  ["Behance", /behance\.net\/([\w-]+)/i],
  ["Mastodon", /mastodon\.social\/@?([\w-]+)/i],
];
/** What a name may hold: letters with their marks, a hyphen, an apostrophe, a full stop after an initial. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}("“][\p{L}\p{M}.'’")”-]*){1,4}$/u;
const DOCUMENT_WORDS = /\s*[|·–—-]?\s*\b(?:r[ée]sum[ée]|curriculum vitae|cv|page \d.*)\b\s*$/iu;
const TITLES_BEHIND = /,?\s+(?:ph\.?d\.?|mba|pmp|m\.?sc\.?|b\.?sc\.?|csm|cspo|pe|cpa|m\.?d\.?|esq\.?|jr\.?|pgmp|safe|togaf)(?:\s*,\s*\p{L}+)*\.?$/iu;
const MOST_HEADLINE = 130;
const NOT_A_NAME = /\b(?:street|st\.|road|avenue|ave|city|phone|email|e-mail|address|mobile|portfolio|profile|confidential|page|available|based|years?)\b/i;

/** A name in capitals is read as one in small letters; particles stay small. */
function properName(text: string): string {
  const plain = text.replace(DOCUMENT_WORDS, "").replace(TITLES_BEHIND, "").trim();
  if (/\p{Ll}/u.test(plain)) return plain;
  return plain.toLowerCase().replaceAll(/(^|[\s\-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function nameIn(line: Line): string | null {
  const text = line.text.replace(DOCUMENT_WORDS, "").replace(/^(?:curriculum vitae|r[ée]sum[ée]|cv|personal information|name)\s*:?\s+(?=\p{Lu})/iu, "").replace(/\s{2,}/g, " ").trim();
  const candidates = [text, ...line.cells.map((cell) => cell.text), ...text.split(/\s[|·•–—-]\s|,\s/).slice(0, 1)];
  for (const candidate of candidates) {
    const plain = candidate.replace(DOCUMENT_WORDS, "").replace(TITLES_BEHIND, "").trim();
    if (plain.length > 40 || !NAME.test(plain) || NOT_A_NAME.test(plain) || isPlace(plain)) continue;
    if (POSITION.test(plain)) continue;
    if (!/\p{Lu}/u.test(plain)) continue;
    return properName(plain);
  }
  return null;
}

/**
 * Reads who it is about from what stands above the first heading, and from parts headed "Contact".
 * @param lines above the first heading of the first page first
 * @param page all lines of the first page: in some layouts the name stands beside a column of other things
 */
export function contactIn(lines: readonly Line[], page: readonly Line[], hints: { title: string | null; author: string | null }): Contact {
  const used = new Set<Line>();
  const textOf = (line: Line): string => line.text.replaceAll(/\s+/g, " ");
  const find = (pattern: RegExp): string | null => {
    for (const line of lines) {
      const match = pattern.exec(textOf(line))?.[0];
      if (match === undefined) continue;
      used.add(line);
      return match.trim();
    }
    return null;
  };
  const email = find(EMAIL);
  const phoneLine = lines.find((line) => PHONE.test(withoutAddresses(textOf(line))));
  const phone = phoneLine === undefined ? null : (PHONE.exec(withoutAddresses(textOf(phoneLine)))?.[0].replaceAll(/^[\s.\-–/]+|[\s.\-–/(]+$/g, "") ?? null);
  if (phoneLine !== undefined) used.add(phoneLine);

  const addresses: string[] = [];
  for (const line of lines) {
    const found = textOf(line).replace(EMAIL, " ").match(ADDRESS) ?? [];
    if (found.length > 0) used.add(line);
    addresses.push(...found);
  }
  const profiles: { network: string; username: string | null; url: string }[] = [];
  let url: string | null = null;
  for (const address of addresses) {
    const network = NETWORKS.find(([, pattern]) => pattern.test(address));
    const full = /^https?:/i.test(address) ? address : `https://${address}`;
    if (network !== undefined) {
      if (!profiles.some((profile) => profile.network === network[0])) profiles.push({ network: network[0], username: network[1].exec(address)?.[1] ?? null, url: full });
    } else url ??= full;
  }

  const handles = [email?.split("@")[0], ...profiles.map(({ username }) => username)].filter((handle) => typeof handle === "string").map(folded);
  const namesItself = (name: string): number => name.split(/[\s-]+/).filter((word) => word.length > 2 && handles.some((handle) => handle.includes(folded(word)))).length;
  const largest = [...withWholeNames(lines), ...withWholeNames(page.filter((line) => !lines.includes(line) && line.cells.length === 1 && line.text.length < 42))]
    .flatMap((line, place) => {
      const found = nameIn(line);
      const isAbove = place < lines.length;
      if (found === null || (!isAbove && namesItself(found) === 0)) return [];
      return [{ line, name: found, worth: line.size - (isAbove ? place * 0.35 : 4) + (line.heading === 1 ? 8 : 0) + namesItself(found) * 5 }];
    })
    .toSorted((a, b) => b.worth - a.worth)[0];
  if (largest !== undefined) used.add(largest.line);
  const name = largest?.name ?? nameFrom(hints.author) ?? nameFrom(hints.title) ?? nameFromEmail(email);

  const placeOf = (line: Line): string | null =>
    [...line.cells.map((cell) => cell.text), ...textOf(line).split(/\s*[|·•;◦▪]\s*|\s{2,}|\s+[-–—]\s+/)].flatMap((part) => [part, part.replace(/^(?:address|location|based in|lives? in)\s*:?\s*/i, "")]).map((part) => part.replaceAll(/^[^\p{L}]+|[^\p{L}.)]+$/gu, "")).find((part) => isPlace(part, 3)) ?? placeInside(textOf(line));
  let place: string | null = null;
  for (const line of lines) {
    if (line === largest?.line) continue;
    place = placeOf(line);
    if (place !== null) {
      used.add(line);
      break;
    }
  }
  const at = largest === undefined ? -1 : lines.indexOf(largest.line);
  // what a label introduces, or what goes on in the next line, is no headline
  const isHeadline = (text: string): boolean => POSITION.test(text) && !EMAIL.test(text) && !PHONE.test(text) && text.length < MOST_HEADLINE && !/[.!,]$/.test(text) && !/^\p{L}[\p{L} ]{1,20}:\s/u.test(text);
  const goesOn = (line: Line): boolean => line.gap < 0.5 && /,$|^\p{L}[\p{L} ]{1,20}:\s/u.test(lines[lines.indexOf(line) - 1]?.text ?? "");
  const beneath = withWholeHeadlines(lines.slice(at + 1, at + 5)).find((line, place) => place < 3 && isHeadline(line.text) && !goesOn(line));
  const beside = lines.map((line) => textOf(line).split(/\s+[|·•]\s+/)).filter(([first]) => first === name).flatMap((parts) => parts.slice(1)).find((part) => isHeadline(part) && !isPlace(part, 3));
  if (beneath !== undefined && beside === undefined) used.add(beneath);
  return { name, label: beside ?? beneath?.text.replaceAll(/\s+/g, " ") ?? null, email, phone, url, place, profiles, lines: [...used] };
}

/** A headline that ends in a comma or a stroke goes on in the next line. */
function withWholeHeadlines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const goesOn = last !== undefined && /[,|&·]$/.test(last.text) && POSITION.test(last.text) && !/:\s/.test(last.text) && Math.abs(last.size - line.size) < 0.3 && line.gap < 0.5 && line.column === last.column;
    if (goesOn) found[found.length - 1] = { ...last, text: `${last.text} ${line.text}`, at: [...(last.at ?? []), ...(line.at ?? [])] };
    else found.push(line);
  }
  return found;
}

/** A name in large letters may take two lines; other small lines may stand between them. */
function withWholeNames(lines: readonly Line[]): Line[] {
  // a monogram in large letters is no name
  const written = lines.filter(({ text }) => !/^\p{Lu}{1,3}$/u.test(text.replaceAll(/[\s.]/g, "")));
  const most = Math.max(0, ...written.map(({ size }) => size));
  const large = written.filter(({ size, cells, text }) => size > most - 0.5 && size > 13 && cells.length === 1 && text.split(" ").length <= 2);
  const [first, second] = large;
  if (first === undefined || second === undefined || large.length !== 2) return [...lines];
  const text = first.text.endsWith("-") ? first.text + second.text : `${first.text} ${second.text}`;
  return lines.flatMap((line) => (line === second ? [] : line === first ? [{ ...first, text, cells: first.cells.map((cell) => ({ ...cell, text })) }] : [line]));
}

/** Letters only, without their marks. */
function folded(text: string | null): string {
  return (text ?? "").normalize("NFD").toLowerCase().replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("ß", "ss").replaceAll(/[^a-z]/g, "");
}

function withoutAddresses(text: string): string {
  return text.replace(EMAIL, " ").replaceAll(ADDRESS, " ");
}

/** San Francisco, CA in the middle of a line of other things. */
function placeInside(text: string): string | null {
  const parts = withoutAddresses(text).split(/\s*[|·•;]\s*|\s+[,]\s+|\d[\d\s().+-]{6,}\d/);
  for (const part of parts) {
    const plain = part.replaceAll(/^[^\p{L}]+|[^\p{L}.)]+$/gu, "");
    if (isPlace(plain, 3)) return plain;
  }
  return null;
}

function nameFrom(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replace(/\.(?:pdf|docx?|tex)$/i, "").replaceAll("_", " ").replace(DOCUMENT_WORDS, "").replace(/^(?:r[ée]sum[ée]|cv|curriculum vitae)\s*(?:of|[-–:|])?\s*/iu, "").trim();
  return NAME.test(plain) && !POSITION.test(plain) && !/\b(?:matcher|builder|template|word|document|untitled|microsoft)\b/i.test(plain) ? properName(plain) : null;
}

/** john.doe@… is most likely John Doe. The person confirms it like everything else. */
function nameFromEmail(email: string | null): string | null {
  const parts = email?.split("@")[0]?.split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part)) ?? [];
  return parts.length === 2 ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(" ") : null;
}
