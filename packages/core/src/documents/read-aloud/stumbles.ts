import type { Quote, Span } from "../../schema/span.ts";
import { linesOf } from "../lines.ts";
import { inShort, type Page, quoting, readPage, sentencesIn, tokenRange, wordCount } from "../page.ts";
import { tablesOf } from "../tables.ts";
import { unexplainedIn } from "./abbreviations.ts";
import { stackedNouns } from "./stacked-nouns.ts";

/** Where somebody who reads a paper aloud would stumble, with why. */
export interface Stumble {
  kind: "long-sentence" | "stacked-nouns" | "abbreviation" | "hard-number" | "nested-brackets";
  words: Quote;
  says: string;
}

/**
 * More words are hard to say in one breath. None of our sources gives a number; this one is a rule of thumb, and what is said of such a
 * sentence says so.
 */
const MOST_WORDS = 30;
/** So many numbers in one sentence are not kept in mind by whoever hears them. */
const MOST_NUMBERS = 4;

/** The spots where a reader would stumble, in the order of the text; nothing inside tables, which nobody reads aloud. Pure; linear. */
export function stumblesIn(text: string): Stumble[] {
  const page = readPage(text);
  const quote = quoting(text);
  const found = [...longSentences(page), ...stacked(page), ...abbreviations(page), ...hardNumbers(page), ...nestedBrackets(text)];
  const tables = tablesOf(text, linesOf(text));
  let at = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      while ((tables[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
      return (tables[at]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
    })
    .map(({ kind, span, says }) => ({ kind, words: quote(span), says }));
}

interface Spot {
  kind: Stumble["kind"];
  span: Span;
  says: string;
}

/** The sentences of the lines, each line by itself where it is a heading or an item. */
const sentencesOf = (page: Page): Span[] => sentencesIn(page, { start: 0, end: page.text.length });

function longSentences(page: Page): Spot[] {
  return sentencesOf(page).flatMap((span): Spot[] => {
    const words = wordCount(page, span);
    return words <= MOST_WORDS || page.text.slice(span.start, span.end).includes("|") ? [] : [{ kind: "long-sentence", span, says: `${words} words in one breath; as a rule of thumb, ${MOST_WORDS} are enough. Where would you breathe? Put a full stop there.` }];
  });
}

function stacked(page: Page): Spot[] {
  return stackedNouns(page).map((span) => ({ kind: "stacked-nouns", span, says: `“${inShort(page, span)}” stacks ${wordCount(page, span)} nouns. Say what does what: begin with the last one.` }));
}

function abbreviations(page: Page): Spot[] {
  return unexplainedIn(page).map((span) => ({ kind: "abbreviation", span, says: `“${page.text.slice(span.start, span.end)}” is not explained where it first stands. How would you say it to somebody from another team?` }));
}

/** 1,274,918; 0.00037; v2.14.3; and sentences that hold more numbers than one can hear. */
function hardNumbers(page: Page): Spot[] {
  const long = page.tokens.flatMap(({ start, end }): Spot[] => {
    const raw = page.text.slice(start, end);
    if (!/\d/.test(raw)) return [];
    const digits = raw.replaceAll(/[^\d]/g, "");
    // 04/05/2028, 06/2028, 22:00, and rules by their number: 2014/53/EU
    const isDate = raw.includes("/") || /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}$/.test(raw) || /^\d{1,2}[:.]\d{2}$/.test(raw);
    if (isDate) return [];
    const decimals = /[.]\d{3,}/.test(raw) && !/^\D*\d{1,3}(?:[.,]\d{3})+\D*$/.test(raw);
    // 1,250,000 is said at once, 1,274,918 is not
    const isLong = withoutZeros(digits) >= MOST_DIGITS;
    const isCode = /^\D*\d+[.]\d+[.]\d+/.test(raw);
    if (!decimals && !isLong && !isCode) return [];
    return [{ kind: "hard-number", span: { start, end }, says: isCode ? `“${raw}” is hard to say. Does a reader need all of it?` : `“${raw}” is hard to say and hard to hear. Round it as you would in speech, and keep the exact one for the table.` }];
  });
  const many = sentencesOf(page).flatMap((span): Spot[] => {
    const { from, to } = tokenRange(page, span);
    const numbers = page.tokens.slice(from, to).filter(({ word }) => /\d/.test(word)).length;
    return numbers <= MOST_NUMBERS || page.text.slice(span.start, span.end).includes("|") ? [] : [{ kind: "hard-number", span, says: `${numbers} numbers in one sentence are more than anybody keeps in mind while listening. Which one matters?` }];
  });
  return [...long, ...many];
}

/** So many digits before the zeros at its end make a number that nobody says at once. */
const MOST_DIGITS = 6;

/** How many digits are left without the zeros at the end. */
function withoutZeros(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits.charAt(length - 1) === "0") length -= 1;
  return length;
}

/** Brackets inside brackets, the outer one with its signs; those that are not closed on their line are left alone. */
function nestedBrackets(text: string): Spot[] {
  const found: Spot[] = [];
  let depth = 0;
  let deepest = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n") depth = 0;
    else if (sign === "(" || sign === "[") {
      if (depth === 0) {
        start = at;
        deepest = 0;
      }
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if ((sign === ")" || sign === "]") && depth > 0) {
      depth -= 1;
      // a link is one thing: [words](address)
      if (depth === 0 && deepest > 1) found.push({ kind: "nested-brackets", span: { start, end: at + 1 }, says: "Brackets within brackets cannot be heard. Make the inner one a sentence, or strike it." });
    }
  }
  return found;
}
