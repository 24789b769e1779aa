import { dayInWords } from "../look/words.ts";
import { ROLE_NAMES, roleInSentence } from "@inclined/core/interview/role-names";
import type { InterviewerRole } from "@inclined/core/schema/format";
import type { RealLoop, RealRound } from "@inclined/core/schema/real-loop";

/** Nothing is written yet. The same object each time: by it the page knows that the first change is the first. */
export const EMPTY: RealLoop = { day: null, rounds: [], forecast: null, outcome: null, outcomeOn: null, note: "" };

export const NOBODY_KNOWN = "I don’t know";

export const ROLES = Object.keys(ROLE_NAMES) as InterviewerRole[];

/** How a round felt, from 1 to 5. */
export const FELT_WORDS = ["Badly", "Rather badly", "In between", "Rather well", "Well"] as const;

/** How it ended: as it is chosen, and as the end of "It came: …". */
export const OUTCOME_WORDS: Readonly<Record<NonNullable<RealLoop["outcome"]>, { name: string; came: string }>> = {
  offer: { name: "An offer", came: "an offer" },
  "lower-level": { name: "An offer, one level lower", came: "an offer, one level lower" },
  "another-loop": { name: "Another loop", came: "another loop" },
  no: { name: "No", came: "no" },
};

/** "The loop of 12 November 2026". */
export const nameOfRealLoop = ({ day }: Pick<RealLoop, "day">): string => (day === null ? "A real loop" : `The loop of ${dayInWords(day)}`);

/** "Round 2: bar raiser"; without the role where it is not known. */
export function nameOfRound(place: number, role: RealRound["role"]): string {
  return `Round ${place + 1}${role === null ? "" : `: ${roleInSentence(role)}`}`;
}
