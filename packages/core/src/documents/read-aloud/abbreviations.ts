import { unexplained } from "../../interview/drill-checks.ts";
import type { Span } from "../../schema/span.ts";
import { isAllCapitals, linesOf } from "../lines.ts";
import type { Page } from "../page.ts";

/** Known to everybody who buys something or has a job. */
const EVERYDAY: ReadonlySet<string> = new Set("TV PC SMS PIN QR GPS USB WLAN NFC DVD CD HD LED SOS VAT SIM AM PM UK US USA EU OK ID PDF FAQ IT DIY ATM AI APP WEB FM CEO CFO CTO COO VP HR PR I A II III IV Q1 Q2 Q3 Q4 H1 H2 MB GB TB KB KG KM DRAFT MEMO NOTE TODO TBD TBA NOT AND OR NO ALL THE DNA DIN EN ISO".split(" "));
const MOST_RUN = 2;

/** Labels of questions and answers, and of paper sizes: Q5, A4. */
const LABEL = /^[QA]\d{1,2}$/;

/**
 * Abbreviations that nobody explains, each at its first use, in order. A line of capitals has none, nor has the place in a dateline;
 * a word that also stands in small letters is a word.
 */
export function unexplainedIn({ text, tokens }: Page): Span[] {
  const shouted = linesOf(text).filter((line) => isAllCapitals(text, { start: line.body, end: line.bodyEnd }));
  const small = new Set(tokens.flatMap(({ start, end, word }) => (text.slice(start, end) === word ? [word] : [])));
  let line = 0;
  const open = new Set(unexplained([text]).filter((word) => !EVERYDAY.has(word)));
  const found: Span[] = [];
  let run = 0;
  for (const [at, { start, end, gap }] of tokens.entries()) {
    const raw = text.slice(start, end).replace(/(?:['’]s|s)$/, "");
    const isCapitals = raw.length > 1 && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw);
    run = isCapitals && gap !== "stop" ? run + 1 : isCapitals ? 1 : 0;
    const next = tokens[at + 1];
    const after = next === undefined || next.gap === "stop" ? "" : text.slice(next.start, next.end);
    const isShouted = run > MOST_RUN || (run === MOST_RUN && after.length > 1 && after === after.toUpperCase() && /\p{Lu}/u.test(after));
    while ((shouted[line]?.end ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const isInLine = (shouted[line]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (!isCapitals || isShouted || isInLine || !open.has(raw) || LABEL.test(raw) || small.has(raw.toLowerCase())) continue;
    open.delete(raw);
    // "**LEEDS, 14 September 2027.**"
    if (text.charAt(end) === "," && /(?:^|\n)[\s>*_]{0,8}$/.test(text.slice(Math.max(0, start - 8), start))) continue;
    found.push({ start, end });
  }
  return found;
}

/** Abbreviations that are spelt out in brackets beside them, with their words: "service level agreement (SLA)". */
export function explainedIn({ text }: Page): Span[] {
  return [...text.matchAll(/\(([A-Z][A-Z0-9]{1,5})s?\)/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
