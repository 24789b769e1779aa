import type { Span } from "../../schema/span.ts";
import type { OutlineBlock } from "../outline.ts";
import { everySaid, type Page, sentencesIn, tokenRange, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import { rowSpan } from "../tables.ts";

/** One step of a chain: a why with its answer, or one "because" of a told chain. */
export interface Why extends Span {
  /** Words of the answer; null where the question stands alone. */
  answer: Span | null;
}

/** The chain of causes, and the words in which it ends. */
export interface RootCause {
  whys: readonly Why[];
  /** The last answer, or what is called the root cause; null where there is neither. */
  end: Span | null;
}

const BECAUSE = phrases("because, since, due to, caused by, the reason is, the reason was, led to, which meant, so that nobody, so nobody");
const CALLED = phrases("root cause is, root cause was, root cause:, root cause, underlying cause, the cause is, the cause was, real cause, mechanism is, mechanism was, in the end, ultimately, fundamentally");
const FIFTH = phrases("why, why's");

/** Reads the chain in the part on the root cause. */
export function rootCauseIn(page: Page, blocks: readonly OutlineBlock[]): RootCause {
  const plain = blocks.flatMap((block) => (block.table === undefined ? [block] : block.table.rows.slice(isHead(page, block) ? 1 : 0).flatMap((row) => rowSpan(row) ?? [])));
  const whys = asked(page, plain);
  const numbered = plain.filter((block) => "kind" in block && block.kind === "item");
  const steps = whys.length >= 2 ? whys : numbered.length >= 3 ? numbered.map(({ start, end }): Why => ({ start, end, answer: { start, end } })) : told(page, plain);
  const called = plain.flatMap((block) => sentencesIn(page, block)).findLast((sentence) => whereSaid(page, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 60) }, CALLED) !== null) ?? null;
  const last = steps.at(-1);
  const after = last === undefined ? null : (last.answer ?? null);
  const end = called !== null && (last === undefined || called.start >= last.start) ? called : (after ?? called ?? lastSentence(page, plain));
  return { whys: steps, end };
}

const isHead = (page: Page, block: OutlineBlock): boolean => block.table?.rows[0]?.every((cell) => wordCount(page, cell) <= 3) ?? false;

function lastSentence(page: Page, plain: readonly Span[]): Span | null {
  const last = plain.at(-1);
  return last === undefined ? null : (sentencesIn(page, last).at(-1) ?? null);
}

/** Questions that begin with "why", each with what follows it up to the next. */
function asked(page: Page, plain: readonly Span[]): Why[] {
  const { text } = page;
  const places = plain.flatMap((block, place) =>
    everySaid(page, block, FIFTH).filter((hit) => {
      const { from } = tokenRange(page, hit);
      const { from: first } = tokenRange(page, block);
      // "Why 1", "Why did …": at the start of a block, a sentence or a cell
      return from === first || page.tokens[from]?.gap === "stop" || /[|(*]\s?[*_]{0,2}$/.test(text.slice(Math.max(0, hit.start - 3), hit.start)) || (from === first + 1 && wordCount(page, block) > 3);
    }).map((hit) => ({ hit, block, place })),
  );
  return places.map(({ hit, block, place }, at): Why => {
    const next = places[at + 1];
    const isSame = next !== undefined && next.block === block;
    const rest = isSame ? next.hit.start : block.end;
    const mark = text.slice(hit.start, rest).indexOf("?");
    const behind = mark < 0 ? labelEnd(text, hit, rest) : hit.start + mark + 1;
    const inside = trimmed(text, behind, rest);
    if (wordCount(page, inside) > 0) return { start: hit.start, end: inside.end, answer: inside };
    // the answer stands in the next block, before the next question
    const answer = plain[place + 1];
    const isFree = answer !== undefined && !isSame && !(next !== undefined && next.block === answer && next.hit.start <= answer.start + 12);
    return isFree ? { start: hit.start, end: answer.end, answer } : { start: hit.start, end: Math.max(hit.end, inside.end), answer: null };
  });
}

/** Behind "Why 3:" or the cell of a question without its mark. */
function labelEnd(text: string, { start, end }: Span, rest: number): number {
  const words = text.slice(end, Math.min(rest, end + 8));
  const label = /^\s?#?\d?\s?[:.)|–—-]\s?/.exec(words);
  if (label !== null) return end + label[0].length;
  const sign = text.slice(start, rest).search(/[|:–—]| - /);
  return sign < 0 ? end : start + sign + 1;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s|:*_–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s|*_]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** A chain told in sentences: each "because" is a step, with what stands behind it. */
function told(page: Page, plain: readonly Span[]): Why[] {
  return plain.flatMap((block) =>
    sentencesIn(page, block).flatMap((sentence) => {
      const hits = everySaid(page, sentence, BECAUSE);
      return hits.map((hit, at): Why => ({ start: hit.start, end: hits[at + 1]?.start ?? sentence.end, answer: { start: hit.end, end: hits[at + 1]?.start ?? sentence.end } }));
    }),
  );
}
