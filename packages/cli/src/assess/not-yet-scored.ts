import { measureDelivery } from "@inclined/core/delivery/measure-delivery";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { Lens } from "@inclined/core/schema/lens";

/**
 * What can be said of an answer before there is a scorer: how it sounds, and that nothing else was assessed.
 * @param answer exactly as received; offsets fit this string
 * @param engine version of the program
 */
export function notYetScored(id: string | null, lens: Lens, answer: string, engine: string): Assessment {
  return {
    id,
    lens,
    status: "not-assessed",
    reason: "no scorer in this version",
    score: null,
    closeCall: false,
    facts: [],
    criteria: [],
    flags: [],
    principles: [],
    next: [],
    delivery: measureDelivery(answer),
    engine,
    rubric: "none",
  };
}
