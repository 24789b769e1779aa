import * as z from "zod";
import { Id, Moment, Revision } from "./identity.ts";
import { PostingReading } from "./posting.ts";
import { JsonResume, ResumeReading } from "./resume.ts";
import { StoryData } from "./story.ts";

/** What the person thinks of a claim: bring it, work on it, leave it at home. */
export const ClaimState = z.enum(["ready", "thin", "dont-bring"]);
export type ClaimState = z.infer<typeof ClaimState>;

/** A résumé as it was read and as the person corrected it. Only what was accepted counts. */
export const ResumePaper = z.strictObject({
  fileName: z.string().max(300),
  reading: ResumeReading,
  /** As the person left it. */
  resume: JsonResume,
  /** Paths of the items that the person accepted, `work.0`, `work.0.highlights.2`. */
  accepted: z.array(z.string().max(80)).max(2_000),
  claimStates: z.record(z.string().max(60), ClaimState),
});
export type ResumePaper = z.infer<typeof ResumePaper>;

/** A job posting as it was read. */
export const PostingPaper = z.strictObject({ fileName: z.string().max(300).nullable(), reading: PostingReading });
export type PostingPaper = z.infer<typeof PostingPaper>;

/** Words that are not said outside, each with its stand-in. */
export const TermsPaper = z.strictObject({
  terms: z.array(z.strictObject({ term: z.string().min(1).max(200), standIn: z.string().max(200) })).max(500),
});
export type TermsPaper = z.infer<typeof TermsPaper>;

/** Code units of a paper's data as JSON. A long résumé with its reading takes 60,000. */
export const MAX_PAPER_LENGTH = 2_000_000;
/** How deep the values of a paper may lie in each other. */
export const MAX_PAPER_DEPTH = 12;

const meta = { id: Id, workspaceId: Id, revision: Revision, createdAt: Moment, updatedAt: Moment, deletedAt: Moment.nullable() };

/** Something that a candidate brings: the résumé, the posting, a story, the list of confidential terms. */
export const Paper = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...meta, kind: z.literal("resume"), data: ResumePaper }),
    z.strictObject({ ...meta, kind: z.literal("posting"), data: PostingPaper }),
    z.strictObject({ ...meta, kind: z.literal("story"), data: StoryData }),
    z.strictObject({ ...meta, kind: z.literal("terms"), data: TermsPaper }),
  ])
  .meta({ id: "Paper", description: "Something that a candidate brings." });
export type Paper = z.infer<typeof Paper>;

/** What of a paper the person writes. `baseRevision` 0 makes it. */
export const PaperWrite = z
  .discriminatedUnion("kind", [
    z.strictObject({ baseRevision: z.int().nonnegative(), kind: z.literal("resume"), data: ResumePaper }),
    z.strictObject({ baseRevision: z.int().nonnegative(), kind: z.literal("posting"), data: PostingPaper }),
    z.strictObject({ baseRevision: z.int().nonnegative(), kind: z.literal("story"), data: StoryData }),
    z.strictObject({ baseRevision: z.int().nonnegative(), kind: z.literal("terms"), data: TermsPaper }),
  ])
  .meta({ id: "PaperWrite" });
export type PaperWrite = z.infer<typeof PaperWrite>;
