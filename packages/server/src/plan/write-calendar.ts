import { findSource } from "@inclined/content/sources";
import { exportedNow } from "@inclined/core/plan/exported";
import type { MILESTONE_KINDS, PlanPaper, PlanView } from "@inclined/core/schema/plan";
import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { daysIn } from "./time-zone.ts";
import { WallClock } from "./wall-clock.ts";

export interface CalendarInput {
  view: PlanView;
  paper: Pick<PlanPaper, "startsAt" | "timeZone" | "exported" | "done">;
  workspaceId: string;
  now: Date;
}

const MILESTONE_NAMES: Readonly<Record<(typeof MILESTONE_KINDS)[number], string>> = {
  "phone-screen": "Phone screen", "exercise-sent": "The writing exercise is sent", "exercise-due": "The writing exercise is due", loop: "The loop",
};
/** Sequence numbers count the seconds from here: they grow with every export and fit into 31 bits until 2094. */
const SEQUENCE_BEGINS = Date.UTC(2026, 0, 1);

/**
 * The plan as an iCalendar file. A task is the same event in every export, whatever its day (UID from what the task is), and a later
 * export wins (SEQUENCE): importing again moves events and makes none twice. What was exported and has left the plan is cancelled.
 * Times are those of the clock on the wall in the person's zone, or wherever they are where no zone is known.
 */
export function writeCalendar({ view, paper, workspaceId, now }: CalendarInput): string {
  const zone = zoneOf(paper.timeZone);
  const calendar = ical({ name: "Inclined: the plan", prodId: { company: "Inclined", product: "plan", language: "EN" }, method: ICalCalendarMethod.PUBLISH });
  // the zone stands with each event: with the calendar, moments in UTC would be written as if they were in it
  if (zone !== null) calendar.timezone({ name: null, generator: () => zone.block });
  const add = eventsOf(calendar, { zone: zone?.name ?? null, workspaceId, now });
  for (const { kind, day, at } of view.milestones) {
    const start = at === null ? new WallClock(day) : WallClock.at(day, at);
    add({ task: `milestone:${kind}`, start, minutes: null, isAllDay: at === null, summary: MILESTONE_NAMES[kind], description: null });
  }
  for (const { day, tasks } of view.days) {
    let start = WallClock.at(day, paper.startsAt);
    for (const { id, title, minutes, why, source } of tasks) {
      add({ task: id, start, minutes, isAllDay: false, summary: title, description: source === null ? why : `${why}\n${findSource(source)?.title ?? source}` });
      start = start.later(minutes);
    }
  }
  for (const { task, day } of cancelled(view, paper)) add({ task, start: WallClock.at(day, paper.startsAt), minutes: null, isAllDay: task.startsWith("milestone:"), summary: "No longer in the plan", description: null, isCancelled: true });
  return calendar.toString();
}

interface EventInput {
  task: string;
  start: WallClock;
  /** Null: it has no length of its own. */
  minutes: number | null;
  isAllDay: boolean;
  summary: string;
  description: string | null;
  isCancelled?: boolean;
}

function eventsOf(calendar: ICalCalendar, { zone, workspaceId, now }: { zone: string | null; workspaceId: string; now: Date }): (event: EventInput) => void {
  const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_BEGINS) / 1_000));
  return ({ task, start, minutes, isAllDay, summary, description, isCancelled = false }) => {
    calendar.createEvent({
      id: `${task.replaceAll(":", ".")}.${workspaceId}@inclined`,
      sequence,
      stamp: now,
      lastModified: now,
      start,
      end: minutes === null ? null : start.later(minutes),
      allDay: isAllDay,
      ...(zone === null ? { floating: true } : { timezone: zone }),
      summary,
      description,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  };
}

/** What was exported, is not planned any more, and was not done on a day that is over: that stays in the calendar as it was. */
function cancelled(view: PlanView, { exported, done }: CalendarInput["paper"]): PlanPaper["exported"] {
  const planned = new Set(exportedNow(view).map(({ task }) => task));
  const isDone = new Set(done.map(({ task }) => task));
  return exported.filter(({ task, day }) => !planned.has(task) && !(day < view.today && (isDone.has(task) || task.startsWith("milestone:"))));
}

/** The zone under the name that its rules are written with (`Asia/Calcutta` is `Asia/Kolkata`); null: none is known by that name. */
function zoneOf(name: string | null): { name: string; block: string } | null {
  // what no machine knows is not looked up: the library would say so on the terminal
  const found = name === null || daysIn(name) === null ? null : tzlib_get_ical_block(name);
  if (!Array.isArray(found)) return null;
  const [block = "", id = ""] = found;
  return { name: id.replace("TZID=", ""), block };
}
