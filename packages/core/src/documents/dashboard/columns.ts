import { tokens } from "../../answer/tokens.ts";
import { findPhrases, phrases, type Phrases } from "../phrases.ts";

/** What a column can hold. */
export const COLUMN_KINDS = ["period", "planned-cycle", "actual-cycle", "start", "end", "before", "after", "budget", "spent", "capacity"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** What headings call them: the longest phrase wins, then the earlier kind. */
const NAMES: readonly (readonly [ColumnKind, Phrases])[] = [
  ["after", phrases("after release, after, post-release, post release, escaped, escapes, escaped defects, defects after release, defects after, found after, found by customer*, customer defects, in production, production defects, bugs after, found in production, prod defects, after launch, live defects, defects found after release")],
  ["before", phrases("before release, before, pre-release, pre release, found before, defects before, defects before release, caught, caught before release, found in test*, in test, in testing, internal defects, defects in test, bugs before, found internally, qa defects, test defects, before launch, defects found before release")],
  ["planned-cycle", phrases("planned cycle time, planned cycle, planned days, plan days, planned duration, target cycle time, estimated days, estimated cycle time, expected days, expected cycle time, planned lead time, cycle time planned, cycle time plan, days planned, estimate days, planned cycle-time, cycle plan")],
  ["actual-cycle", phrases("actual cycle time, cycle time, cycle-time, actual days, actual duration, lead time, actual cycle, actual cycle-time, days taken, cycle days, cycle time actual, days actual, days needed, cycle actual, cycle")],
  ["budget", phrases("budget, planned budget, budget planned, planned spend, planned cost, planned costs, planned spending, budget plan, budgeted, allocated, plan cost, plan spend, cost plan, planned hours, budget to date")],
  ["spent", phrases("spent, spend, actual spend, actual cost, actual costs, budget spent, budget used, cost, costs, actual spending, burned, burnt, burn, spent to date, hours spent, budget actual, actual hours, hours burned")],
  ["capacity", phrases("capacity, people, fte, ftes, headcount, available hours, person days, person-days, team size, hours available")],
  ["start", phrases("start, started, start date, begin, begun, opened, open date, started on, work started")],
  ["end", phrases("end, ended, end date, finish, finished, done, completed, closed, shipped, delivered, done on, finished on, completion")],
  ["period", phrases("period, week, weeks, wk, sprint, iteration, month, quarter, date, week of, release, day, item, ticket, epic, feature, when")],
];

const PLANNED = phrases("planned, plan, target, estimate, estimated, expected");
const ACTUAL = phrases("actual, real, is");

/** What a heading says that its column holds; null where it says nothing known. */
function columnNamed(heading: string): ColumnKind | null {
  const list = tokens(heading);
  let best: { kind: ColumnKind; words: number } | null = null;
  for (const [kind, sought] of NAMES) for (const { from, to } of findPhrases(list, 0, list.length, sought)) if (best === null || to - from > best.words) best = { kind, words: to - from };
  const isPlanned = findPhrases(list, 0, list.length, PLANNED).length > 0;
  const isActual = findPhrases(list, 0, list.length, ACTUAL).length > 0;
  const isMoney = /[$€£₹]|\b(?:eur|usd|gbp|inr)\b/i.test(heading);
  if (isMoney && (best === null || best.kind === "period")) return isPlanned ? "budget" : isActual ? "spent" : null;
  // "Cycle time (planned)", "Budget, actual"
  if (best?.kind === "actual-cycle" && isPlanned) return "planned-cycle";
  if (best?.kind === "spent" && isPlanned) return "budget";
  if (best?.kind === "budget" && isActual && !isPlanned) return "spent";
  return best?.kind ?? null;
}

const BARE_PLAN: ReadonlySet<string> = new Set(["planned", "plan", "target", "estimate", "estimated"]);
const BARE_ACTUAL: ReadonlySet<string> = new Set(["actual", "actuals", "real"]);

/** What the headings of a table say; "Planned" alone is of the column beside it: money where that is spent, days where it is a cycle time. */
export function columnsNamed(headings: readonly string[]): (ColumnKind | null)[] {
  const kinds = headings.map(columnNamed);
  const isBare = (at: number, words: ReadonlySet<string>): boolean => {
    const list = tokens(headings[at] ?? "");
    return kinds[at] === null && list.length === 1 && words.has(list[0]?.word ?? "");
  };
  /** The kind that the bare column belongs to: of the next column, else of the one before, else the only one in the table. */
  const beside = (at: number, wanted: readonly ColumnKind[]): ColumnKind | undefined => [kinds[at + 1], kinds[at - 1], ...kinds].find((kind): kind is ColumnKind => kind !== null && kind !== undefined && wanted.includes(kind));
  return kinds.map((kind, at) => {
    if (isBare(at, BARE_PLAN)) {
      const own = beside(at, ["spent", "actual-cycle"]);
      const found = own === "spent" ? "budget" : own === "actual-cycle" ? "planned-cycle" : null;
      return found !== null && kinds.includes(found) ? null : found;
    }
    if (isBare(at, BARE_ACTUAL)) {
      const own = beside(at, ["budget", "planned-cycle"]);
      const found = own === "budget" ? "spent" : own === "planned-cycle" ? "actual-cycle" : null;
      return found !== null && kinds.includes(found) ? null : found;
    }
    return kind;
  });
}

/** Whether a heading says that each row holds all that was before. */
export const isCumulative = (heading: string): boolean => /\bcumulat|\bto date\b|\btotal so far\b|\brunning\b/i.test(heading);
