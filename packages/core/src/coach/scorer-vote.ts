import { heardWith } from "../debrief/hear.ts";
import { castVote } from "../debrief/hold-debrief.ts";
import type { CoachAnswer } from "../schema/coach-file.ts";
import type { Vote } from "../schema/debrief.ts";

/** What the stated rule of votes makes of one answer by itself, as a bar raiser would who heard nothing else. */
export function scorerVote(answer: Pick<CoachAnswer, "id" | "question" | "lens" | "text" | "thread" | "assessment">, reach: readonly string[] | null): { vote: Vote | null; because: string } {
  const said = { id: answer.id, question: answer.question, text: answer.text, thread: answer.thread, reach };
  const heard = heardWith(said, answer.assessment);
  const { vote, because } = castVote({ interviewer: answer.id, role: "bar-raiser", lens: answer.lens, principles: [], answers: [heard], contradictions: [] });
  return { vote, because };
}
