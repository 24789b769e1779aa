import type { PlanFacts, PlanTask, TaskKind, TimeSplit } from "../schema/plan.ts";
import type { DueItem, PlanInput, WeakPoint } from "./plan-input.ts";
import { MINUTES } from "./task-lengths.ts";

/** So many weak points at most: beyond that nothing is a focus. */
const MOST_WEAK = 8;
/** How often the list of scenarios is gone through. */
const ROUNDS_OF_SCENARIOS = 3;
/** So that no two of them read the same. */
const ROUND_WORDS = ["", ", once more", ", a third time"] as const;

/** How a source divides the time of the role that is prepared for; null: no source does, and the split is the person's own. */
export function splitOf({ data, facts }: PlanInput): TimeSplit | null {
  return facts.splits.find(({ speaksOf }) => speaksOf === data.role) ?? null;
}

/** Practice on what is missed in stories. It needs no scenario, so that it is open from the beginning. */
export function drillWork(input: PlanInput): PlanTask[] {
  return weakOf(input)
    .filter(({ lens }) => lens === "behavioural")
    .map((weak) => ({ id: `drill:${weak.lens}:${weak.id}`, kind: "drill", title: `Practise: ${weak.name}`, minutes: MINUTES.drill, why: "It is missing most often in your answers.", source: null }));
}

/** Exercises for the beginning of a conversation. */
export function beginningWork({ facts }: PlanInput, isBeforeScreen: boolean): PlanTask[] {
  const why = isBeforeScreen ? "A phone screen begins with it." : "A conversation begins with it.";
  return facts.beginnings.map(({ id, title, minutes }) => ({ id: `drill:${id}`, kind: "drill", title, minutes, why, source: null }));
}

/** Product and scenario work, what is weak first; then the list of the role, gone through more than once. */
export function scenarioWork(input: PlanInput): { task: PlanTask; isSystemDesign: boolean }[] {
  const source = partOf(splitOf(input), "scenario") === undefined ? null : (splitOf(input)?.source ?? null);
  const weak = weakOf(input)
    .filter(({ lens }) => lens !== "behavioural")
    .map((one) => ({ id: `scenario:${one.lens}:${one.id}`, title: `A scenario for: ${one.name}`, minutes: MINUTES.weakScenario, why: "It is missing most often in your answers.", isSystemDesign: false }));
  const list = input.facts.scenarios.find(({ role }) => role === input.data.role)?.list ?? [];
  const rounds = Array.from({ length: ROUNDS_OF_SCENARIOS }, (_, round) =>
    // A system designed once more is no practice of breadth, and breadth is what sources warn of.
    list.filter(({ isSystemDesign }) => round === 0 || !isSystemDesign).map(({ id, title, minutes, isSystemDesign }) => ({ id: `scenario:${id}:${round + 1}`, title: `${title}${ROUND_WORDS[round] ?? ""}`, minutes, why: "It comes once your stories stand.", isSystemDesign })),
  ).flat();
  return [...weak, ...rounds].map(({ isSystemDesign, ...task }) => ({ task: { ...task, kind: "scenario", source }, isSystemDesign }));
}

/** SQL as often as the source allows over the longest plan, and only for the role that it speaks of. */
export function sqlWork({ data, facts }: PlanInput, capacity: number): PlanTask[] {
  const [rule] = facts.sql;
  if (rule === undefined || rule.speaksOf !== data.role) return [];
  const times = Math.floor(facts.longest.days / 7) * rule.timesAWeek;
  return Array.from({ length: times }, (_, index) => ({
    id: `sql:${index + 1}`,
    kind: "sql",
    title: "SQL: joins, window functions, aggregates",
    minutes: Math.min(rule.minutes, capacity),
    why: `At most ${rule.minutes} minutes, ${rule.timesAWeek} times a week, says one source.`,
    source: rule.source,
  }));
}

/** What comes up again, from the day on which it is due. */
export function dueWork(due: readonly DueItem[]): { task: PlanTask; dueOn: string }[] {
  const oldestFirst = due.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  return oldestFirst.map(({ id, kind, title, dueOn }) => ({
    task: { id: `due:${kind}:${id}`, kind: "refresher", title: `Once more: ${title}`, minutes: kind === "story" ? MINUTES.dueStory : MINUTES.dueQuestion, why: "It was said long enough ago to be forgotten.", source: null },
    dueOn,
  }));
}

/** Minutes that a kind may take by the split, measured against what goes into stories; null: nothing limits it. */
export function allowance(split: TimeSplit | null, kind: TaskKind, storyMinutes: number): number | null {
  const [lead, part] = [partOf(split, "story"), partOf(split, kind)];
  return lead === undefined || part === undefined || part === lead ? null : Math.floor((storyMinutes * part.percent) / lead.percent);
}

/** The first tasks of a list that stay within so many minutes. */
export function within<Work>(list: readonly Work[], minutes: number | null, minutesOf: (work: Work) => number): Work[] {
  if (minutes === null) return [...list];
  let used = 0;
  return list.filter((work) => {
    if (used + minutesOf(work) > minutes) return false;
    used += minutesOf(work);
    return true;
  });
}

const partOf = (split: TimeSplit | null, kind: TaskKind): PlanFacts["splits"][number]["parts"][number] | undefined => split?.parts.find(({ kinds }) => kinds.includes(kind));

function weakOf({ weak }: PlanInput): WeakPoint[] {
  const seen = new Set<string>();
  return weak.filter(({ id, lens }) => !seen.has(`${lens}:${id}`) && seen.add(`${lens}:${id}`)).slice(0, MOST_WEAK);
}
