import type { Vote } from "../schema/debrief.ts";
import type { HeardRound } from "./heard.ts";
import { scoreOf } from "./items.ts";

/** What the rule of the vote looks at in a round: its role, and of each answer its score and whether it names a customer. */
interface VotedRound {
  role: HeardRound["role"];
  answers: readonly VotedAnswer[];
}

interface VotedAnswer {
  assessment: Pick<HeardRound["answers"][number]["assessment"], "status" | "score">;
  behavioural: { criteria: readonly { id: string; met: boolean }[] };
}

/** What it looks at in an item: how much speaks for it, and which concerns are left open. */
interface VotedItem {
  for: readonly unknown[];
  against: readonly { answered: boolean }[];
}

/** A vote with the branch of the rule that decided. */
export interface Voted {
  vote: Vote | null;
  because: string;
}

/** Rubric book, Debrief: one interviewer's vote. Pure; the same round gives the same vote. */
export function voteOn(round: VotedRound, items: readonly VotedItem[], hasTechnicalBar = true): Voted {
  const assessed = round.answers.filter(({ assessment }) => assessment.status === "assessed");
  if (assessed.length === 0) return { vote: null, because: "No vote: nothing that was said could be assessed." };
  const best = Math.max(...assessed.map(scoreOf));
  const forThem = items.filter((item) => item.for.length > 0).length;
  const against = items.filter((item) => item.against.length > 0).length;
  const open = items.filter((item) => item.against.some(({ answered }) => !answered)).length;
  const heard = `${forThem} of ${items.length} shown`;
  const barIsMissed = round.role === "principal-engineer" && !hasTechnicalBar;
  if (!barIsMissed && items.length > 0 && forThem === items.length && best === 3 && against === 0 && assessed.some(namesCustomer)) {
    return { vote: "strongly inclined", because: `Strongly inclined: ${heard}, one answer at 3, a customer is named, and nothing speaks against.` };
  }
  if (!barIsMissed && items.length > 0 && forThem * 2 >= items.length && open === 0) {
    return { vote: "inclined", because: `Inclined: ${heard}, which is half or more, and no concern is left open.` };
  }
  if (against >= 2 && best < 2) return { vote: "strongly not inclined", because: `Strongly not inclined: concerns about ${against} of ${items.length}, and no answer at 2.` };
  if (barIsMissed && forThem * 2 >= items.length && open === 0) return { vote: "not inclined", because: `Not inclined: ${heard}, but the technical bar was not shown.` };
  if (open > 0) return { vote: "not inclined", because: `Not inclined: ${heard}, and ${open === 1 ? "one concern is" : `${open} concerns are`} left open.` };
  return { vote: "not inclined", because: `Not inclined: ${heard}, which is less than half.` };
}

/** Whether the words name a customer, as the behavioural lens means it, whatever lens the question has. */
function namesCustomer({ behavioural }: VotedAnswer): boolean {
  return behavioural.criteria.some(({ id, met }) => id === "customer" && met);
}
