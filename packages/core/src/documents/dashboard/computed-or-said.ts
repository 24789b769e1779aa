import type { DashboardFigure } from "../../schema/dashboard.ts";
import type { Span } from "../../schema/span.ts";
import { type Finding, holds, lacks } from "../document-criterion.ts";
import { figuresIn, inShort, says } from "../page.ts";
import { phrases, type Phrases } from "../phrases.ts";
import type { Dashboard } from "./read-dashboard.ts";

type Core = "cycle-time-variance" | "defect-escape-rate" | "burn-rate";

/** What each core metric is called in words, with what has to stand beside its number. */
const SAID: Readonly<Record<Core, { called: Phrases; table: string }>> = {
  "cycle-time-variance": { called: phrases("cycle-time variance, cycle time variance, variance of the cycle time, variance of cycle time*, standard deviation of the cycle time, standard deviation of cycle time*, cycle times vary, cycle times scatter, cycle-time spread, cycle time spread, cycle time varies"), table: "a column of cycle times, or of starts and ends" },
  "defect-escape-rate": { called: phrases("defect escape rate, defect-escape rate, escape rate, escaped defects, defects escaped, of defects escaped, found after the release, found after release, defect escape"), table: "one column of defects found before the release and one of those after" },
  "burn-rate": { called: phrases("burn-rate, burn rate, resource burn, spent of, of plan to date, of the plan, spent against"), table: "one column of what was planned and one of what was spent" },
};

/** Whether a core metric can be computed from a table, or stands in words with its number. */
export function computedOrSaid({ page, computed: { figures }, sentences, blocks }: Dashboard, core: Core): Finding {
  const computed = figures.find((figure): figure is DashboardFigure & { value: number } => figure.id === core && figure.value !== null);
  if (computed !== undefined) return holds(computed.rows.map(({ start, end }) => ({ start, end })), `${computed.says} ${computed.trend.says}`, 0.95);
  const { called, table } = SAID[core];
  const rows = blocks.flatMap((block) => (block.table === undefined ? [] : block.table.rows.map((row): Span => ({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }))));
  const named = [...sentences, ...rows].filter((span) => says(page, span, called));
  const found = named.find((span) => figuresIn(page, span).length > 0);
  if (found !== undefined) return holds([found], `“${inShort(page, found, 90)}” gives it; with a table it could be checked.`, 0.75);
  const [near] = named;
  const tried = figures.find(({ id }) => id === core);
  if (near !== undefined) return lacks(`“${inShort(page, near, 80)}” has no number.`, [near]);
  return lacks(tried === undefined ? `It cannot be computed: a table needs ${table}.` : tried.says);
}
