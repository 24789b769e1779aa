import type { Span } from "../../schema/span.ts";
import { emphasised } from "../emphasis.ts";
import type { Line } from "../lines.ts";
import { type Page, sentencesIn } from "../page.ts";
import type { Block, Section } from "./sections.ts";

/** One question of the FAQ with its answer, both without their signs; null where nothing was answered. */
export interface Question {
  question: Span;
  answer: Span | null;
}

/** How a paper marks its questions; a question in another style is words of an answer. */
type Style = "letter" | "heading" | "emphasis" | "number" | "quote" | "bullet" | "plain";

interface Lead {
  style: Style;
  question: Span;
  /** Where the answer begins, in the same block. */
  end: number;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };

/** The questions of FAQ sections, in order, each with what stands between it and the next. */
export function questionsIn(page: Page, lines: readonly Line[], sections: readonly Section[]): Question[] {
  return sections.flatMap((section) => questionsOf(page, lines, section));
}

/** Questions and answers in the cells of a table. */
function inRows(text: string, { table }: Block): Question[] {
  if (table === undefined) return [];
  return table.rows.flatMap(([question, answer, more]) => {
    const asks = question !== undefined && more === undefined && text.slice(question.start, question.end).includes("?");
    return asks ? [{ question: bareQuestion(text, question), answer: answer === undefined || answer.start >= answer.end ? null : answer }] : [];
  });
}

const LEAST_INLINE = 2;
/** No question is longer than this many signs. */
const MOST_QUESTION = 170;

/** Where questions in emphasis begin, wherever they stand in a paragraph. */
function inlineQuestions(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) !== "*" && text.charAt(at) !== "_") continue;
    const strong = emphasised(text, at, Math.min(end, at + MOST_QUESTION));
    if (strong === null) continue;
    if (/\?["”]?$/.test(text.slice(strong.inside.end - 2, strong.inside.end))) found.push(at);
    at = strong.end - 1;
  }
  return found;
}

/** "**What does it cost?** €4. **Who sees it?** Nobody.": one paragraph, cut where each question begins. */
function cutInline({ text }: Page, lines: readonly Line[], block: Block): Block[] {
  if (block.kind === "table") return [block];
  const starts = inlineQuestions(text, block);
  if (starts.length < LEAST_INLINE) return [block];
  const cuts = [...new Set([block.start, ...starts])];
  return cuts.map((start, at) => {
    let from = block.from;
    while (from + 1 < block.to && (lines[from + 1]?.start ?? block.end) <= start) from += 1;
    return { ...block, start, end: cuts[at + 1] ?? block.end, from };
  });
}

function questionsOf(page: Page, lines: readonly Line[], { blocks: whole }: Section): Question[] {
  const rows = whole.flatMap((block) => inRows(page.text, block));
  if (rows.length >= LEAST_INLINE) return rows;
  const blocks = whole.flatMap((block) => cutInline(page, lines, block));
  const asked = blocks.map((block) => leadOf(page, lines, block, false));
  // where questions stand in emphasis, an objection that does not ask stands so too
  const isEmphasised = asked.filter((lead) => lead?.style === "emphasis").length >= LEAST_INLINE;
  const leads = isEmphasised ? blocks.map((block, at) => asked[at] ?? leadOf(page, lines, block, true)) : asked;
  // the style that most leads share is the paper's; plain questions count only where there is no other
  const tally = new Map<Style, number>();
  for (const lead of leads) if (lead !== null) tally.set(lead.style, (tally.get(lead.style) ?? 0) + 1);
  const marked = [...tally].filter(([style]) => style !== "plain").sort((a, b) => b[1] - a[1])[0];
  const isOwn = (lead: Lead | null): lead is Lead => lead !== null && (marked === undefined || (lead.style !== "plain" && (lead.style === marked[0] || page.text.slice(lead.question.start, lead.question.end).includes("?"))));
  const found: Question[] = [];
  const last = leads.findLastIndex(isOwn);
  let open: { question: Span; parts: Span[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const first = open.parts[0];
    const end = open.parts.at(-1)?.end;
    found.push({ question: bareQuestion(page.text, open.question), answer: first === undefined || end === undefined ? null : { start: first.start, end } });
  };
  for (const [at, block] of blocks.entries()) {
    const lead = leads[at] ?? null;
    if (isOwn(lead)) {
      close();
      const start = answerStart(page.text, lead.end, block.end);
      open = { question: lead.question, parts: start < block.end ? [{ start, end: block.end }] : [] };
    } else if (open !== null && !(at > last && open.parts.length > 0 && block.kind === "paragraph")) {
      const start = answerStart(page.text, block.start, block.end);
      if (start < block.end) open.parts.push({ start, end: block.end });
    }
  }
  close();
  return found;
}

/** Without the quotation marks and signs of emphasis around it. */
function bareQuestion(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /["“„«*_\s]/.test(text.charAt(from))) from += 1;
  while (to > from && /["”“»*_\s]/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

/** Behind "A:", "A1.", a dash, a slash and the signs of emphasis. */
function answerStart(text: string, from: number, to: number): number {
  let at = skip(text, from, to);
  const letter = /^(?:A\d{0,2}(?:[.:)]| [–—-])|a\d{0,2}:)\s/.exec(text.slice(at, at + 6));
  if (letter !== null) at = skip(text, at + letter[0].length, to);
  return at;
}

function skip(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s*_/—–:>|-]/.test(text.charAt(at)) && !(text.charAt(at) === "-" && /\d/.test(text.charAt(at + 1)))) at += 1;
  return at;
}

/** The question with which a block begins; null where it begins with none. */
function leadOf(page: Page, lines: readonly Line[], block: Block, isObjection: boolean): Lead | null {
  if (block.kind === "table") return null;
  const { text } = page;
  const line = lines[block.from];
  if (line === undefined) return null;
  const strong = emphasised(text, block.start, line.bodyEnd);
  const from = strong?.inside.start ?? block.start;
  const letter = /^["“]?(?:Q\d{0,2}(?:[.:)]| [–—-])?|q\d{0,2}:)\s/.exec(text.slice(from, from + 8));
  const bare = letter !== null && /\d|[.:)–—-]/.test(letter[0]) ? from + letter[0].length : from;
  if (bare >= block.end || /^(?:A\d{0,2}(?:[.:)]| [–—-])|a\d{0,2}:)\s/.test(text.slice(from, from + 6))) return null;
  if (strong !== null) {
    const number = /^(?:\d{1,2}|[a-z])[.)]?(?: \|)? /.exec(text.slice(bare, bare + 7));
    const question = { start: skip(text, bare + (number?.[0].length ?? 0), strong.inside.end), end: strong.inside.end };
    const isQuestion = text.slice(question.start, question.end).includes("?") || text.startsWith("**", block.start) || letter !== null || (isObjection && /[.!…"”]/.test(text.charAt(question.end - 1)));
    const rest = restOfQuestion(page, { start: strong.end, end: block.end });
    if (isQuestion && question.end > question.start) return { style: bare > from ? "letter" : line.mark === "number" ? "number" : "emphasis", question, end: rest };
  }
  if (line.level > 0) return { style: "heading", question: { start: bare, end: line.bodyEnd }, end: line.bodyEnd };
  if (bare > from) return askedUpTo(page, { start: bare, end: block.end }, "letter");
  const closing = QUOTES[text.charAt(block.start)];
  if (closing !== undefined) {
    const end = text.indexOf(closing, block.start + 1);
    if (end > 0 && end < line.bodyEnd) return { style: "quote", question: { start: block.start + 1, end }, end: end + 1 };
  }
  const style = line.mark === "number" ? "number" : line.mark === "bullet" ? "bullet" : "plain";
  const first = { start: block.start, end: style === "plain" ? line.bodyEnd : block.end };
  if (!text.slice(first.start, first.end).includes("?")) return null;
  const lead = askedUpTo(page, { start: block.start, end: block.end }, style);
  // a plain question opens its line; one that comes later in it belongs to an answer
  const opening = sentencesIn(page, { start: block.start, end: block.end }).slice(0, style === "plain" ? 2 : 3);
  return opening.some(({ end }) => text.slice(end - 3, end).includes("?")) ? lead : null;
}

/** A second question on the same line goes with the first: "**Six years?** Why so long? …" stays an answer, so nothing is taken there. */
function restOfQuestion({ text }: Page, { start, end }: Span): number {
  let at = start;
  while (at < end && "*_`".includes(text.charAt(at))) at += 1;
  return at;
}

/** The sentences up to the first that asks, and those right behind it that ask too; up to "A:" where the line has one. */
function askedUpTo(page: Page, { start, end }: Span, style: Style): Lead {
  const { text } = page;
  const answer = / A\d{0,2}[.:)] /.exec(text.slice(start, end));
  if (style === "letter" && answer !== null) return { style, question: { start, end: start + answer.index }, end: start + answer.index + 1 };
  let asked = -1;
  for (const sentence of sentencesIn(page, { start, end })) {
    const asks = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end).includes("?");
    if (!asks && asked >= 0) break;
    if (asks) asked = sentence.end;
  }
  const close = asked < 0 ? end : asked;
  return { style, question: { start, end: close }, end: close };
}
