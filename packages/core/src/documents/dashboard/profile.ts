import { type Examined, partsAt, profile, type Quoting } from "../document-profile.ts";
import { MOST_CHARACTERS } from "../not-assessed.ts";
import { spanOfBlocks } from "../outline.ts";
import { DOCUMENT_NAMES } from "../names.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { DASHBOARD_PARTS } from "./metrics.ts";
import { type Dashboard, readDashboard } from "./read-dashboard.ts";

/** An ownership dashboard on one page: cycle-time variance, defect escape rate, resource burn-rate, with the decision that each drives. */
export const dashboard = profile<Dashboard>({
  kind: "dashboard",
  name: DOCUMENT_NAMES.dashboard,
  criteria: CRITERIA,
  pitfalls: PITFALLS,
  mendFirst: ["decision", "metric-without-decision", "threshold", "cycle-time-variance", "defect-escape-rate", "burn-rate", "vague-number", "dated", "owned", "leading", "one-page", "template"],
  read: readDashboard,
  examine: (reading, quote) => ({ parts: partsOf(reading, quote), dashboard: reading.computed }),
  compute: (document) => {
    const found = document.length > MOST_CHARACTERS ? null : readDashboard(document).computed;
    return found === null || found.figures.length === 0 ? {} : { dashboard: found };
  },
});

function partsOf({ title, parts, data }: Dashboard, quote: Quoting): Examined["parts"] {
  const found = [
    { name: "title", span: title },
    ...DASHBOARD_PARTS.filter(([name]) => name !== "data").map(([name]) => ({ name, span: spanOfBlocks(parts.get(name)) })),
    ...data.map(({ start, end }) => ({ name: "data", span: { start, end } })),
  ];
  return partsAt(found, quote).sort((a, b) => a.span.start - b.span.start);
}
