import * as z from "zod";
import { MAX_ANSWER_LENGTH } from "./answer.ts";
import { Id, Moment } from "./identity.ts";
import { SoundMeasure } from "./sound.ts";
import { Transcript } from "./transcript.ts";

/** A piece holds at most a second of sound; a browser that lost the studio for long still sends them one by one. */
export const MAX_PIECE_BYTES = 2 * 1024 * 1024;
/** The most that an archive takes of one recording: a day of speech at the rate that the pages ask for. */
export const MAX_RECORDING_BYTES = 256 * 1024 * 1024;

const seconds = z.number().nonnegative().max(7 * 86_400);
/** Numbered from 0, so that this is also the number of the next one. */
const pieces = z.int().nonnegative().max(10_000_000);
const MediaType = z.string().regex(/^audio\/[a-z0-9.+-]+$/);

/** A sound file of an answer, or of a mock interview that was brought. The bytes lie beside the database, named by `id`. */
export const Recording = z
  .strictObject({
    id: Id,
    workspaceId: Id,
    /** Null: it is of a paper. */
    answerId: Id.nullable(),
    /** The mock interview that it is of; null: it is of an answer. One of the two is there. */
    paperId: Id.nullable(),
    /** The attempt that was finished with it; null: none yet. */
    attemptId: Id.nullable(),
    /** Which reply was recorded, by its place in the thread of the answer, from 0; null: the answer itself. */
    turn: z.int().nonnegative().max(40).nullable(),
    mediaType: MediaType,
    /** `open`: still being recorded. `cut`: left open by a crash; its recorder may go on. `closed`: finished. */
    state: z.enum(["open", "cut", "closed"]),
    /** How many pieces it was made of so far. */
    pieces,
    bytes: z.int().nonnegative(),
    /** Lower-case hex. Of an open one it says nothing yet. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** By the clock of whoever recorded, pauses of the recorder left out; null: not known. */
    seconds: seconds.nullable(),
    createdAt: Moment,
    /** As it came; null: no words were recognised, typed or brought yet. */
    transcript: Transcript.nullable(),
    /** What the person made of the transcript's words; null: they stand as they came. */
    words: z.string().max(MAX_ANSWER_LENGTH).nullable(),
    /** What the sound alone says; null: not measured. */
    sound: SoundMeasure.nullable(),
  })
  .meta({ id: "Recording", description: "A recording of an answer or of a mock interview, without its sound." });
export type Recording = z.infer<typeof Recording>;

/** Oldest first. */
export const RecordingList = z.strictObject({ recordings: z.array(Recording) }).meta({ id: "RecordingList" });
export type RecordingList = z.infer<typeof RecordingList>;

/** `id` stands in the address and is made by the page, so that beginning twice is beginning once. */
export const RecordingBegin = z.strictObject({ answerId: Id.nullable(), paperId: Id.optional(), mediaType: MediaType, turn: Recording.shape.turn.optional() }).meta({ id: "RecordingBegin" });
export type RecordingBegin = z.infer<typeof RecordingBegin>;

/** `pieces` is how many were sent in all: a recording is closed only when all have come. `seconds` null: nobody looked at a clock, as with a file that is brought. */
export const RecordingFinish = z.strictObject({ seconds: seconds.nullable(), pieces }).meta({ id: "RecordingFinish" });
export type RecordingFinish = z.infer<typeof RecordingFinish>;

export const RecordingWords = Recording.pick({ words: true }).meta({ id: "RecordingWords" });
export type RecordingWords = z.infer<typeof RecordingWords>;

/** How much of the disk recordings take, of all candidates. */
export const RecordingsSize = z.strictObject({ count: z.int().nonnegative(), bytes: z.int().nonnegative() });
export type RecordingsSize = z.infer<typeof RecordingsSize>;
