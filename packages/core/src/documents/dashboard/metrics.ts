import type { Span } from "../../schema/span.ts";
import type { OutlineBlock, PartNames } from "../outline.ts";
import { everySaid, figuresIn, type Page, says, sentencesIn, tokenRange, whereSaid, wordCount } from "../page.ts";
import { type Phrases, phrases } from "../phrases.ts";
import { rowSpan, type Table } from "../tables.ts";

/** The three metrics that an ownership dashboard is about, and the parts that it may have besides. */
export type DashboardPart = "cycle-time" | "defects" | "burn" | "leading" | "data" | "decisions" | "owner";

/** What headings and labels call them. */
export const DASHBOARD_PARTS: PartNames<DashboardPart> = [
  ["cycle-time", phrases("cycle-time variance, cycle time variance, cycle time, cycle-time, cycle times, lead time, flow time, time to done")],
  ["defects", phrases("defect escape rate, defect-escape rate, defect escape, escape rate, escaped defects, escapes, defects, quality, bugs found by customers")],
  ["burn", phrases("resource burn-rate, resource burn rate, burn-rate, burn rate, resource burn, burn, budget, spend, spending")],
  ["leading", phrases("leading metric*, leading indicator*, leading, early sign*, early warning*, early signal*")],
  ["decisions", phrases("decision*, thresholds and decisions, what we do, actions, rules, if then, triggers")],
  ["data", phrases("data, numbers, raw data, table, source, figures")],
  ["owner", phrases("owner, owned by, owner and date, as of, status, updated")],
];

/** A metric of the dashboard with everything that is said of it. */
export interface NamedMetric {
  /** Words that name it. */
  name: Span;
  words: readonly Span[];
  /** Words with the bound, and with what is done beyond it; null where there are none. */
  threshold: Span | null;
  decision: Span | null;
}

const FAMILIES: readonly (readonly [DashboardPart, Phrases])[] = [
  ["cycle-time", phrases("cycle-time*, cycle time*, lead time*, flow time")],
  ["defects", phrases("defect escape*, escape rate, escaped defect*, escapes, escape, defect-escape*, defects after release, defects found after")],
  ["burn", phrases("burn-rate, burn rate, resource burn, burn, burned, budget, spend, spent")],
];
const METRIC_HEADS = phrases("metric*, measure*, kpi*, indicator*, number, what we watch");
const THRESHOLD_HEADS = phrases("threshold*, limit*, bound, target*, trigger*, alert at, red at, bar, above, if above");
const DECISION_HEADS = phrases("decision*, action*, then, what we do, drives, if crossed, response, consequence*, what happens, if above");
const CONDITION = phrases("if, when, once, whenever, above, below, over, under, as soon as, more than, less than, beyond, exceeds, crosses, at or above");
const ACTS = phrases("we, i, team, stop*, freeze*, halt*, add*, move*, cut*, hire*, split*, pause*, shift*, escalat*, review*, call*, hold*, drop*, delay*, re-plan*, replan*, roll back, swarm*, limit*, ask*, slow*, reassign*, renegotiat*, descope*, descop*, de-scope*, postpone*, release*, ship*, meet*, decide*, pull*, close*, open*");
/** What is held back is decided, too, though nobody is named who does it. */
const HOLDS_BACK = phrases("no new _ goes, no new _ go, no new _ starts, no new _ start, no new _ begins, no new _ opens, no new _ is, no new _ may, no _ goes, no _ go live, no _ starts, no _ may, no _ is added, no further _ goes, no further _ starts, no more _ goes, no more _ start, no more _ starts, nothing goes, nothing new, nothing starts, nothing is added, nothing is released, nobody starts, no one starts, nobody begins, does not start, do not start, does not begin, do not begin, does not go, do not go, does not follow, goes live only, go live only, goes live once, starts only, stays closed, stay closed, stays off, stay off, stays out, stays switched off, stays where it is, is put off, are put off, is taken out, are taken out, is suspended, are suspended, is held, are held, is kept back, are kept back, may not start, may not begin, must not start, roll* back, turn* off, switch* off, is switched off, is turned off, is struck, is reduced to");
/** Work that waits is held back; people who wait suffer. */
const WAITS = phrases("waits, wait, has to wait, have to wait, must wait, pauses, is on hold, are on hold");
const SUFFERERS = phrases("customer*, user*, patient*, people, person, client*, guest*, caller*, shopper*, driver*, passenger*, they, nobody, who, which, that, time, times, of wait, for");
/** So far before the word it is said who waits. */
const SUBJECT_WORDS = 4;

/** Whether a sentence says what is done, stopped or held back. */
function decides(page: Page, span: Span): boolean {
  if (says(page, span, ACTS) || says(page, span, HOLDS_BACK)) return true;
  return everySaid(page, span, WAITS).some((hit) => {
    const { from } = tokenRange(page, span);
    const { from: at } = tokenRange(page, hit);
    const first = page.tokens[Math.max(from, at - SUBJECT_WORDS)];
    return at > from && first !== undefined && !["the", "a", "this"].includes(page.tokens[at - 1]?.word ?? "") && !says(page, { start: first.start, end: hit.start }, SUFFERERS);
  });
}

const BOUND = phrases("above, below, over, under, more than, less than, at least, at most, exceeds, exceed, threshold, limit, beyond, crosses, reaches, up to, no more than, not above, not below, stays below, stays under, maximum, minimum, red at, than");

/** The metrics of a dashboard, in the order in which they are named. Linear in the length of the paper. */
export function metricsIn(page: Page, blocks: readonly OutlineBlock[], parts: ReadonlyMap<DashboardPart, readonly OutlineBlock[]>, isData: (span: Span) => boolean): NamedMetric[] {
  const found = new Map<string, { name: Span; words: Span[]; threshold: Span | null; decision: Span | null }>();
  const of = (key: string, name: Span) => {
    const known = found.get(key) ?? { name, words: [], threshold: null, decision: null };
    found.set(key, known);
    return known;
  };
  const familyOf = (span: Span): { key: DashboardPart; name: Span } | null => {
    const hits = FAMILIES.flatMap(([key, sought]) => {
      const name = whereSaid(page, span, sought);
      return name === null ? [] : [{ key, name }];
    });
    return hits.sort((a, b) => a.name.start - b.name.start)[0] ?? null;
  };
  const headed = new Map<OutlineBlock, DashboardPart>([...parts].flatMap(([part, own]) => (FAMILIES.some(([key]) => key === part) ? own.map((block) => [block, part] as const) : [])));
  for (const block of blocks) {
    if (block.table !== undefined) {
      if (!isData(block)) readRows(page, block.table, familyOf, of);
      continue;
    }
    let current: string | null = headed.get(block) ?? null;
    for (const [at, sentence] of sentencesIn(page, block).entries()) {
      if (isData(sentence)) continue;
      const named = familyOf(sentence);
      // below a heading only a paragraph that begins with another metric is about that one
      if (named !== null && (at === 0 || current === null || !headed.has(block))) current = named.key;
      if (current === null || wordCount(page, sentence) < 1) continue;
      const metric = of(current, named?.name ?? (headed.has(block) ? (block.label ?? sentence) : sentence));
      metric.words.push(sentence);
      metric.threshold ??= hasBound(page, sentence) ? sentence : null;
      metric.decision ??= says(page, sentence, CONDITION) && decides(page, sentence) && wordCount(page, sentence) >= 5 ? sentence : null;
    }
  }
  return [...found.values()].sort((a, b) => a.name.start - b.name.start);
}

const hasBound = (page: Page, span: Span): boolean => figuresIn(page, span).length > 0 && (says(page, span, BOUND) || /[≥≤<>]/.test(page.text.slice(span.start, span.end)));

/** A table with a row for each metric, its bound and its decision in columns of their own or in the same words. */
function readRows(page: Page, { rows }: Table, familyOf: (span: Span) => { key: string; name: Span } | null, of: (key: string, name: Span) => { name: Span; words: Span[]; threshold: Span | null; decision: Span | null }): void {
  const [head = [], ...body] = rows;
  const column = (sought: Phrases): number => head.findIndex((cell) => says(page, cell, sought));
  const isMetrics = column(METRIC_HEADS) === 0;
  const [threshold, decision] = [column(THRESHOLD_HEADS), column(DECISION_HEADS)];
  for (const row of isMetrics ? body : rows) {
    const first = row[0];
    const span = rowSpan(row);
    if (first === undefined || span === null || first.start >= first.end) continue;
    const named = familyOf(first);
    if (named === null && !isMetrics) continue;
    const metric = of(named?.key ?? page.text.slice(first.start, first.end).toLowerCase(), first);
    metric.words.push(span);
    const bound = row[threshold];
    const act = row[decision];
    metric.threshold ??= bound !== undefined && threshold > 0 ? (/\d/.test(page.text.slice(bound.start, bound.end)) || figuresIn(page, bound).length > 0 ? bound : null) : hasBound(page, span) ? span : null;
    metric.decision ??= act !== undefined && decision > 0 ? (wordCount(page, act) >= 2 && !says(page, act, NOTHING) ? act : null) : says(page, span, CONDITION) && decides(page, span) ? span : null;
  }
}

const NOTHING = phrases("tbd, none, n/a, to be decided, monitor*, keep an eye, watch, track");
