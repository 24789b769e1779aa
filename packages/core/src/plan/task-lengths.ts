import type { PlanFacts } from "../schema/plan.ts";

/** Minutes of what no source gives a length for. They are this plan's own choice. */
export const MINUTES = { write: 45, tell: 20, map: 20, drill: 15, weakScenario: 20, dueQuestion: 10, dueStory: 5, retell: 15, outline: 30, draft: 60, revise: 45, practice: 60 } as const;

/** Minutes that a task once had, from its id alone: it may have left the plan since. */
export function minutesOfDone(id: string, facts: PlanFacts): number {
  const [kind = "", what = ""] = id.split(":");
  const exercise = [...facts.beginnings, ...facts.scenarios.flatMap(({ list }) => list)].find((one) => one.id === what);
  if (exercise !== undefined && (kind === "drill" || kind === "scenario")) return exercise.minutes;
  if (kind === "mock") return what === "draft" ? facts.lastDraft.minutes[0] : facts.mocks.minutes;
  if (kind === "sql") return facts.sql[0]?.minutes ?? 0;
  return BY_KIND[`${kind}:${what}`] ?? BY_KIND[kind] ?? 0;
}

const BY_KIND: Readonly<Partial<Record<string, number>>> = {
  "story:write": MINUTES.write,
  "story:tell": MINUTES.tell,
  "story:map": MINUTES.map,
  drill: MINUTES.drill,
  scenario: MINUTES.weakScenario,
  "due:question": MINUTES.dueQuestion,
  "due:story": MINUTES.dueStory,
  refresher: MINUTES.retell,
  "writing:outline": MINUTES.outline,
  "writing:draft": MINUTES.draft,
  "writing:revise": MINUTES.revise,
  "writing:practice": MINUTES.practice,
};
