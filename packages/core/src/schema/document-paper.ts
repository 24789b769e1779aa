import * as z from "zod";
import { MAX_QUESTION_LENGTH } from "./answer.ts";
import { DocumentKind } from "./document-check.ts";
import { Id, Moment } from "./identity.ts";

/** Code units of a document: about fifty pages. */
export const MAX_DOCUMENT_LENGTH = 150_000;
/** Code units of a reply to a reader's probe. */
const MAX_REPLY_LENGTH = 20_000;

const PlainId = z.string().regex(/^[a-z0-9-]{1,80}$/);
/** Milliseconds since 1970 by the clock of the machine, as the page read it. */
const At = z.int().nonnegative();
const CheckIds = z.array(z.string().max(60)).max(60);

/** What happened in a sitting, in order. What was written is in the document; the time of each stage is worked out from this. */
export const SittingEvent = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("stage-began"), at: At, stage: z.int().nonnegative().max(20) }),
  /** The candidate is here; written now and then, so that time away is known. */
  z.strictObject({ kind: z.literal("tick"), at: At }),
  /** A clarifying question. `about`: what the prompt kept to itself and told now; null: there was nothing to tell. */
  z.strictObject({ kind: z.literal("asked"), at: At, text: z.string().max(MAX_QUESTION_LENGTH), about: z.string().max(300).nullable(), says: z.string().max(2_000) }),
  /** What the candidate believes to hold, before the check is shown. */
  z.strictObject({ kind: z.literal("self-rated"), at: At, holds: CheckIds }),
  z.strictObject({ kind: z.literal("ended"), at: At }),
]);
export type SittingEvent = z.infer<typeof SittingEvent>;

/** A reader's probe about the document, with what was said to it. */
export const DocumentThread = z.strictObject({
  id: Id,
  /** Id of the reader who asks; null: of the interview on the writing exercise. */
  reader: PlainId.nullable(),
  probe: z.string().min(1).max(2_000),
  /** Words of the document that raise it. */
  quote: z.string().max(4_000),
  criterion: z.string().max(60).nullable(),
  reply: z.string().max(MAX_REPLY_LENGTH),
});
export type DocumentThread = z.infer<typeof DocumentThread>;

/** Why a version was kept. */
export const VERSION_REASONS = ["by-hand", "stage", "before-readers", "before-streamline", "before-restoring", "brought-in"] as const;

/** A version of a document, without its text, which lies in the paper of the same id. */
export const DocumentVersion = z.strictObject({
  id: Id,
  at: Moment,
  why: z.enum(VERSION_REASONS),
  name: z.string().max(200),
  words: z.int().nonnegative(),
  /** What its check found then, and by which engine. */
  holds: CheckIds,
  pitfalls: CheckIds,
  engine: z.string().max(200),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** Something that the candidate writes: a press release with its FAQ, a writing exercise, a post-mortem, a dashboard, an experiment. */
export const DocumentPaper = z
  .strictObject({
    kind: DocumentKind,
    title: z.string().max(200),
    /** Markdown, exactly as written; offsets of its check fit this string. */
    text: z.string().max(MAX_DOCUMENT_LENGTH),
    /** For which role it is read. */
    role: z.enum(["pm", "tpm"]),
    /** What was asked for, with its words as they stood; null: written without a prompt. */
    prompt: z.strictObject({ id: PlainId, asks: z.string().max(4_000) }).nullable(),
    /** Null: written in one's own time. */
    sitting: z.strictObject({ format: PlainId, events: z.array(SittingEvent).max(20_000) }).nullable(),
    threads: z.array(DocumentThread).max(300),
    /** Oldest first. */
    versions: z.array(DocumentVersion).max(200),
    /** What was said while a file was read: changes that were accepted, pictures that were left out. */
    notes: z.array(z.string().max(500)).max(50),
  })
  .meta({ id: "DocumentPaper", description: "Something that the candidate writes, with its versions and the readers' probes." });
export type DocumentPaper = z.infer<typeof DocumentPaper>;

/** The text of a version; never changed after it was kept. Its id is that of the version. */
export const VersionPaper = z.strictObject({ document: Id, text: z.string().max(MAX_DOCUMENT_LENGTH) });
export type VersionPaper = z.infer<typeof VersionPaper>;

/** A paper that was written elsewhere, as it was read. */
export const WrittenReading = z
  .strictObject({
    title: z.string().max(200),
    markdown: z.string().max(MAX_DOCUMENT_LENGTH),
    /** What is to be said of it: changes that were accepted, comments and pictures that were left out. */
    notes: z.array(z.string().max(500)).max(50),
  })
  .meta({ id: "WrittenReading" });
export type WrittenReading = z.infer<typeof WrittenReading>;
