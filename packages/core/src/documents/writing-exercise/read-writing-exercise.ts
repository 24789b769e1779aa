import { type Change, changes } from "../../answer/quantities.ts";
import { assess } from "../../assess.ts";
import type { Assessment } from "../../schema/assessment.ts";
import type { Span } from "../../schema/span.ts";
import type { GivenToCheck } from "../given-to-check.ts";
import { type Line, linesOf } from "../lines.ts";
import { type Page, readPage, sentencesIn, wordCount } from "../page.ts";
import { tablesOf } from "../tables.ts";
import { type Act, actsIn } from "./acts.ts";

/** A writing exercise with everything that its criteria look at, read once. */
export interface WritingExercise {
  page: Page;
  given: GivenToCheck;
  /** A heading, or a short first line that stands alone; null where the paper begins at once. */
  title: Span | null;
  /** Paragraphs of prose, in order. */
  paragraphs: readonly Span[];
  /** The sentences of the paragraphs. */
  sentences: readonly Span[];
  /** Lists, tables and pictures, which the exercise does not allow. */
  listed: readonly { what: "list" | "table" | "picture"; span: Span }[];
  acts: readonly Act[];
  /** Amounts that became others. */
  changes: readonly Change[];
  /** The words through the behavioural lens; worked out when somebody first asks. */
  behavioural: () => Assessment;
}

/** A first line of more words is a sentence. */
const MOST_TITLE = 14;

/** Reads a writing exercise. Never throws, whatever the text; linear in its length. */
export function readWritingExercise(text: string, given: GivenToCheck): WritingExercise {
  const page = readPage(text);
  const lines = linesOf(text);
  const tables = tablesOf(text, lines);
  const inTable = new Set(tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const paragraphs: Span[] = [];
  const items: Line[] = [];
  const listed: { what: "list" | "table" | "picture"; span: Span }[] = tables.map(({ start, end }) => ({ what: "table", span: { start, end } }));
  let title: Span | null = null;
  let open = false;
  for (const [at, line] of lines.entries()) {
    const words = { start: line.body, end: line.bodyEnd };
    const before = open;
    open = false;
    if (line.blank || inTable.has(at)) continue;
    if (isPicture(text, line)) listed.push({ what: "picture", span: { start: line.start, end: line.end } });
    else if (line.level > 0) title ??= words;
    else if (line.mark === "bullet" || (line.mark === "number" && !before)) items.push(line);
    else if (title === null && paragraphs.length === 0 && lines[at + 1]?.blank === true && wordCount(page, words) <= MOST_TITLE && !/[.!?…]["”*_]{0,4}$/.test(text.slice(Math.max(line.body, line.bodyEnd - 8), line.bodyEnd))) title = words;
    else {
      open = true;
      const last = paragraphs.at(-1);
      if (before && last !== undefined) last.end = line.bodyEnd;
      else paragraphs.push(words);
    }
  }
  // one line that begins with a number may be a sentence
  if (items.length >= 2 || items.some(({ mark }) => mark === "bullet")) listed.push(...items.map((line): (typeof listed)[number] => ({ what: "list", span: { start: line.body, end: line.bodyEnd } })));
  else paragraphs.push(...items.map((line) => ({ start: line.body, end: line.bodyEnd })));
  paragraphs.sort((a, b) => a.start - b.start);
  return {
    page, given, title, paragraphs,
    sentences: paragraphs.flatMap((span) => sentencesIn(page, span)),
    listed: listed.filter(({ span }) => span.start < span.end).sort((a, b) => a.span.start - b.span.start),
    acts: actsIn(page),
    changes: changes(text, page.tokens, page.quantities),
    behavioural: once(() => assess({ id: null, lens: "behavioural", question: given.question ?? ANY_TASK, answer: text })),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const isPicture = (text: string, { body, bodyEnd }: Line): boolean => /^(?:!\[|<img\b|<svg\b|<figure\b|<table\b)/i.test(text.slice(body, Math.min(bodyEnd, body + 12)));

/** Where no task was given, the one that they all come down to. */
const ANY_TASK = "Tell us in writing about a decision of yours, what you did and what came of it.";

/** Words in which the behavioural lens hears one of its criteria; empty where it does not, or where the paper is too short for it. */
export function heardIn({ behavioural }: WritingExercise, criterion: string): Span[] {
  const found = behavioural().criteria.find(({ id }) => id === criterion);
  return found?.met === true ? found.evidence.map(({ start, end }) => ({ start, end })) : [];
}

/** Whether the behavioural lens read the paper and is sure not to hear one of its criteria. */
export function isUnheard({ behavioural }: WritingExercise, criterion: string): boolean {
  const found = behavioural().criteria.find(({ id }) => id === criterion);
  return found?.state === "absent" && found.confidence >= SURE;
}

const SURE = 0.8;
