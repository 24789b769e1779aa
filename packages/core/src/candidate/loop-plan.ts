import type { PrincipleId } from "../principles/names.ts";
import type { Format } from "../schema/format.ts";
import { type Assignment, assign, backups, isProven, type Slot } from "./assignment.ts";
import { type Coverage, WORTH_OF } from "./coverage.ts";

/** One principle that a round asks for, with the story for it and the one for "give me another example". */
export interface PlannedSlot {
  principle: PrincipleId;
  /** Id of a story; null where none that is left shows the principle. */
  story: string | null;
  backup: string | null;
}

/** Stories laid out over the rounds of a loop, no story told twice. */
export interface LoopPlan {
  rounds: readonly { id: string; slots: readonly PlannedSlot[] }[];
  /** Sum of the worths of all that was assigned. */
  worth: number;
  /** What the assignment could be worth at most, as its prices prove; the same number as `worth`. */
  bound: number;
  isProven: boolean;
  /** Stories that are told nowhere, neither first nor as a backup. */
  unused: readonly string[];
}

/** The best way to spend stories on a loop, under the worths of `WORTH_OF`; what is left over serves as backup, best first. */
export function planLoop({ rounds }: Format, { cells }: Coverage, stories: readonly string[]): LoopPlan {
  const strengths = new Map(cells.map(({ story, principle, strength }) => [`${story} ${principle}`, strength]));
  const worthOf = (story: string, { principle }: Slot): number => WORTH_OF[strengths.get(`${story} ${principle}`) ?? 0];
  const slots = rounds.flatMap(({ id, principles }) => principles.map((principle): Slot => ({ id: `${id} ${principle}`, round: id, principle })));
  const first: Assignment = assign(slots, stories, worthOf);
  const second = backups(first, slots, stories, worthOf);
  const storyOf = (list: readonly { slot: string; story: string | null }[], id: string): string | null => list.find(({ slot }) => slot === id)?.story ?? null;
  const told = new Set([...first.assigned, ...second].map(({ story }) => story));
  return {
    rounds: rounds.map(({ id, principles }) => ({
      id,
      slots: principles.map((principle) => ({
        principle: principle as PrincipleId,
        story: storyOf(first.assigned, `${id} ${principle}`),
        backup: storyOf(second, `${id} ${principle}`),
      })),
    })),
    worth: first.worth,
    bound: [...first.slotPrices, ...first.storyPrices].reduce((sum, price) => sum + price, 0),
    isProven: isProven(first, slots, stories, worthOf),
    unused: stories.filter((story) => !told.has(story)),
  };
}
