import type { Span } from "../../schema/span.ts";
import type { OutlineBlock } from "../outline.ts";
import { everySaid, type Page, says, tokenRange, whereSaid, wordCount } from "../page.ts";
import { phrases } from "../phrases.ts";
import { rowSpan } from "../tables.ts";
import { datesIn } from "../when.ts";

/** One corrective action. */
export interface Action extends Span {
  /** Words that say what is done, in a table the cell of it. */
  what: Span;
  /** Words that say who and until when; null where nobody or no day is named. */
  owner: Span | null;
  due: Span | null;
}

const OWNER_HEADS = phrases("owner, owners, who, dri, responsible, assignee, assigned, assigned to, lead, accountable, by whom, team");
const DUE_HEADS = phrases("due, due date, date, by, by when, when, deadline, until, eta, target date, done by, finish");
const WHAT_HEADS = phrases("action, actions, action item, what, task, fix, measure, step, corrective action, change, item, description");
const OWNER_WORDS = phrases("owner, owned by, owns, dri, responsible, assignee, assigned to, accountable, lead by, led by");
/** Who may own something without a name. */
const ROLES = phrases("team, squad, sre, on-call, lead, manager, director, head of, engineering, group, department, operations, platform, security, support, vendor, legal, finance, product, data, ops, qa");
const NOBODY = phrases("tbd, tba, tbc, n/a, none, nobody, unassigned, to be decided, to be assigned, to be named, open, everyone, everybody, all, all of us, all teams, we");
const ACTS: ReadonlySet<string> = new Set("will to owns adds builds writes takes ships removes changes moves sets is has does leads puts makes".split(" "));
/** Capitals that are no person: months, days, and what systems are called in capitals throughout. */
const NO_NAMES = new Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun week end due by until q1 q2 q3 q4 h1 h2 the a an p0 p1 p2 p3 done open high low medium".split(" "));

/** The actions of a paper: items, rows, and headings with what stands below them. */
export function actionsIn(page: Page, blocks: readonly OutlineBlock[]): Action[] {
  const actions: Action[] = [];
  const items = blocks.filter(({ kind }) => kind === "item");
  for (const block of blocks) {
    if (block.table !== undefined) actions.push(...rowsOf(page, block.table.rows));
    else if (block.kind === "item" || (items.length === 0 && block.kind === "paragraph" && wordCount(page, block) >= 4)) {
      const span = { start: block.start, end: block.end };
      if (wordCount(page, span) >= 2) actions.push({ ...span, what: span, owner: ownerIn(page, span), due: datesIn(page, span)[0] ?? null });
    }
  }
  return actions;
}

function rowsOf(page: Page, rows: readonly (readonly Span[])[]): Action[] {
  const [head = [], ...body] = rows;
  const column = (sought: typeof OWNER_HEADS, taken: readonly number[] = []): number => head.findIndex((cell, at) => !taken.includes(at) && says(page, cell, sought));
  const owner = column(OWNER_HEADS);
  const due = column(DUE_HEADS, [owner]);
  const named = column(WHAT_HEADS, [owner, due]);
  const what = named >= 0 ? named : [0, 1, 2].find((at) => at !== owner && at !== due) ?? 0;
  return body.flatMap((row): Action[] => {
    const span = rowSpan(row);
    if (span === null) return [];
    const cell = (at: number): Span | null => {
      const found = at < 0 ? undefined : row[at];
      return found === undefined || wordCount(page, found) === 0 || isNobody(page, found) ? null : found;
    };
    const day = cell(due);
    return [{ ...span, what: row[what] ?? span, owner: owner < 0 ? ownerIn(page, span) : cell(owner), due: due < 0 ? (datesIn(page, span)[0] ?? null) : day === null ? null : (datesIn(page, day)[0] ?? dayAlone(page, day)) }];
  });
}

/** A cell of a column of dates may hold a month or weekday without more. */
const dayAlone = (page: Page, cell: Span): Span | null => (/\d/.test(page.text.slice(cell.start, cell.end)) || says(page, cell, MONTH_NAMES) ? cell : null);
const MONTH_NAMES = phrases("january, february, march, april, may, june, july, august, september, october, november, december");

/** "All", "TBD": nobody in particular. */
const isNobody = (page: Page, span: Span): boolean => {
  const hit = whereSaid(page, span, NOBODY);
  return hit !== null && wordCount(page, span) <= wordCount(page, hit) + 1;
};

/** Who owns an action, where its sentence says so: behind a word for it, in brackets, behind a dash or comma, or as who acts. */
function ownerIn(page: Page, span: Span): Span | null {
  const { text, tokens } = page;
  const { from, to } = tokenRange(page, span);
  for (const hit of everySaid(page, span, OWNER_WORDS)) {
    const { to: behind } = tokenRange(page, hit);
    const next = tokens[behind];
    const after = next === undefined || behind >= to ? null : { start: next.start, end: Math.min(span.end, tokens[Math.min(behind + 1, to - 1)]?.end ?? next.end) };
    if (after !== null && !isNobody(page, { start: after.start, end: next?.end ?? after.end })) return { start: after.start, end: next?.end ?? after.end };
    if (after !== null) return null;
  }
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || NO_NAMES.has(token.word) || /\d/.test(token.word)) continue;
    const word = text.slice(token.start, token.end);
    const before = text.slice(Math.max(span.start, token.start - 3), token.start);
    const isSetApart = at > from && /[([@,;|–—→]\s?$|\s-\s$|:\s?[*_]{0,2}$/.test(before);
    const isName = /^\p{Lu}\p{Ll}/u.test(word);
    if (text.charAt(token.start - 1) === "@") return { start: token.start, end: token.end };
    if (isSetApart && isName) return { start: token.start, end: nameEnd(page, at, to) };
    if (isSetApart) {
      const role = whereSaid(page, { start: token.start, end: tokens[Math.min(at + 3, to - 1)]?.end ?? token.end }, ROLES);
      if (role !== null) return { start: token.start, end: role.end };
    }
    const next = tokens[at + 1];
    if (at === from && isName && next !== undefined && (ACTS.has(next.word) || (/^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end)) && ACTS.has(tokens[at + 2]?.word ?? "")))) return { start: token.start, end: nameEnd(page, at, to) };
    if (["the", "our"].includes(tokens[from]?.word ?? "") && at === from + 1 && ACTS.has(tokens[at + 2]?.word ?? "") && says(page, { start: token.start, end: next?.end ?? token.end }, ROLES)) return { start: token.start, end: next?.end ?? token.end };
    if (["by", "with"].includes(tokens[at - 1]?.word ?? "") && at > from && isName && token.name) return { start: token.start, end: nameEnd(page, at, to) };
  }
  return null;
}

/** A name of two words: "Ana Ruiz". */
function nameEnd(page: Page, at: number, to: number): number {
  const next = page.tokens[at + 1];
  const own = page.tokens[at];
  return next !== undefined && at + 1 < to && next.gap === "none" && /^\p{Lu}\p{Ll}/u.test(page.text.slice(next.start, next.end)) && !NO_NAMES.has(next.word) ? next.end : (own?.end ?? 0);
}
