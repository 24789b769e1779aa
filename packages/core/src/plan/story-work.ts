import { PRINCIPLE_NAMES, type PrincipleId } from "../principles/names.ts";
import type { PlanTask } from "../schema/plan.ts";
import type { PlanInput } from "./plan-input.ts";
import { MINUTES } from "./task-lengths.ts";

/** One of the stories that come first: written, then told. */
export interface StoryWork {
  /** Null: there is nothing to write, the story is there. */
  write: PlanTask | null;
  isWritten: boolean;
  tell: PlanTask;
  isTold: boolean;
}

const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** How many stories come before product and scenario work: each that there is, within what the source names. */
export function firstStories({ stories, facts: { stories: { least, most } } }: PlanInput): number {
  return Math.max(least, Math.min(stories.length, most));
}

/** The work on the first stories up to the most that the source names, in their order. `capacity`: minutes of a day; nothing of it is longer. */
export function storyWork(input: PlanInput, capacity: number): StoryWork[] {
  const { data, stories, facts } = input;
  const first = firstStories(input);
  const done = new Set(data.done.map(({ task }) => task));
  const { most, tellingMinutes, source } = facts.stories;
  const inTime = `in ${tellingMinutes} minutes`;
  return Array.from({ length: most }, (_, index): StoryWork => {
    const story = stories[index];
    const place = PLACES[index] ?? `${index + 1}th`;
    const [tellId, what] = story === undefined ? [`story:tell:new-${index + 1}`, `your ${place} story`] : [`story:tell:${story.id}`, `“${story.title}”`];
    const tell: PlanTask = {
      id: tellId,
      kind: "story",
      title: `Tell ${what} aloud ${inTime}, without notes`,
      minutes: Math.min(MINUTES.tell, capacity),
      why: index < first ? `Stories come first. Product and scenario work opens when each of the first ${first} was told without notes.` : `More than the ${facts.stories.least} that come first; up to ${facts.stories.most} are worth having.`,
      source,
    };
    const isTold = (story?.toldWithoutNotes ?? false) || done.has(tellId);
    const write = story === undefined ? writing(index, place, capacity, facts, data.role) : null;
    return { write, isWritten: write === null || done.has(write.id), tell, isTold };
  });
}

function writing(index: number, place: string, capacity: number, facts: PlanInput["facts"], role: PlanInput["data"]["role"]): PlanTask {
  const lead = facts.principles.find((one) => one.role === role);
  const principle = lead?.first[index % lead.first.length];
  return {
    id: `story:write:${index + 1}`,
    kind: "story",
    title: principle === undefined ? `Write your ${place} story` : `Write your ${place} story: one that shows ${nameOf(principle)}`,
    minutes: Math.min(MINUTES.write, capacity),
    why: `${facts.stories.least} to ${facts.stories.most} stories are the ground of everything else.`,
    source: facts.stories.source,
  };
}

/** For each principle that comes first for the role: what the stories show of it. Empty where no source says which ones come first. */
export function mappingWork({ data, facts }: PlanInput, capacity: number): PlanTask[] {
  const lead = facts.principles.find(({ role }) => role === data.role);
  if (lead === undefined) return [];
  const support = lead.support.length === 0 ? "" : ` ${lead.support.map(nameOf).join(" and ")} supports, and does not lead.`;
  return lead.first.map((principle) => ({
    id: `story:map:${principle}`,
    kind: "story",
    title: `Find what your stories show of ${nameOf(principle)}`,
    minutes: Math.min(MINUTES.map, capacity),
    why: `For this role one source puts ${lead.first.map(nameOf).join(", ")} first.${support}`,
    source: lead.source,
  }));
}

const nameOf = (id: string): string => PRINCIPLE_NAMES[id as PrincipleId];
