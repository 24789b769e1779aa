import { type Amount, amountOfTerm, amountsIn, isListedAmount, type ListedAmount } from "./amounts.ts";
import { withArticle } from "./article-of-stand-in.ts";

/** A word, a product or a figure that is not said outside, and what is said instead. */
export interface ConfidentialTerm {
  term: string;
  /** "a large retailer", "about a tenth" */
  standIn: string;
}

/** One place where a term stood: half-open, UTF-16 code units of the text as it was. */
export interface Replacement {
  start: number;
  end: number;
  term: string;
  standIn: string;
}

const SOFT_HYPHEN = "\\u00AD?";
const SPACES = "[\\s\\u00A0\\u2010-\\u2015_-]+";
const escaped = (letter: string): string => letter.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** A letter with its accent, in one character or in two; a soft hyphen may follow any letter but the last. */
function lettersOf(part: string): string {
  return Array.from(part, (letter) => {
    const apart = letter.normalize("NFD");
    return apart === letter ? escaped(letter) : `(?:${escaped(letter)}|${escaped(apart)})`;
  }).join(SOFT_HYPHEN);
}

/** Spaces, hyphens and case differ from place to place; the term is the same. */
function patternOf(term: string): string {
  return term
    .trim()
    .normalize("NFC")
    .split(/[\s\u00A0\u2010-\u2015-]+/u)
    .map(lettersOf)
    .join(SPACES);
}

const LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

interface Place {
  start: number;
  end: number;
}

/** Where the letters of a term stand. A term that is part of another word is not meant. */
function letterPlaces(text: string, term: string): Place[] {
  const before = /^[\p{L}\p{M}\p{N}]/u.test(term.trim()) ? `(?<!${LETTER_OR_DIGIT})` : "";
  const after = /[\p{L}\p{M}\p{N}]$/u.test(term.trim()) ? `(?!${LETTER_OR_DIGIT})` : "";
  return Array.from(text.matchAll(new RegExp(`${before}${patternOf(term)}${after}`, "giu")), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Where the amount of a term stands, however it is written, with the term's own words around it. */
function amountPlaces(text: string, listed: ListedAmount, amounts: readonly Amount[]): Place[] {
  const [lead, tail] = [listed.lead.trim(), listed.tail.trim()];
  const leads = lead === "" ? null : new RegExp(`(?:^|(?<!${LETTER_OR_DIGIT}))${patternOf(lead)}${/[\s-]$/u.test(listed.lead) ? SPACES : ""}$`, "iu");
  const tails = tail === "" ? null : new RegExp(`${/^[\s-]/u.test(listed.tail) ? SPACES : ""}${patternOf(tail)}${/[\p{L}\p{M}\p{N}]$/u.test(tail) ? `(?!${LETTER_OR_DIGIT})` : ""}`, "iuy");
  return amounts.flatMap((told): Place[] => {
    if (!isListedAmount(text, listed, told)) return [];
    let { start, end } = told;
    if (leads !== null) {
      // spaces may be many, letters are as many as the term's, or twice that with accents and soft hyphens apart
      const from = Math.max(0, start - 3 * lead.length - 40);
      const found = leads.exec(text.slice(from, start));
      if (found === null) return [];
      start = from + found.index;
    }
    if (tails !== null) {
      tails.lastIndex = end;
      if (!tails.test(text)) return [];
      end = tails.lastIndex;
    }
    return [{ start, end }];
  });
}

/**
 * Where the terms stand, the longest first where they overlap. A figure is found however it is written: "$1.8M" is also
 * "1.8 million dollars" and "USD 1,800,000".
 */
export function findTerms(text: string, terms: readonly ConfidentialTerm[]): Replacement[] {
  const found: Replacement[] = [];
  let amounts: Amount[] | null = null;
  for (const { term, standIn } of terms.filter((one) => one.term.trim() !== "").toSorted((a, b) => b.term.length - a.term.length)) {
    const listed = /\d|\b(?:hundred|dozen|thousand|million|billion|trillion|lakh|crore)\b/i.test(term) ? amountOfTerm(term) : null;
    if (listed !== null) amounts ??= amountsIn(text);
    // "$1.8M dollars" is the longer way to say it, so it goes first
    const places = [...(listed === null ? [] : amountPlaces(text, listed, amounts ?? [])), ...letterPlaces(text, term)];
    for (const { start, end } of places) if (end > start && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, term, standIn });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The text with every term replaced, and what was replaced. An article before a term goes with it where the stand-in has its
 * own. Replacing goes on until no term is left, also where a stand-in and its neighbours make up another term; a stand-in that
 * holds a term itself is replaced by an ellipsis (by nothing, where that is a term).
 */
export function safeForm(text: string, terms: readonly ConfidentialTerm[]): { text: string; replacements: Replacement[] } {
  const gap = findTerms("…", terms).length > 0 ? "" : "…";
  const isHarmless = (standIn: string): boolean => standIn.trim() !== "" && findTerms(standIn, terms).length === 0;
  let until = 0;
  const replacements = findTerms(text, terms).map((found): Replacement => {
    const widened = isHarmless(found.standIn) ? withArticle(text, found, until) : null;
    until = found.end;
    return widened !== null && isHarmless(widened.standIn) ? { ...found, ...widened } : { ...found, standIn: isHarmless(found.standIn) ? found.standIn : gap };
  });
  let safe = apply(text, replacements, (standIn) => standIn);
  for (let left = findTerms(safe, terms); left.length > 0; left = findTerms(safe, terms)) safe = apply(safe, left, () => gap);
  return { text: safe, replacements };
}

function apply(text: string, replacements: readonly Replacement[], standInOf: (standIn: string) => string): string {
  let safe = text;
  for (const { start, end, standIn } of replacements.toReversed()) safe = safe.slice(0, start) + standInOf(standIn) + safe.slice(end);
  return safe;
}
