import * as z from "zod";
import { SCOPE_KINDS } from "../candidate/scope-facts.ts";
import { BoardPaper } from "./board.ts";
import { BookWishes } from "./book-wishes.ts";
import { CoachDeskPaper, CoachReplyPaper, CoachSentPaper } from "./coach-file.ts";
import { OwnFormat } from "./format.ts";
import { DocumentPaper, VersionPaper } from "./document-paper.ts";
import { Id, Moment, Revision } from "./identity.ts";
import { InterviewerDeskPaper, InterviewSheetPaper } from "./interview-sheet.ts";
import { PackSentPaper } from "./interviewer-pack.ts";
import { LoopData } from "./loop.ts";
import { MockInterview } from "./mock-interview.ts";
import { PlanPaper } from "./plan.ts";
import { PostingReading } from "./posting.ts";
import { RealLoop } from "./real-loop.ts";
import { ResumeReading } from "./resume.ts";
import { StoryData } from "./story.ts";

/** What the person thinks of a claim: bring it, work on it, leave it at home. */
export const ClaimState = z.enum(["ready", "thin", "dont-bring"]);
export type ClaimState = z.infer<typeof ClaimState>;

/** What a résumé is made of, for review. */
export const ITEM_KINDS = [
  "name", "label", "email", "phone", "place", "link", "summary", "role", "bullet", "school", "skills", "project", "certificate", "language", "volunteer", "award", "publication", "interest",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing that was read from a résumé, with what the person said to it. Only what is accepted counts. */
export const ReviewItem = z.strictObject({
  /** As in the reading (`work-1-2`), or made by the person; it stays the same whatever is corrected. */
  id: z.string().min(1).max(60),
  kind: z.enum(ITEM_KINDS),
  /** Of a bullet: the role, project or volunteer work that it belongs to. */
  parent: z.string().max(60).nullable(),
  fields: z.record(z.string().max(20), z.string().max(5_000)),
  state: z.enum(["open", "accepted", "dropped"]),
  /** Lines of the document that it was read from, from 0; more than one item's after merging. */
  lines: z.array(z.int().nonnegative()).max(400),
  /** Index in the list of its kind in the JSON Resume as read; null where the person made it. */
  from: z.int().nonnegative().nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** A résumé as it was read and as the person reviewed it. */
export const ResumePaper = z.strictObject({
  fileName: z.string().max(300),
  reading: ResumeReading,
  items: z.array(ReviewItem).max(2_000),
  /** What the person decided; a claim that is not there has the suggested state. */
  claimStates: z.record(z.string().max(60), ClaimState),
  /** Id of the paper that keeps the file itself; null where it was too large or pasted. */
  original: Id.nullable(),
});
export type ResumePaper = z.infer<typeof ResumePaper>;

/** The file that a résumé was read from, to be shown beside it. Never listed with the others. */
export const OriginalPaper = z.strictObject({ fileName: z.string().max(300), base64: z.base64() });
export type OriginalPaper = z.infer<typeof OriginalPaper>;

/** Bytes of a file that is kept; a larger one is read and not kept. */
export const MOST_ORIGINAL_BYTES = 2_800_000;

/** A job posting as it was read. */
export const PostingPaper = z.strictObject({ fileName: z.string().max(300).nullable(), reading: PostingReading });
export type PostingPaper = z.infer<typeof PostingPaper>;

/** Words that are not said outside, each with its stand-in. */
export const TermsPaper = z.strictObject({
  terms: z.array(z.strictObject({ term: z.string().min(1).max(200), standIn: z.string().max(200) })).max(500),
});
export type TermsPaper = z.infer<typeof TermsPaper>;

/** What the person aims at: the loop that stories are laid out for, the level, and profiles of levels of their own. */
export const AimsPaper = z.strictObject({
  /** Id of a format; null: not chosen yet. */
  format: z.string().max(60).nullable(),
  /** Id of a level profile; null: not chosen yet. */
  level: z.string().max(60).nullable(),
  /** Where no public source says what a level asks for, in the person's own words and numbers. */
  ownProfiles: z.array(z.strictObject({ id: z.string().min(1).max(60), name: z.string().max(80), scope: z.partialRecord(z.enum(SCOPE_KINDS), z.number().nonnegative()) })).max(20),
});
export type AimsPaper = z.infer<typeof AimsPaper>;

/** Code units of a paper's data as JSON. A long résumé with its reading takes 60,000, a file that is kept up to this. */
export const MAX_PAPER_LENGTH = 3_800_000;
/** How deep the values of a paper may lie in each other. */
export const MAX_PAPER_DEPTH = 12;

/** What a paper holds, by kind. The one list: what is stored and what is written are made from it. */
export const PAPER_DATA = { resume: ResumePaper, original: OriginalPaper, posting: PostingPaper, story: StoryData, terms: TermsPaper, aims: AimsPaper, loop: LoopData, format: OwnFormat, "real-loop": RealLoop, plan: PlanPaper, playbook: BookWishes, "coach-sent": CoachSentPaper, "coach-reply": CoachReplyPaper, "coach-desk": CoachDeskPaper, board: BoardPaper, "mock-interview": MockInterview, "pack-sent": PackSentPaper, "interview-sheet": InterviewSheetPaper, "interviewer-desk": InterviewerDeskPaper, document: DocumentPaper, "document-version": VersionPaper } as const;
export type PaperKind = keyof typeof PAPER_DATA;
export type PaperData<Kind extends PaperKind> = z.infer<(typeof PAPER_DATA)[Kind]>;

const meta = { id: Id, workspaceId: Id, revision: Revision, createdAt: Moment, updatedAt: Moment, deletedAt: Moment.nullable() };
const stored = <Kind extends PaperKind>(kind: Kind) => z.strictObject({ ...meta, kind: z.literal(kind), data: PAPER_DATA[kind] });
const written = <Kind extends PaperKind>(kind: Kind) => z.strictObject({ baseRevision: z.int().nonnegative(), kind: z.literal(kind), data: PAPER_DATA[kind] });

/** Something that a candidate brings or made here: the résumé, its file, the posting, a story, the list of confidential terms, a loop, a board. */
export const Paper = z
  .discriminatedUnion("kind", [stored("resume"), stored("original"), stored("posting"), stored("story"), stored("terms"), stored("aims"), stored("loop"), stored("format"), stored("real-loop"), stored("plan"), stored("playbook"), stored("coach-sent"), stored("coach-reply"), stored("coach-desk"), stored("board"), stored("mock-interview"), stored("pack-sent"), stored("interview-sheet"), stored("interviewer-desk"), stored("document"), stored("document-version")])
  .meta({ id: "Paper", description: "Something that a candidate brings." });
export type Paper = z.infer<typeof Paper>;

/** What of a paper the person writes. `baseRevision` 0 makes it. */
export const PaperWrite = z
  .discriminatedUnion("kind", [written("resume"), written("original"), written("posting"), written("story"), written("terms"), written("aims"), written("loop"), written("format"), written("real-loop"), written("plan"), written("playbook"), written("coach-sent"), written("coach-reply"), written("coach-desk"), written("board"), written("mock-interview"), written("pack-sent"), written("interview-sheet"), written("interviewer-desk"), written("document"), written("document-version")])
  .meta({ id: "PaperWrite" });
export type PaperWrite = z.infer<typeof PaperWrite>;
