import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Dashboard } from "../read-dashboard.ts";

const LEADS = phrases("leading metric*, leading indicator*, leading one, early sign*, early warning*, early signal*, leads by, moves first, moves earlier, leading metric, leading number");
/** A cell of a table says it in one word. */
const CELL = phrases("leading, early sign*, early warning*");

/** Ownership dashboard: `leading`. */
export const leading: DocumentCriterion<Dashboard> = {
  id: "leading",
  kind: "criterion",
  name: "A leading one",
  question: "Is a leading metric among them?",
  sources: ["tpm-loop-teardown"],
  why: "All three core metrics tell what has happened. One that moves earlier leaves time to act.",
  counts: ["A metric that is called leading or an early sign, and what it announces: age of open work, review queue, unplanned work."],
  countsNot: ["“We are leading the market.”", "The three core metrics alone."],
  strong: "One number that moves two weeks before the others do, and how it was found to.",
  judge: ({ page, parts, sentences, blocks }) => {
    const part = (parts.get("leading") ?? []).find((block) => wordCount(page, block) >= 2);
    const rows = blocks.flatMap(({ table }) => table?.rows.map((row) => ({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 })) ?? []);
    const found = part ?? sentences.find((span) => says(page, span, LEADS) && wordCount(page, span) >= 3) ?? rows.find((span) => says(page, span, CELL) && wordCount(page, span) >= 3);
    if (found === undefined) return lacks("All metrics tell what has happened. Which number moves earlier: the age of open work, the review queue, unplanned work?");
    return holds([{ start: found.start, end: found.end }], `“${inShort(page, found, 90)}” moves earlier than the others.`, 0.75);
  },
};

export const examples: DocumentExamples = {
  finds: ["Leading: age of the oldest open item, 11 days; above 15 we stop starting work.", "| Metric | Kind | Now |\n|---|---|---|\n| Review queue | leading | 7 |\n| Escape rate | lagging | 9% |"],
  leaves: ["Cycle-time variance: 6.2 days².", "We are leading the market."],
};
