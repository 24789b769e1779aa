import type { PlanDay, PlanTask } from "../schema/plan.ts";
import { daysBetween } from "./calendar.ts";
import { closeDay, put } from "./day-grid.ts";
import { placeExercise } from "./place-exercise.ts";
import { MOCK_DAYS_APART, placeMocks } from "./place-mocks.ts";
import { type PlacedStories, placeStories } from "./place-stories.ts";
import { Placing, type DroppedTask } from "./placing.ts";
import { designStopsAt, frameOf, type PlanFrame } from "./plan-frame.ts";
import type { PlanInput } from "./plan-input.ts";
import { notesOn } from "./plan-notes.ts";
import { allowance, beginningWork, drillWork, dueWork, scenarioWork, splitOf, sqlWork, within } from "./practice-work.ts";
import { lastDraftTask, lightSqlTask, lightTask, mockTask, writingPractice } from "./timed-work.ts";

/** A plan from today on. */
export interface Plan {
  /** From today to the day of the loop, or as many days as the longest plan of a source has. Empty where the loop is over. */
  days: PlanDay[];
  /** What found no day, in the order in which it was dropped: the least important first. */
  dropped: DroppedTask[];
  /** What to know about this plan, in whole sentences. */
  notes: string[];
  /** Whether each of the first stories was told by today, so that product and scenario work lies open. Where nothing is planned, nothing is closed. */
  isOpen: boolean;
}

/**
 * Makes the plan anew from today. It knows of no plan before it: what was not done is planned as if for the first time, on days that
 * have the same room as ever, and what no longer fits is dropped and named. The same input gives the same plan.
 */
export function makePlan(input: PlanInput): Plan {
  const frame = frameOf(input);
  if (frame.loopAt !== null && frame.loopAt <= 0) return { days: frame.days.map(closeDay), dropped: [], notes: notesOn(input, frame, []), isOpen: true };
  const placing = new Placing(frame.days, frame.capacity, frame.doneIds);
  // it has a day on which it must be handed in, which nothing else in the plan has
  placeExercise(placing, frame);
  const mocks = placeMocks(placing, input, frame);
  placeLightDays(placing, input, frame);
  if (isAhead(frame.screenAt)) for (const task of beginningWork(input, true)) placing.place(task, { to: frame.screenAt - 1, otherwise: "No day before the phone screen has room for it." });
  const stories = placeStories(placing, input, frame);
  if (isAhead(frame.sentAt) && !frame.isExerciseAmiss) placing.place(writingPractice(frame.capacity), { to: frame.sentAt - 1, suits: (index) => frame.days[index]?.use === "work" });
  mocks.bringForward(stories.opensAt);
  placeDue(placing, input, frame);
  const apart = frame.loopAt === null ? 1 : Math.max(1, Math.floor(frame.loopAt / input.facts.longest.days));
  for (const task of drillWork(input)) placing.place(task, { suits: (index) => placing.keepsApart("drill", index, apart) });
  const optional = stories.placeOptional();
  placeScenarios(placing, input, frame, { stories, minutes: stories.minutes + optional, apart });
  if (!isAhead(frame.screenAt)) for (const task of beginningWork(input, false)) placing.place(task);
  if (stories.opensAt !== null && mocks.hasEnough) placing.place(mockTask(input, mocks.next), { from: Math.max(stories.opensAt, mocks.restedAt), suits: (index) => frame.days[index]?.use === "work" && placing.keepsApart("mock", index, MOCK_DAYS_APART) });
  placeSql(placing, input, frame, stories.minutes + optional);
  const dropped = placing.missed.toReversed();
  return { days: frame.days.map(closeDay), dropped, notes: notesOn(input, frame, dropped), isOpen: stories.opensAt === 0 };
}

const isAhead = (index: number | null): index is number => index !== null && index > 0;

function placeLightDays(placing: Placing, input: PlanInput, { loopAt, capacity }: PlanFrame): void {
  if (loopAt === null) return;
  const draft = lastDraftTask(input);
  if (draft !== null) placing.place(draft, { from: loopAt - 1, otherwise: "It belongs to the evening before the loop, which has no room." });
  const hasStories = input.stories.length > 0 || loopAt > input.facts.lastDays.days;
  for (let before = Math.min(input.facts.lastDays.days, loopAt); before >= 1; before -= 1) {
    placing.place(lightTask(input, before, capacity, hasStories), { from: loopAt - before, to: loopAt - before, otherwise: "That day has no room." });
  }
  const sql = lightSqlTask(input, capacity);
  if (sql !== null) placing.place(sql, { from: loopAt - input.facts.lastDays.days, suits: (index) => isSqlAllowed(placing, input, index) });
}

function placeDue(placing: Placing, input: PlanInput, { screenAt }: PlanFrame): void {
  for (const { task, dueOn } of dueWork(input.due)) {
    const due = daysBetween(input.today, dueOn);
    // what falls due on the day of a phone screen is said the day before it
    const from = due > 0 && due === screenAt ? due - 1 : due;
    // It comes up again and again under one id: only what was done since it fell due counts.
    const isDone = input.data.done.some(({ task: id, day }) => id === task.id && day >= dueOn);
    if (isDone || from >= placing.days.length) continue;
    const index = placing.find(task, { from });
    const day = index === null ? undefined : placing.days[index];
    if (day === undefined) placing.drop(task);
    else put(day, task);
  }
}

function placeScenarios(placing: Placing, input: PlanInput, frame: PlanFrame, { stories: { opensAt, first }, minutes, apart }: { stories: PlacedStories; minutes: number; apart: number }): void {
  const allowed = within(scenarioWork(input), allowance(splitOf(input), "scenario", minutes), ({ task }) => task.minutes);
  const designStops = designStopsAt(frame, input);
  const [least, most] = [Math.min(...input.facts.designStops.weeks), Math.max(...input.facts.designStops.weeks)];
  const lastAt = new Map<string, number>();
  for (const { task, isSystemDesign } of allowed) {
    if (opensAt === null) {
      if (!placing.doneIds.has(task.id)) placing.drop(task, `It opens when each of your first ${first} stories was told without notes, and no day is left after that.`);
      continue;
    }
    const to = isSystemDesign && designStops !== null ? designStops - 1 : undefined;
    // "scenario:launch:2" is the exercise "scenario:launch" for the second time
    const end = task.id.lastIndexOf(":");
    const exercise = Number(task.id.slice(end + 1)) > 0 ? task.id.slice(0, end) : task.id;
    // once more comes on a later day than the time before
    const range = { from: Math.max(opensAt, (lastAt.get(exercise) ?? -1) + 1), ...(to === undefined ? {} : { to }) };
    const alone = placing.find(task, { ...range, suits: (index) => placing.keepsApart("scenario", index, apart) && placing.days[index]?.tasks.every(({ kind }) => kind !== "scenario") === true });
    // One a day lasts longest; a second on a day only where there is no day without one.
    const where = alone === null ? range : { from: alone, to: alone };
    const index = placing.place(task, to === undefined ? where : { ...where, otherwise: `With ${least} to ${most} weeks left, one source adds no more breadth in system design.` });
    if (index !== null) lastAt.set(exercise, index);
  }
}

function placeSql(placing: Placing, input: PlanInput, { capacity, doneIds }: PlanFrame, storyMinutes: number): void {
  const allowed = within(sqlWork(input, capacity), allowance(splitOf(input), "sql", storyMinutes), ({ minutes }) => minutes);
  for (const task of allowed) if (!doneIds.has(task.id)) placing.place(task, { suits: (index) => isSqlAllowed(placing, input, index) });
}

const isSql = ({ id }: Pick<PlanTask, "id">): boolean => id.startsWith("sql:") || id === "refresher:sql";

/** Whether one more look at SQL on that day leaves every seven days with no more of it than the source allows. */
function isSqlAllowed(placing: Placing, { data, today, facts }: PlanInput, index: number): boolean {
  const most = facts.sql[0]?.timesAWeek ?? 0;
  const looks = [...placing.days.flatMap(({ tasks }, at) => tasks.filter(isSql).map(() => at)), ...data.done.filter(({ task }) => isSql({ id: task })).map(({ day }) => daysBetween(today, day)), index];
  return Array.from({ length: 7 }, (_, back) => index - back).every((first) => looks.filter((at) => at >= first && at < first + 7).length <= most);
}
