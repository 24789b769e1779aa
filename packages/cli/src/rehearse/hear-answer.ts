import { questionAsked } from "@inclined/content/questions";
import { assess } from "@inclined/core/assess";
import type { HeardAnswer } from "@inclined/core/debrief/heard";
import { behaviouralOf } from "@inclined/core/debrief/vote";
import type { AssessRequest } from "@inclined/core/schema/assess-request";

/** An answer that was given beforehand, judged by its lens and, for the principles, by the behavioural one. */
export function hearAnswer({ id, lens, question: asked, answer, thread = [] }: AssessRequest): HeardAnswer {
  const shipped = questionAsked(asked);
  const question = shipped?.text ?? asked;
  const reach = shipped?.reach ?? null;
  const assessment = assess({ id, lens, question, answer, thread, ...(reach === null ? {} : { reach }) });
  const heard = { id, question, text: answer, thread, reach, assessment };
  return { ...heard, behavioural: behaviouralOf(heard) };
}
