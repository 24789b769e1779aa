import type { DrillId } from "@inclined/core/schema/drill-id";
import type { PlanFacts } from "@inclined/core/schema/plan";
import { drillOf } from "./drills.ts";

/** Four weeks, stories first, the last days light, two mocks, the split and SQL: all of it advice to data scientists who go for a PM role. */
const SCIENTISTS = { source: "data-scientist-to-pm", speaksOf: "data-scientist" } as const;
/** What to stop with two to three weeks left, and which principles a TPM’s stories are read for. */
const ORCHESTRATION = { source: "orchestration-bar", speaksOf: "tpm" } as const;

/** An exercise under the name and with the length that it has everywhere else. */
const exercise = (id: DrillId): PlanFacts["beginnings"][number] => ({ id, title: drillOf(id).name, minutes: Math.ceil(drillOf(id).minutes) });
const scenario = (id: DrillId): PlanFacts["scenarios"][number]["list"][number] => ({ ...exercise(id), isSystemDesign: id === "design-and-deliver" });

/** What sources say about the weeks before a loop. Which exercises are named for which role is ours: no source lists them. */
export const planFacts: PlanFacts = {
  longest: { days: 28, ...SCIENTISTS },
  stories: { least: 6, most: 8, tellingMinutes: 2, ...SCIENTISTS },
  lastDays: { days: 3, ...SCIENTISTS },
  // The source says full-length and gives no length; that of one interview is from the loop teardown.
  mocks: { least: 2, minutes: 45, minutesSource: "tpm-loop-teardown", ...SCIENTISTS },
  designStops: { weeks: [2, 3], ...ORCHESTRATION },
  principles: [
    { role: "tpm", first: ["ownership", "deliver-results", "bias-for-action"], support: [], source: ORCHESTRATION.source },
    { role: "data-scientist", first: ["customer-obsession", "invent-and-simplify"], support: ["dive-deep"], source: SCIENTISTS.source },
  ],
  splits: [
    {
      ...SCIENTISTS,
      parts: [
        { name: "Stories for the Leadership Principles", kinds: ["story", "drill"], percent: 60 },
        { name: "Product sense", kinds: ["scenario"], percent: 30 },
        { name: "SQL and Python", kinds: ["sql"], percent: 10 },
      ],
    },
  ],
  // One document says both: the first in its list of what to prepare, the second where it describes a mistake.
  sql: [
    { minutes: 30, timesAWeek: 2, ...SCIENTISTS },
    { minutes: 45, timesAWeek: 1, ...SCIENTISTS },
  ],
  lastDraft: { minutes: [30, 45], dayOfMinutes: 15, source: "working-backwards", speaksOf: "pm" },
  beginnings: [exercise("about-yourself"), exercise("why-here")],
  scenarios: [
    { role: "tpm", list: [scenario("design-and-deliver"), scenario("metrics-first"), scenario("push-back"), scenario("business-leader")] },
    { role: "pm", list: [scenario("product-case"), scenario("metrics-first"), scenario("push-back")] },
    { role: "data-scientist", list: [scenario("product-case"), scenario("metrics-first"), scenario("push-back")] },
  ],
};
