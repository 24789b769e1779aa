import type { PrincipleId } from "../principles/names.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { InterviewerRole } from "../schema/format.ts";

/** The same number of the same thing, said differently in one answer than in another. */
export interface Contradiction {
  /** Id of the answer in which the later of the two stands. */
  answer: string;
  quote: string;
  earlier: string;
  /** The reply to the question about it cleared it up. */
  answered: boolean;
}

/** One answer as an interviewer heard it. */
export interface HeardAnswer {
  id: string;
  question: string;
  text: string;
  thread: readonly { probe: string; reply: string }[];
  /** Criteria that the question invites; null: all of the lens. */
  reach: readonly string[] | null;
  /** By the lens of its question. */
  assessment: Assessment;
  /** The same words through the behavioural lens, for the principles; the same object where that is the lens. */
  behavioural: Assessment;
}

/** What one interviewer heard in a round, and what they were to listen for. */
export interface HeardRound {
  interviewer: string;
  role: InterviewerRole;
  lens: Assessment["lens"] | null;
  principles: readonly PrincipleId[];
  answers: readonly HeardAnswer[];
  contradictions: readonly Contradiction[];
}

/** Words of an answer or of one of its replies, as they were said. */
export function wordsOf({ text, thread }: Pick<HeardAnswer, "text" | "thread">): string {
  return [text, ...thread.map(({ reply }) => reply)].join("\n\n");
}
