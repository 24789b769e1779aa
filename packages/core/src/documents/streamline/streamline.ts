import type { DocumentCheck } from "../../schema/document-check.ts";
import type { Span } from "../../schema/span.ts";
import { assessDocument } from "../assess-document.ts";
import type { GivenToCheck } from "../given-to-check.ts";
import { linesOf } from "../lines.ts";
import { type Page, readPage, sentencesIn } from "../page.ts";
import { findEdits, type FoundEdit, type SentenceAt } from "./find-edits.ts";
import { protectedIn } from "./protect.ts";
import { EDIT_KINDS, type StreamlineEdit } from "./streamline-edit.ts";

/** A paper with what could go, piece by piece. */
export interface Streamlined {
  /** In the order of the text, none overlapping. Each leaves whole sentences; that everything holds is checked of all together. */
  edits: readonly StreamlineEdit[];
  /** By how much all of them shorten the text, in characters of it, 0 to 0.2. */
  share: number;
  /** How much that is, as a person reads it, and whether it is what such a paper usually can lose. */
  says: string;
}

/** More is never taken away at once, and less than this is said to be little. */
const MOST_SHARE = 0.2;
const USUAL_SHARE = 0.1;
/** So often the paper is checked again, at most. */
const MOST_CHECKS = 40;

const shorter = ({ start, end, replacement }: StreamlineEdit): number => end - start - replacement.length;

/** The text with edits applied, in any order; of two that overlap the earlier one. */
export function applyEdits(text: string, edits: readonly StreamlineEdit[]): string {
  let done = "";
  let at = 0;
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    done += text.slice(at, start) + replacement;
    at = end;
  }
  return done + text.slice(at);
}

/**
 * What a paper can lose without losing anything: sentences that hold of any product, points made twice, announcements, long ways to
 * say short things, hedges, and praise without a number. Never words that prove a criterion, a number, a quotation or a table. The
 * paper is checked again with its edits; those that would cost it a criterion or raise a pitfall are dropped. At most a fifth goes.
 * @param check of the same text
 */
export function streamline(check: DocumentCheck, text: string, given: GivenToCheck = {}): Streamlined {
  if (check.status !== "assessed") return { edits: [], share: 0, says: "Nothing to streamline: the paper was not assessed." };
  const page = readPage(text);
  const isProtected = protectedIn(check, page);
  const found = findEdits({ page, sentences: proseOf(page), isProtected });
  const chosen = choose(found, text);
  const kept = keepWhatHolds(chosen, check, text, given);
  const share = text.length === 0 ? 0 : Math.round((kept.reduce((sum, each) => sum + shorter(each), 0) / text.length) * 1000) / 1000;
  return { edits: kept, share, says: sayShare(share, kept.length) };
}

function sayShare(share: number, count: number): string {
  const percent = share * 100 < 1 ? "Less than 1 %" : `${Math.round(share * 100)} %`;
  if (count === 0) return "Nothing was found that says nothing. What is long here is long for a reason, or only you can tell.";
  if (share < USUAL_SHARE) return `${percent} of it says nothing and can go. A tenth does not: what remains proves something, or only you can tell.`;
  return `${percent} of it says nothing and can go.`;
}

/** The sentences of paragraphs and items; headings and rows of tables have none. */
function proseOf(page: Page): SentenceAt[] {
  const { text } = page;
  const blocks: Span[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const words = { start: line.body, end: line.bodyEnd };
    if (line.blank || line.level > 0 || text.slice(line.start, line.end).includes("|")) {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    if (open && line.mark === "none" && last !== undefined) last.end = line.bodyEnd;
    else blocks.push(words);
    open = true;
  }
  return blocks.flatMap((block) => {
    const found = sentencesIn(page, block);
    return found.map((sentence) => ({ ...sentence, block: block.start, of: found.length }));
  });
}

/** Takes what says least first, none overlapping, up to a fifth of the text, and never every sentence of a paragraph. */
function choose(found: readonly FoundEdit[], text: string): StreamlineEdit[] {
  const taken: StreamlineEdit[] = [];
  let gone = 0;
  const ordered = found.toSorted((a, b) => EDIT_KINDS.indexOf(a.kind) - EDIT_KINDS.indexOf(b.kind) || a.start - b.start);
  // marks every code unit that is taken: a thousand edits of a long paper are not compared with each other
  const cutIn = new Map<number, number>();
  const covered = new Uint8Array(text.length + 1);
  for (const { cuts, ...one } of ordered) {
    const cut = cuts === null ? 0 : (cutIn.get(cuts.block) ?? 0) + 1;
    if (cuts !== null && cut >= cuts.of) continue;
    // neighbours that both go share the space between them
    const sharesSpace = covered[one.start] === 1 && text.charAt(one.start) === " " && covered[one.start + 1] === 0;
    const each = sharesSpace ? { ...one, start: one.start + 1, end: text.charAt(one.end) === " " && covered[one.end] === 0 ? one.end + 1 : one.end } : one;
    if (shorter(each) <= 0 || gone + shorter(each) > MOST_SHARE * text.length || covered.subarray(each.start, each.end).includes(1)) continue;
    covered.fill(1, each.start, each.end);
    if (cuts !== null) cutIn.set(cuts.block, cut);
    taken.push(each);
    gone += shorter(each);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Those edits after which everything still holds that held, and no pitfall is new. */
function keepWhatHolds(edits: readonly StreamlineEdit[], check: DocumentCheck, text: string, given: GivenToCheck): StreamlineEdit[] {
  const raised = new Set(check.pitfalls.filter((pitfall) => pitfall.raised).map(({ id }) => id));
  let checks = 0;
  const stillHolds = (tried: readonly StreamlineEdit[]): boolean => {
    checks += 1;
    const after = assessDocument({ id: null, kind: check.kind, document: applyEdits(text, tried), given });
    return after.status === "assessed" && check.holds.every((id) => after.holds.includes(id)) && after.pitfalls.every((pitfall) => !pitfall.raised || raised.has(pitfall.id));
  };
  let kept: readonly StreamlineEdit[] = [];
  const add = (more: readonly StreamlineEdit[]): void => {
    if (more.length === 0 || checks >= MOST_CHECKS) return;
    if (stillHolds([...kept, ...more])) {
      kept = [...kept, ...more];
      return;
    }
    if (more.length === 1) return;
    const middle = more.length >> 1;
    add(more.slice(0, middle));
    add(more.slice(middle));
  };
  add(edits);
  return kept.toSorted((a, b) => a.start - b.start);
}
