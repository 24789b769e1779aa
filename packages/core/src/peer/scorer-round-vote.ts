import { heardWith } from "../debrief/hear.ts";
import { castVote } from "../debrief/hold-debrief.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "../principles/names.ts";
import type { AttemptView } from "../schema/attempt.ts";
import type { Vote } from "../schema/debrief.ts";
import type { InterviewerPack } from "../schema/interviewer-pack.ts";

/** An answer that was joined to a question of the pack. */
export interface JoinedAttempt {
  question: Pick<InterviewerPack["questions"][number], "reach" | "lens">;
  view: AttemptView;
}

/** What the stated rule of votes makes of the round, for the same role and principles as the interviewer had. */
export function scorerRoundVote({ id, role, principles, questions }: Pick<InterviewerPack, "id" | "role" | "principles" | "questions">, joined: readonly JoinedAttempt[]): { vote: Vote | null; because: string } {
  const answers = joined.flatMap(({ question, view: { attempt, assessments } }) => {
    const assessment = assessments[0]?.result;
    return assessment === undefined ? [] : [heardWith({ id: attempt.id, question: attempt.question, text: attempt.text, thread: attempt.thread, reach: question.reach }, assessment)];
  });
  const lens = questions.every((question) => question.lens === questions[0]?.lens) ? (questions[0]?.lens ?? null) : null;
  const ids = PRINCIPLE_IDS.filter((principle) => principles.includes(PRINCIPLE_NAMES[principle]));
  const { vote, because } = castVote({ interviewer: id, role, lens, principles: ids, answers, contradictions: [] });
  return { vote, because };
}
