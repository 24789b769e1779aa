import { UNSAID_PLAN } from "@inclined/core/plan/unsaid-plan";
import type { PlanPaper, PlanView } from "@inclined/core/schema/plan";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { type OpenPaper, useOnlyPaper } from "../papers/use-paper.ts";
import { useSinglePaper } from "../papers/use-single-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { useToday } from "./use-today.ts";

/** What is usual, in the zone of this browser: the first thing that the person says stores it. */
const NOTHING_SAID: PlanPaper = { ...UNSAID_PLAN, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };

export type OpenPlan = OpenPaper<"plan">;

/** What the person said about their time, open for writing. */
export const usePlanPaper = (): OpenPlan => useSinglePaper("plan", NOTHING_SAID);

/** The plan as the studio made it for today; undefined until it is there. Asked again whenever something that it is made from was stored. */
export function usePlan(): { view: PlanView | undefined; error: Error | null } {
  const { workspace } = useStudio();
  const stored = useOnlyPaper("plan");
  const today = useToday();
  const { data: view, error } = useQuery({ ...queries.plan(workspace.id, today, `${stored?.revision ?? 0}.${workspace.revision}`), placeholderData: keepPreviousData });
  return { view, error };
}

/** Whether anything was said that a plan can work towards. */
export function usePlanIsBegun(): boolean {
  const { workspace } = useStudio();
  return useOnlyPaper("plan") !== null || workspace.candidate.loopDate !== null;
}

/** Ticks a task off on that day, or takes the tick away. */
export function ticked(paper: PlanPaper, task: string, day: string, isDone: boolean): PlanPaper {
  const others = paper.done.filter((one) => one.task !== task || one.day !== day);
  return { ...paper, done: isDone ? [...others, { task, day }] : others };
}
