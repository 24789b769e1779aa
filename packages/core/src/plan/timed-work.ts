import { PRINCIPLE_NAMES } from "../principles/names.ts";
import type { PlanTask } from "../schema/plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { MINUTES } from "./task-lengths.ts";

/** A full mock interview; they are numbered in the order in which they are held. */
export function mockTask({ facts: { mocks } }: PlanInput, number: number): PlanTask {
  const why = number <= mocks.least ? `At least ${mocks.least} full mocks before the loop, says one source.` : "There is time for one more than the source asks for.";
  return { id: `mock:full:${number}`, kind: "mock", title: `Full mock interview ${number}`, minutes: mocks.minutes, why, source: number <= mocks.least ? mocks.source : null };
}

/** The draft for the evening before the loop; null for a role that the source does not speak of. */
export function lastDraftTask({ data, facts: { lastDraft } }: PlanInput): PlanTask | null {
  if (lastDraft.speaksOf !== data.role) return null;
  const [least, most] = lastDraft.minutes;
  return { id: "mock:draft", kind: "mock", title: "Draft a press release with its questions, for practice", minutes: least, why: `One source gives it ${least} to ${most} minutes on the evening before.`, source: lastDraft.source };
}

/** The light refresher so many days before the loop, with the stories that there are by then, or else with the principles. */
export function lightTask({ facts: { lastDays, principles }, data }: PlanInput, daysBefore: number, capacity: number, hasStories: boolean): PlanTask {
  const lead = principles.find(({ role }) => role === data.role)?.first.map((id) => PRINCIPLE_NAMES[id as keyof typeof PRINCIPLE_NAMES]);
  const [what, title] =
    hasStories
      ? ["stories", "Tell a few of your stories once more"]
      : ["principles", lead === undefined ? "Read the principles, and think of an occasion for each" : `Think of an occasion for each: ${lead.join(", ")}`];
  return { id: `refresher:${what}:${daysBefore}`, kind: "refresher", title, minutes: Math.min(MINUTES.retell, capacity), why: `The last ${lastDays.days} days are for light refreshers and mocks.`, source: lastDays.source };
}

/** The light look at SQL in the last days; null for a role that the source does not speak of. */
export function lightSqlTask({ data, facts: { sql, lastDays } }: PlanInput, capacity: number): PlanTask | null {
  if (sql[0]?.speaksOf !== data.role) return null;
  return { id: "refresher:sql", kind: "refresher", title: "A light look at SQL", minutes: Math.min(MINUTES.retell, capacity), why: "The source keeps a light look at SQL for the last days.", source: lastDays.source };
}

/** The writing exercise itself, in steps that follow one another. */
export function exerciseWork(capacity: number): PlanTask[] {
  const steps = [
    ["outline", "Writing exercise: choose the occasion and outline it", MINUTES.outline],
    ["draft", "Writing exercise: write it", MINUTES.draft],
    ["revise", "Writing exercise: read it as a stranger, and cut", MINUTES.revise],
  ] as const;
  return steps.map(([id, title, minutes]) => ({ id: `writing:${id}`, kind: "writing", title, minutes: Math.min(minutes, capacity), why: "It has to be handed in.", source: null }));
}

/** One try at writing before the exercise is sent. */
export function writingPractice(capacity: number): PlanTask {
  return { id: "writing:practice", kind: "writing", title: "Write one occasion down, for practice", minutes: Math.min(MINUTES.practice, capacity), why: "The writing exercise is sent soon.", source: null };
}
