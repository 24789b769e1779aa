import type { Span } from "../../schema/span.ts";
import type { Line } from "../lines.ts";
import { figuresIn, type Page, quantitiesIn, readPage, says, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import type { Table } from "../tables.ts";
import { asks } from "./labels.ts";
import { isParade } from "./parade.ts";
import type { PartName } from "./part-names.ts";
import { type Question, questionsIn } from "./questions.ts";
import { type Block, type Section, sectionsOf } from "./sections.ts";
import { isLettered } from "./tier-letters.ts";

/** One part of a paper: its label, and its paragraphs, items and tables in order. */
export interface Part {
  /** Words of its heading or label; null where it has none and was known by its place or its words. */
  label: Span | null;
  blocks: readonly Block[];
}

/** A PR/FAQ, taken apart. Parts may be missing and may stand in any order; offsets fit the caller's text. */
export interface PaperParts {
  headline: Span | null;
  problem: Part | null;
  solution: Part | null;
  benefits: Part | null;
  metrics: Part | null;
  launch: Part | null;
  features: Part | null;
  constraints: Part | null;
  alternatives: Part | null;
  quotes: Part | null;
  /** Paragraphs that belong to no part: the dateline, the lead, notes. */
  rest: readonly Block[];
  questions: readonly Question[];
  /** Lists in front of the problem and of all that is measured or asked, run by run. */
  opening: readonly Span[];
  /** All tables, wherever they stand. */
  tables: readonly Table[];
  /** Words of the sections that hold the questions. */
  faq: readonly Span[];
}

/** A paper with its words. */
export interface Paper {
  page: Page;
  lines: readonly Line[];
  parts: PaperParts;
}

const TIERS = phrases("primary, secondary, leading, north star, supporting, early signal, early sign, leading indicator, first-tier, main");
const TIER_NAMES = ["primary, main, north star", "secondary, supporting", "leading, early sign*, leading indicator"].map(phrases);
/** A lead tells what opens today. */
const LAUNCHING = phrases("today, from today, now available, on sale, for release, for immediate release, embargo*, launches, available, press release, pr/faq, planned for, owner, author, status, version, opens in, in the shops, out on, coming soon, very soon, announced, announce, pleased, excited, thrilled, draft, please find, hi all, good afternoon, in short");
const BENEFIT_WORDS = phrases("instead of, in place of, where they, rather than, no longer, earlier, faster, love, happier, feel, less, fewer");

/** Fewer words than that are no statement of a problem or solution. */
const LEAST_PROSE = 8;
/** Below a heading fewer do. */
const LEAST_HEADED = 4;
const MOST_DATELINE = 45;
/** A longer dateline that also counts something is no dateline. */
const MOST_BARE = 25;

/** Takes a paper apart. Never throws, whatever the text. */
export function readPaper(text: string): Paper {
  const page = readPage(text);
  const { lines, sections } = sectionsOf(page);
  return { page, lines, parts: partsOf(page, lines, sections) };
}

const isProse = ({ kind }: Block): boolean => kind === "paragraph";

function partsOf(page: Page, lines: readonly Line[], sections: Section[]): PaperParts {
  const headline = settleHeadline(page, lines, sections);
  splitTables(page, sections);
  nameByContent(page, sections, headline);
  const filled = (name: PartName): Section[] => sections.filter((section) => section.name === name && section.blocks.length > 0);
  const part = (name: PartName): Part | null => {
    const found = filled(name);
    const first = found[0];
    return first === undefined ? null : { label: first.heading, blocks: found.flatMap(({ blocks }) => blocks) };
  };
  const faq = sections.filter(({ name }) => name === "faq");
  const tables = sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const { problem, solution, benefits, rest } = prose(page, sections, { problem: firstOf(filled("problem")), solution: solutionOf(filled("solution")), benefits: part("benefits") });
  return {
    headline,
    problem,
    solution,
    benefits,
    metrics: part("metrics"),
    launch: part("launch"),
    features: part("features"),
    constraints: part("constraints"),
    alternatives: part("alternatives"),
    quotes: part("quotes"),
    rest,
    questions: questionsIn(page, lines, faq),
    opening: openingLists(sections, problem?.blocks[0]?.start ?? null),
    tables,
    faq: faq.flatMap(({ blocks }) => (blocks.length === 0 ? [] : [{ start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }])),
  };
}

/** So many items are a list. */
const LEAST_ITEMS = 3;
const NO_OPENING: ReadonlySet<PartName> = new Set(["problem", "metrics", "faq", "quotes", "constraints", "alternatives"]);

/** The lists that stand before a place: what a paper shows before it says what is wrong. */
function openingLists(sections: readonly Section[], before: number | null): Span[] {
  if (before === null) return [];
  return sections.flatMap(({ name, blocks }) => {
    const items = name !== null && NO_OPENING.has(name) ? [] : blocks.filter(({ kind, start }) => kind === "item" && start < before);
    const first = items[0];
    const last = items.at(-1);
    return items.length < LEAST_ITEMS || first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

/** A problem is told once: later sections with such a heading are something else. */
const firstOf = (found: readonly Section[]): Part | null => {
  const first = found[0];
  return first === undefined ? null : { label: first.heading, blocks: first.blocks };
};

/** Of several headings that sound like the solution, those that follow each other make one. */
const solutionOf = (found: readonly Section[]): Part | null => {
  const first = found.find(({ blocks }) => blocks.some(isProse)) ?? found[0];
  return first === undefined ? null : { label: first.heading, blocks: first.blocks };
};

/** The headline is what is called so, else the first heading of the first level, else the first line. It names no other part. */
function settleHeadline(page: Page, lines: readonly Line[], sections: Section[]): Span | null {
  const called = sections.find(({ name, blocks }) => name === "headline" && blocks.length > 0);
  const firstLine = lines.find(({ blank }) => !blank);
  if (firstLine === undefined) return null;
  const opening = sections.find(({ heading, blocks }) => heading !== null || blocks.length > 0);
  const isOpening = opening?.heading !== null && opening?.heading !== undefined && opening.heading.start <= firstLine.bodyEnd;
  if (isOpening && opening.name !== "faq" && opening.name !== "headline" && (opening.level === 1 || wordCount(page, opening.heading ?? firstLine) > (opening.level === 2 || opening.level === 3 ? 6 : 3))) opening.name = null;
  for (const section of sections) if (section.level === 1 && section.name !== "faq" && section.heading !== null && wordCount(page, section.heading) > 3) section.name = null;
  if (called !== undefined) return { start: called.blocks[0]?.start ?? 0, end: called.blocks[0]?.end ?? 0 };
  const title = sections.find(({ level, heading, name }) => level === 1 && heading !== null && name === null);
  if (title?.heading) return title.heading;
  if (isOpening && opening.heading !== null && opening.name === null) return opening.heading;
  const first = sections.find(({ heading, name }) => heading !== null && name === null);
  return opening?.name === "faq" && first?.heading ? first.heading : { start: firstLine.body, end: firstLine.bodyEnd };
}

/** A table of metrics below the words of another part is a part of its own. */
function splitTables(page: Page, sections: Section[]): void {
  for (let at = 0; at < sections.length; at += 1) {
    const section = sections[at];
    if (section === undefined || section.name === "metrics") continue;
    const place = section.blocks.findIndex((block) => block.kind === "table" && tiersIn(page, block) >= 2);
    if (place < 0 || (section.blocks.length === 1 && section.name !== "faq")) continue;
    const [table, ...after] = section.blocks.splice(place);
    if (table === undefined) continue;
    sections.splice(at + 1, 0, { name: "metrics", heading: null, level: 6, blocks: [table] });
    if (after.length > 0) sections.splice(at + 2, 0, { ...section, heading: null, blocks: after });
    at += 1;
  }
}

/** Names sections that no heading names by what they hold; mends a name that what stands there cannot bear. */
function nameByContent(page: Page, sections: Section[], headline: Span | null): void {
  const isNamed = (name: PartName): boolean => sections.some((section) => section.name === name && section.blocks.length > 0);
  let seen = false;
  // under a title with headings below it, loose words are the lead; without headings they are the paper
  const hasHeadings = sections.filter(({ heading, level }) => heading !== null && heading !== headline && level > 1).length >= 3;
  for (const section of sections) {
    const { blocks } = section;
    const items = blocks.filter(({ kind }) => kind === "item");
    const hasTiers = blocks.some((block) => block.kind === "table" && tiersIn(page, block) >= 2);
    if (hasTiers && section.name !== "faq" && section.name !== "metrics") section.name = "metrics";
    const isListing = items.length >= (seen ? 1 : 2) && items.length >= blocks.length / 2;
    if (section.name === "benefits" && !seen && !items.some((item) => figuresIn(page, item).some(({ kind, start, end }) => kind !== "count" || /\d/.test(page.text.slice(start, end))))) section.name = "features";
    if (section.name === null && section.heading !== null && section.level !== 1 && section.heading !== headline) {
      const prosaic = blocks.filter(isProse).filter((block) => wordCount(page, block) >= LEAST_HEADED);
      if (items.length > 0 && tierLines(page, items) >= 2) section.name = "metrics";
      else if (isListing) section.name = seen ? (isNamed("benefits") ? null : "benefits") : "features";
      else if (prosaic.length > 0 && !seen && prosaic.every((block) => isParade(page, block))) section.name = "features";
      else if (prosaic.length > 0 && !isNamed("problem") && !seen) section.name = isDateline(page, blocks[0] as Block) ? null : "problem";
      else if (prosaic.length > 0 && !isNamed("solution") && isNamed("problem") && seen) section.name = "solution";
    }
    if (section.name === "features" && items.length === 0 && seen && !isNamed("solution") && blocks.some((block) => isProse(block) && wordCount(page, block) >= LEAST_PROSE && !isParade(page, block))) section.name = "solution";
    if (section.name === "problem" || section.name === "solution") seen = true;
    if (!hasHeadings && section.name === null && blocks.some((block) => isProse(block) && wordCount(page, block) >= LEAST_PROSE && !isDateline(page, block))) seen = true;
  }
}

/** How many tiers a table names, by their words or by letters. */
function tiersIn(page: Page, span: Block): number {
  if (span.table !== undefined && isLettered(page, span.table)) return TIER_NAMES.length;
  return TIER_NAMES.filter((names) => says(page, span, names)).length;
}

const tierLines = (page: Page, items: readonly Block[]): number => items.filter((item) => says(page, { start: item.start, end: Math.min(item.end, item.start + 40) }, TIERS)).length;

/** A place with a date, a line about the paper, or the lead that opens a release. */
function isDateline(page: Page, block: Span): boolean {
  const words = wordCount(page, block);
  if (words < LEAST_PROSE) return true;
  if (words > MOST_DATELINE) return false;
  // "At the 2021 census about 872,000 people …" begins with a year and counts something
  const isCounting = words > MOST_BARE && figuresIn(page, block).length > 0 && !says(page, { start: block.start, end: Math.min(block.end, block.start + 60) }, LAUNCHING);
  if (isCounting) return false;
  if (quantitiesIn(page, { start: block.start, end: Math.min(block.end, block.start + 30) }).some(({ kind }) => kind === "date")) return true;
  const dated = quantitiesIn(page, { start: block.start, end: Math.min(block.end, block.start + 90) }).some(({ kind }) => kind === "date");
  return dated && (says(page, block, LAUNCHING) || words <= 20 || isEmphasised(page.text, block)) ? true : says(page, { start: block.start, end: Math.min(block.end, block.start + 60) }, LAUNCHING) || isEmphasised(page.text, block);
}

const isEmphasised = (text: string, { start, end }: Span): boolean => "*_".includes(text.charAt(start)) && "*_".includes(text.charAt(end - 1)) && !text.slice(start + 2, end - 2).includes(text.charAt(start));

interface Told {
  problem: Part | null;
  solution: Part | null;
  benefits: Part | null;
}

/** So many bullets make a list of gains. */
const LEAST_GAINS = 2;
const SPEAKS = phrases("said, says, tells, told, recalls, recalled, adds, added, explains, explained, remembers, writes, wrote, according to");

/** What somebody said, with who said it: no paragraph of the problem or the solution. */
export function isQuotation(page: Page, block: Span): boolean {
  const words = page.text.slice(block.start, block.end).replace(/^[>*_\s]{1,8}/, "");
  if (!/^["“„«]/.test(words)) return false;
  const close = Math.max(...['"', "”", "“", "»"].map((sign) => words.indexOf(sign, 1)));
  return close > 0 && (says(page, { start: block.end - (words.length - close), end: block.end }, SPEAKS) || /^["”“»],?[*_\s]{0,4}[–—-]/.test(words.slice(close, close + 8)));
}

/** Finds problem and solution among paragraphs without a heading, in the order in which they are told. */
function prose(page: Page, sections: readonly Section[], named: Told): Told & { rest: Block[] } {
  const loose = sections.filter(({ name }) => name === null).flatMap(({ blocks }) => blocks);
  const candidates = loose.filter((block) => isProse(block) && wordCount(page, block) >= LEAST_PROSE && !isDateline(page, block) && !isParade(page, block) && !isQuotation(page, block) && !asks(page.text, { start: block.start, end: Math.min(block.end, block.start + 4) }));
  const { problem: namedProblem, solution: namedSolution } = named;
  let { problem, solution, benefits } = named;
  const part = (blocks: Block[]): Part | null => (blocks.length === 0 ? null : { label: null, blocks });
  if (problem === null && solution === null) {
    const [first, ...behind] = candidates;
    const next = sections.find(({ name, blocks }) => name !== null && (blocks[0]?.start ?? 0) > (first?.start ?? 0));
    const later = behind.filter(({ start }) => start < (next?.blocks[0]?.start ?? page.text.length));
    const isGain = (block: Block, place: number): boolean => place > 0 && (figuresIn(page, block).length >= 2 || wordCount(page, block) < 40) && says(page, block, BENEFIT_WORDS);
    const gain = later.findIndex(isGain);
    problem = first === undefined ? null : part([first]);
    solution = part(gain < 0 ? later : later.slice(0, gain));
    // bullets behind what is told, in a release without headings, are what the customer gains
    const gains = loose.filter(({ kind, start }) => kind === "item" && first !== undefined && start > first.start && start < (next?.blocks[0]?.start ?? page.text.length));
    benefits ??= gain >= 0 || gains.length >= LEAST_GAINS ? part([...(gain < 0 ? [] : later.slice(gain, gain + 1)), ...(gains.length >= LEAST_GAINS ? gains : [])].sort((a, b) => a.start - b.start)) : null;
  } else if (problem === null) {
    const before = candidates.filter(({ start }) => start < (solution?.blocks[0]?.start ?? 0));
    problem = part(before.length > 0 ? before : candidates.slice(0, 1));
  } else if (solution === null) {
    const paragraphs = problem.blocks.filter(isProse);
    const after = candidates.filter(({ start }) => start > (paragraphs[0]?.start ?? 0));
    if (paragraphs.length >= 2) {
      solution = part([...candidates.filter((block) => !after.includes(block)), ...paragraphs.slice(1), ...after]);
      problem = { label: problem.label, blocks: paragraphs.slice(0, 1) };
    } else solution = part(after.length > 0 ? after : candidates);
  }
  const taken = new Set([...(namedProblem === null ? (problem?.blocks ?? []) : []), ...(namedSolution === null ? (solution?.blocks ?? []) : []), ...(named.benefits === null ? (benefits?.blocks ?? []) : [])]);
  return { problem, solution, benefits, rest: loose.filter((block) => !taken.has(block)) };
}
