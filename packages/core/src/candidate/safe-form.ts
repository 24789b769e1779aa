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
    .join("[\\s\\u00A0\\u2010-\\u2015_-]+");
}

const LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

/** Where the terms stand, the longest first where they overlap. A term that is part of another word is not meant. */
export function findTerms(text: string, terms: readonly ConfidentialTerm[]): Replacement[] {
  const found: Replacement[] = [];
  for (const { term, standIn } of terms.filter((one) => one.term.trim() !== "").toSorted((a, b) => b.term.length - a.term.length)) {
    const source = patternOf(term);
    const before = /^[\p{L}\p{M}\p{N}]/u.test(term.trim()) ? `(?<!${LETTER_OR_DIGIT})` : "";
    const after = /[\p{L}\p{M}\p{N}]$/u.test(term.trim()) ? `(?!${LETTER_OR_DIGIT})` : "";
    for (const { index, 0: words } of text.matchAll(new RegExp(`${before}${source}${after}`, "giu"))) {
      const end = index + words.length;
      if (!found.some((other) => other.start < end && index < other.end)) found.push({ start: index, end, term, standIn });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The text with every term replaced, and what was replaced. Replacing goes on until no term is left, also where a stand-in
 * and its neighbours make up another term; a stand-in that holds a term itself is replaced by an ellipsis (by nothing, where that is a term).
 */
export function safeForm(text: string, terms: readonly ConfidentialTerm[]): { text: string; replacements: Replacement[] } {
  const replacements = findTerms(text, terms);
  const gap = findTerms("…", terms).length > 0 ? "" : "…";
  const harmless = (standIn: string): string => (findTerms(standIn, terms).length > 0 || standIn.trim() === "" ? gap : standIn);
  let safe = apply(text, replacements, harmless);
  for (let left = findTerms(safe, terms); left.length > 0; left = findTerms(safe, terms)) safe = apply(safe, left, () => gap);
  return { text: safe, replacements };
}

function apply(text: string, replacements: readonly Replacement[], standInOf: (standIn: string) => string): string {
  let safe = text;
  for (const { start, end, standIn } of replacements.toReversed()) safe = safe.slice(0, start) + standInOf(standIn) + safe.slice(end);
  return safe;
}
