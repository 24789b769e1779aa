import * as z from "zod";
import { InterviewerRole } from "./format.ts";

const PlainId = z.string().regex(/^[a-z0-9-]+$/);

/** A question that the candidate puts to an interviewer, about that interviewer's own work. */
export const QuestionToAsk = z
  .strictObject({
    id: PlainId.max(60),
    /** Whom to ask. */
    role: InterviewerRole,
    text: z.string().min(1),
    /** What the reply tells the candidate. */
    why: z.string().min(1),
    /** Id of a source. */
    source: PlainId,
  })
  .meta({ id: "QuestionToAsk", description: "A question for the last minutes of a round, about the interviewer's own work." });
export type QuestionToAsk = z.infer<typeof QuestionToAsk>;

/** What one source advises for the loop itself. Sources disagree; each piece of advice stands with its own. */
export const Conduct = z
  .strictObject({
    id: PlainId.max(60),
    kind: z.enum(["do", "dont"]),
    text: z.string().min(1),
    /** The reason, as the source gives it or as it follows from what the source tells. */
    why: z.string().min(1),
    /** Id of a source. */
    source: PlainId,
  })
  .meta({ id: "Conduct", description: "What one source advises to do, or not to do, in the loop." });
export type Conduct = z.infer<typeof Conduct>;

/** What candidates want to know about the process; a topic may have no fact where no source speaks of it. */
export const PROCESS_TOPICS = ["waiting", "reapplying", "lower-level", "another-loop", "notes-on-the-table"] as const;
export const ProcessTopic = z.enum(PROCESS_TOPICS);
export type ProcessTopic = z.infer<typeof ProcessTopic>;

/** What one source says about the process. Sources disagree; each is a fact of its own. */
export const ProcessFact = z
  .strictObject({
    id: PlainId.max(60),
    about: ProcessTopic,
    /** What the source says, paraphrased, and what it leaves open. */
    text: z.string().min(1),
    /** Id of a source. */
    source: PlainId,
  })
  .meta({ id: "ProcessFact", description: "What one source says about the process around a loop." });
export type ProcessFact = z.infer<typeof ProcessFact>;
