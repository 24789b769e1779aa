import { planFacts } from "@inclined/content/plan-sources";
import { findQuestion } from "@inclined/content/questions";
import { planOfCandidate } from "@inclined/core/plan/plan-of-candidate";
import { UNSAID_PLAN } from "@inclined/core/plan/unsaid-plan";
import type { PlanPaper, PlanView } from "@inclined/core/schema/plan";
import type { Store } from "@inclined/store/store";
import { daysIn } from "./time-zone.ts";

const ISO_DAY = "2026-11-20".length;

export interface PlanOfWorkspace {
  view: PlanView;
  /** What the person said about their time, or what is usual. */
  paper: PlanPaper;
}

/** The plan of one candidate, made now. @param today ISO day; null: the one it is where the person is @throws {InclinedError} not-found */
export async function planOfWorkspace(store: Store, workspaceId: string, now: Date, today: string | null = null): Promise<PlanOfWorkspace> {
  const { candidate } = await store.getWorkspace(workspaceId);
  const papers = await store.listPapers(workspaceId);
  const stored = papers.find((one) => one.kind === "plan");
  const dayOf = daysIn(stored?.data.timeZone ?? undefined) ?? daysIn(undefined) ?? ((moment: string) => moment.slice(0, ISO_DAY));
  const view = planOfCandidate({
    candidate,
    paper: stored?.data ?? null,
    begunOn: stored === undefined ? null : dayOf(stored.createdAt),
    stories: papers.filter((one) => one.kind === "story"),
    attempts: await store.listAttemptsOfWorkspace(workspaceId),
    loops: papers.flatMap((one) => (one.kind === "loop" ? [one.data] : [])),
    today: today ?? dayOf(now.toISOString()),
    dayOf,
    reachOf: (questionId) => (questionId === null ? null : (findQuestion(questionId)?.reach ?? null)),
    facts: planFacts,
  });
  return { view, paper: stored?.data ?? UNSAID_PLAN };
}
