import * as z from "zod";
import { INTERVIEWER_PACK_VERSION } from "../peer/versions.ts";
import { MAX_QUESTION_LENGTH } from "./answer.ts";
import { CheckSum } from "./coach-file.ts";
import { InterviewerRole } from "./format.ts";
import { Id, Moment } from "./identity.ts";
import { Lens } from "./lens.ts";

/** Code units of a pack that is opened; what is longer is refused before it is read. */
export const MOST_PACK_BYTES = 1_500_000;
const Line = z.string().max(5_000);

/** Part of a résumé as a page shows it: a role with its lines, a school, a list of skills. */
export const PackEntry = z.strictObject({ head: Line, about: Line, lines: z.array(Line).max(400) });
export type PackEntry = z.infer<typeof PackEntry>;

/** What the candidate accepted of the résumé, without the ways to reach them. */
export const PackResume = z.strictObject({
  label: Line,
  summary: Line,
  sections: z.array(z.strictObject({ title: z.string().min(1).max(100), entries: z.array(PackEntry).min(1).max(500) })).max(20),
});
export type PackResume = z.infer<typeof PackResume>;

/** One line of the blind sheet: a criterion or fault of the lens, as the interviewer reads it. */
export const PackItem = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(["criterion", "flag"]),
  name: z.string().min(1).max(100),
  question: z.string().min(1).max(600),
  probes: z.array(z.string().min(1).max(1_000)).max(4),
});
export type PackItem = z.infer<typeof PackItem>;

/** What is asked. `id` is that of the answer that will be given, so that the sheet finds it again. */
export const PackQuestion = z.strictObject({
  id: Id,
  text: z.string().min(1).max(MAX_QUESTION_LENGTH),
  objective: z.string().max(1_000),
  lens: Lens,
  /** Criteria that the question invites. */
  reach: z.array(z.string().max(60)).max(40),
  /** What may be asked next whatever the answer was. */
  followUps: z.array(z.string().max(1_000)).max(5),
  /** Told when they are asked for, and only then. */
  facts: z.array(z.strictObject({ about: z.string().max(300), says: z.string().max(600) })).max(12),
});
export type PackQuestion = z.infer<typeof PackQuestion>;

/** Everything a peer needs to interview the candidate in one round, and nothing besides: no story, no answer, no assessment. Data only. */
export const InterviewerPack = z.strictObject({
  format: z.literal("inclined-interviewer-pack"),
  version: z.literal(INTERVIEWER_PACK_VERSION),
  id: Id,
  madeAt: Moment,
  /** Of the candidate. */
  name: z.string().min(1).max(200),
  sample: z.boolean(),
  role: InterviewerRole,
  topic: z.string().min(1).max(200),
  minutes: z.int().positive().max(240),
  /** Of these, kept at the end for the candidate's own questions. */
  closingMinutes: z.int().nonnegative().max(30),
  /** Names of the principles that this interviewer listens for. */
  principles: z.array(z.string().max(100)).max(20),
  resume: PackResume.nullable(),
  questions: z.array(PackQuestion).min(1).max(20),
  /** By lens, in the order of the rubric. */
  sheets: z.array(z.strictObject({ lens: Lens, items: z.array(PackItem).min(1).max(60) })).min(1).max(4),
  checkSum: CheckSum,
});
export type InterviewerPack = z.infer<typeof InterviewerPack>;

/** Kept with the candidate: the pack that was given away, so that a sheet can be held against it. */
export const PackSentPaper = z.strictObject({
  original: Id,
  pack: Id,
  checkSum: CheckSum,
  madeAt: Moment,
  /** The loop and the round that it was made of. */
  loop: Id,
  round: z.string().min(1).max(60),
  topic: z.string().min(1).max(200),
  questions: z.int().positive(),
});
export type PackSentPaper = z.infer<typeof PackSentPaper>;
