import type { ReachOf } from "../debrief/trends.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { LoopData } from "../schema/loop.ts";
import { type PlanData, type PlanFacts, type PlanPaper, type PlanRole, type PlanView, TASK_KINDS, type TaskKind } from "../schema/plan.ts";
import type { Candidate } from "../schema/workspace.ts";
import { addDays, daysBetween } from "./calendar.ts";
import { dueItems, type Said } from "./due-items.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { splitOf } from "./practice-work.ts";
import { minutesOfDone } from "./task-lengths.ts";
import { timeSpent } from "./time-spent.ts";
import { nameOfStory, storiesInOrder, type StoredStory } from "./stories-in-order.ts";
import { answerings, storiesAskedFor, tellings } from "./told-stories.ts";
import { UNSAID_PLAN } from "./unsaid-plan.ts";
import { weakPoints } from "./weak-points.ts";

/** Everything that is stored of a candidate and that a plan is made from. */
export interface PlanSources {
  candidate: Pick<Candidate, "loopDate" | "targetRole">;
  /** Null: nothing was said yet, and the plan is made from what is usual. */
  paper: PlanPaper | null;
  /** ISO day on which the person first said something about their time; null: never. */
  begunOn: string | null;
  stories: readonly StoredStory[];
  /** Newest first. */
  attempts: readonly AttemptView[];
  /** Exercises and loops that were sat: they say which story an answer was asked for. */
  loops?: readonly Pick<LoopData, "plan">[];
  /** ISO day on which the plan is looked at. */
  today: string;
  /** The day, where the person is, of an ISO moment in UTC. */
  dayOf: (moment: string) => string;
  reachOf: ReachOf;
  facts: PlanFacts;
}

/** The role that a target role speaks of; TPM where it says neither. */
export function planRoleOf(targetRole: string | null): PlanRole {
  const role = (targetRole ?? "").toLowerCase();
  if (/data scien/.test(role)) return "data-scientist";
  return /product manag|\bpm-?t?\b/.test(role) && !/\btpm\b|program/.test(role) ? "pm" : "tpm";
}

/**
 * The plan of a candidate as it was made on the morning of today: what happens during the day ticks tasks off and does not move them.
 * Pure: the same sources give the same plan.
 */
export function planOfCandidate(sources: PlanSources): PlanView {
  const { candidate, today, dayOf, facts, reachOf } = sources;
  const paper = sources.paper ?? UNSAID_PLAN;
  const role = paper.role ?? planRoleOf(candidate.targetRole);
  const stories = storiesInOrder(sources.stories);
  const told = tellings(stories, sources.attempts, dayOf, storiesAskedFor(sources.loops ?? []));
  const said = answerings(sources.attempts, dayOf);
  const milestones = milestonesOf(candidate.loopDate, paper);
  const asOf = (day: string): PlanInput => ({
    data: { milestones: milestones.map(({ kind, day: on }) => ({ kind, day: on })), hoursADay: paper.hoursADay, busyDays: paper.busyDays, role, done: paper.done.filter(isBefore(day)) },
    today: day,
    stories: stories.filter(({ createdAt }) => dayOf(createdAt) < day).map(({ id, data }) => ({ id, title: nameOfStory(data), toldWithoutNotes: told.some((one) => one.id === id && one.day < day) })),
    weak: weakPoints(sources.attempts.filter(({ attempt }) => dayOf(attempt.createdAt) < day), reachOf),
    due: dueItems([...said, ...told].filter(isBefore(day))),
    facts,
  });
  const input = asOf(today);
  const plan = makePlan(input);
  const order = new Map(stories.map(({ id }, place) => [id, place]));
  const ticked = new Set(paper.done.filter(({ day }) => day === today).map(({ task }) => task));
  const isSeen = (id: string): boolean => isSeenDone(id, { today, told, said, order });
  // what was done since the morning is missing nowhere
  const dropped = plan.dropped.filter(({ task: { id } }) => !ticked.has(id) && !isSeen(id));
  const todays = (plan.days[0]?.tasks ?? []).map(({ id }) => id);
  return {
    today,
    role,
    milestones,
    days: plan.days,
    dropped,
    notes: plan.notes,
    ticked: todays.filter((id) => ticked.has(id)),
    doneByItself: todays.filter(isSeen),
    isOpen: plan.isOpen,
    again: plan.days.length === 0 ? null : madeAgain(sources, asOf, dropped, [...said, ...told].map(({ day }) => day)),
    spent: timeSpent(spentOn(paper.done, told, facts), splitOf(input)),
  };
}

/** Which kind of task an id is of; what comes up again is a refresher. */
export function kindOfTask(id: string): TaskKind | null {
  const [kind = ""] = id.split(":");
  return kind === "due" ? "refresher" : (TASK_KINDS.find((one) => one === kind) ?? null);
}

function milestonesOf(loopDate: string | null, { milestones, loopAt }: PlanPaper): PlanView["milestones"] {
  const all = [...milestones, { kind: "loop" as const, day: loopDate, at: loopAt }];
  return all.flatMap(({ kind, day, at }) => (day === null ? [] : [{ kind, day, at }])).toSorted((one, other) => compare(one.day, other.day));
}

/** Whether what was written, told or answered today does a task without a tick. */
function isSeenDone(task: string, { today, told, said, order }: { today: string; told: readonly Said[]; said: readonly Said[]; order: ReadonlyMap<string, number> }): boolean {
  const [kind = "", what = "", ...rest] = task.split(":");
  const id = rest.join(":");
  const isToldToday = (story: string): boolean => told.some((one) => one.id === story && one.day === today);
  if (kind === "due") return what === "story" ? isToldToday(id) : said.some((one) => one.id === id && one.day === today);
  if (kind !== "story") return false;
  if (what === "write") return order.size >= Number(id);
  if (what !== "tell") return false;
  const place = /^new-(\d+)$/.exec(id)?.[1];
  return isToldToday(place === undefined ? id : ([...order].find(([, at]) => at === Number(place) - 1)?.[0] ?? ""));
}

/** What days without anything done changed: the plan of the first of them beside that of today. Nobody owes those days. */
function madeAgain({ paper, begunOn, today }: PlanSources, asOf: (day: string) => PlanInput, dropped: PlanView["dropped"], saidOn: readonly string[]): PlanView["again"] {
  if (paper === null || begunOn === null) return null;
  const active = [...paper.done.map(({ day }) => day), ...saidOn].filter((day) => day < today).reduce((last, day) => (day > last ? day : last), "");
  // on the day on which the plan was begun it was there to be done
  const since = active >= begunOn ? addDays(active, 1) : begunOn;
  if (since >= today) return null;
  const before = makePlan(asOf(since));
  const days = before.days.slice(0, daysBetween(since, today)).filter(({ tasks }) => tasks.length > 0).length;
  if (days === 0) return null;
  const known = new Set(before.dropped.map(({ task }) => task.id));
  return { since, days, dropped: dropped.filter(({ task }) => !known.has(task.id)) };
}

/** Minutes of what was ticked off and of stories that were told without a tick. */
function spentOn(done: PlanData["done"], told: readonly Said[], facts: PlanFacts): { kind: TaskKind; minutes: number }[] {
  const ids = [...done.map(({ task }) => task), ...new Set(told.map(({ id }) => `story:tell:${id}`))].filter((id, place, all) => id.startsWith("due:") || all.indexOf(id) === place);
  return ids.flatMap((id) => {
    const kind = kindOfTask(id);
    return kind === null ? [] : [{ kind, minutes: minutesOfDone(id, facts) }];
  });
}

const isBefore = (today: string) => ({ day }: { day: string }): boolean => day < today;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
