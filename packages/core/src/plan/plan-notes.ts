import type { PlanRole } from "../schema/plan.ts";
import type { DroppedTask } from "./placing.ts";
import { dayAt, designStopsAt, type PlanFrame } from "./plan-frame.ts";
import type { PlanInput } from "./plan-input.ts";
import { splitOf } from "./practice-work.ts";

const ROLE_NAMES: Readonly<Record<PlanRole, string>> = { tpm: "TPM", pm: "PM", "data-scientist": "data scientist" };

/** What to know about a plan, in whole sentences: how it lies in time first, then where sources say nothing or disagree. */
export function notesOn(input: PlanInput, frame: PlanFrame, dropped: readonly DroppedTask[]): string[] {
  const { loopAt } = frame;
  if (loopAt !== null && loopAt < 0) return [`The day of your loop, ${dayAt(input, loopAt)}, is over. Set another day, or take it away, and a plan is made.`];
  if (loopAt === 0) return ["Your loop is today. Nothing is planned.", ...draftNote(input)];
  return [...onTime(input, frame), ...onExercise(input, frame, dropped), ...onMocks(input, frame), ...(loopAt === null ? [] : draftNote(input)), ...onSources(input)];
}

function onTime(input: PlanInput, frame: PlanFrame): string[] {
  const { facts } = input;
  const { loopAt, days } = frame;
  if (!days.some(({ use, isBusy }) => use !== "none" && !isBusy)) return [loopAt === null ? `Each of the next ${days.length} days is busy: nothing is planned.` : "Every day before the loop is busy: nothing is planned."];
  if (loopAt === null) return [`${frame.isLoopTooFar ? "Your loop is more than a year away" : "No day is set for the loop"}: this is a plan for the next ${days.length} days, from the day on which you look at it.`];
  if (loopAt === 1) return ["Your loop is tomorrow: only light refreshers today."];
  if (loopAt <= facts.lastDays.days) return [`Your loop is in ${loopAt} days: only light refreshers and mocks are planned.`];
  const stops = designStopsAt(frame, input);
  if (stops !== null && stops <= 0) return [`Your loop is in ${loopAt} days. With ${Math.min(...facts.designStops.weeks)} to ${Math.max(...facts.designStops.weeks)} weeks left or fewer, the plan adds no more breadth in system design.`];
  if (loopAt > facts.longest.days) return [`Your loop is in ${loopAt} days. The longest plan that a source describes has ${facts.longest.days}: the work begins now, and later days stay free for what comes up again.`];
  return [];
}

function onExercise(input: PlanInput, { sentAt, dueAt, isExerciseAmiss }: PlanFrame, dropped: readonly DroppedTask[]): string[] {
  const notes: string[] = [];
  if (isExerciseAmiss) notes.push("The writing exercise is due before it is sent: one of the two days is wrong. Nothing of it is planned until they are put right.");
  if (sentAt !== null && dueAt === null) notes.push("Say when the writing exercise is due, and its steps are laid out up to that day.");
  const isShort = dropped.some(({ task }) => task.kind === "writing" && task.id !== "writing:practice");
  if (dueAt !== null && dueAt >= 0 && isShort) notes.push(`Your writing exercise is due on ${dayAt(input, dueAt)}, and the plan found no day for all of it. It comes before everything that is planned here.`);
  return notes;
}

function onMocks({ facts: { mocks } }: PlanInput, { capacity }: PlanFrame): string[] {
  return capacity >= mocks.minutes ? [] : [`A full mock takes ${mocks.minutes} minutes at once, and your days have ${capacity}. One longer day would hold it.`];
}

function draftNote({ data, facts: { lastDraft } }: PlanInput): string[] {
  return data.role === lastDraft.speaksOf ? [`On the day itself one source gives ${lastDraft.dayOfMinutes} minutes to looking through the metrics and the questions of the draft.`] : [];
}

/** Where advice is borrowed from another role, where sources differ, and where none says anything. */
function onSources(input: PlanInput): string[] {
  const { data, facts } = input;
  const notes: string[] = [];
  const { speaksOf } = facts.stories;
  if (speaksOf !== data.role) notes.push(`That stories come first, how many, and the light last days are advice to a ${ROLE_NAMES[speaksOf]}; for you the plan borrows it.`);
  if (!facts.principles.some(({ role }) => role === data.role)) notes.push("No source says which principles come first for your role: that is yours.");
  if (splitOf(input) === null) notes.push("No source divides the time for your role: the split is yours.");
  const sql = facts.sql.filter((one) => one.speaksOf === data.role);
  if (sql.length > 1) notes.push(`On SQL what we read differs: ${sql.map(({ minutes, timesAWeek }) => `${minutes} minutes ${timesIn(timesAWeek)} a week`).join(", or ")}. The first is planned.`);
  return notes;
}

const timesIn = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);
