import type { InterviewerVote, Outcome } from "../schema/debrief.ts";

/** An outcome with the branch of the rule that decided. */
export interface Decided {
  outcome: Outcome;
  because: string;
}

type Cast = Pick<InterviewerVote, "role" | "vote">;

const isFor = ({ vote }: Cast): boolean => vote === "inclined" || vote === "strongly inclined";

/**
 * Rubric book, Debrief: first the principles, then the level.
 * @param isLower true where the level that is shown lies below the one that is aimed at
 */
export function outcomeOf(votes: readonly Cast[], isLower: boolean): Decided {
  const cast = votes.filter(({ vote }) => vote !== null);
  if (cast.length * 2 < votes.length || cast.length === 0) return { outcome: "no decision", because: `No decision: ${cast.length} of ${votes.length} interviewers voted.` };
  const decisive = cast.find((one) => (one.role === "bar-raiser" || one.role === "hiring-manager") && !isFor(one));
  if (decisive !== undefined) return { outcome: "not inclined", because: `Not inclined: the ${decisive.role === "bar-raiser" ? "bar raiser" : "hiring manager"} is not inclined, and that decides.` };
  const inFavour = cast.filter(isFor).length;
  const tally = `${inFavour} of ${cast.length} votes for`;
  if (inFavour * 2 === cast.length) return { outcome: "not inclined", because: `Not inclined: a tie, ${tally}.` };
  if (inFavour * 2 < cast.length) return { outcome: "not inclined", because: `Not inclined: ${tally}.` };
  return isLower ? { outcome: "inclined, one level lower", because: `Inclined by ${tally}; the level that the stories show lies below the one aimed at.` } : { outcome: "inclined", because: `Inclined: ${tally}.` };
}
