import { assess } from "../assess.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { HeardAnswer } from "./heard.ts";

type Said = Pick<HeardAnswer, "id" | "question" | "text" | "thread" | "reach">;

/** An answer as an interviewer hears it: judged by the lens of its question and, for the principles, by the behavioural one. */
export function hear(said: Said, lens: Assessment["lens"]): HeardAnswer {
  const { id, question, text: answer, thread, reach } = said;
  return heardWith(said, assess({ id, lens, question, answer, thread, ...(reach === null ? {} : { reach }) }));
}

/** The same with an assessment that is there already. */
export function heardWith(said: Said, assessment: Assessment): HeardAnswer {
  const { id, question, text: answer, thread } = said;
  const behavioural = assessment.lens === "behavioural" ? assessment : assess({ id, lens: "behavioural", question, answer, thread });
  return { ...said, assessment, behavioural };
}
