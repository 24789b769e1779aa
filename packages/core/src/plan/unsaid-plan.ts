import type { PlanPaper } from "../schema/plan.ts";

/** Where nothing was said about time: the plan's own choice, shown as such where it is changed. */
export const UNSAID_PLAN: PlanPaper = { milestones: [], loopAt: null, hoursADay: 1, busyDays: [], role: null, done: [], startsAt: "19:00", timeZone: null, exported: [] };
