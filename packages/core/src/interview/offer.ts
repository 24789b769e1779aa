import type { LoopOf } from "../schema/loop.ts";
import type { DrillId } from "../schema/drill-id.ts";
import type { Suggestion } from "./practice-needs.ts";

/** How long somebody has this evening. */
export const EVENINGS = [10, 25, 60] as const;
export type Evening = (typeof EVENINGS)[number];

/** One thing that fits, with the reason. */
export interface Offer {
  of: LoopOf;
  why: string;
}

export interface OfferInput {
  /** What is needed, the first thing first; not empty. */
  suggestions: readonly Suggestion[];
  /** Which exercise trains what a suggestion is about. */
  drillOf: (suggestion: Suggestion) => { id: DrillId; minutes: number };
  /** Loops that fit into an hour, each with its minutes. */
  loops: readonly { id: string; minutes: number }[];
  /** Ids of formats that were sat, the latest first. */
  sat: readonly string[];
}

/** A session of any length ends with looking at what was heard: so much of it is left for that, as a share. */
const FOR_LOOKING = 0.8;

/** One thing for the time there is: a question, the exercise for what is needed most, or a loop that was not sat for longest. */
export function offerFor(minutes: Evening, { suggestions, drillOf, loops, sat }: OfferInput): Offer {
  const [first] = suggestions;
  if (first === undefined) throw new RangeError("there is nothing to offer");
  if (minutes === 10) return { of: { kind: "question", id: first.question.id }, why: first.why };
  if (minutes === 25) {
    // a short exercise leaves time over, one that is too long is not ended
    const fitting = suggestions.map((suggestion) => ({ suggestion, drill: drillOf(suggestion) })).filter(({ drill }) => drill.minutes <= minutes * FOR_LOOKING);
    const best = fitting[0];
    if (best !== undefined) return { of: { kind: "drill", id: best.drill.id }, why: best.suggestion.why };
  }
  const age = (id: string): number => (sat.includes(id) ? sat.indexOf(id) : Infinity);
  const fits = loops.filter((loop) => loop.minutes <= minutes * FOR_LOOKING);
  const loop = fits.reduce<(typeof fits)[number] | undefined>((best, one) => (best === undefined || age(one.id) > age(best.id) ? one : best), undefined);
  if (loop === undefined) return { of: { kind: "question", id: first.question.id }, why: first.why };
  return { of: { kind: "format", id: loop.id }, why: sat.includes(loop.id) ? "The loop that you sat longest ago, of those that fit." : "You have not sat this loop yet, and it fits with the debrief." };
}
