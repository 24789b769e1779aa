import * as z from "zod";

/** Where the words of a recording come from. */
export const WORDS_FROM = ["browser", "endpoint", "command", "import", "typed"] as const;
export const WordsFrom = z.enum(WORDS_FROM);
export type WordsFrom = z.infer<typeof WordsFrom>;

const seconds = z.number().nonnegative();

/** One word with when it was said. */
export const TimedWord = z.strictObject({ text: z.string().max(200), from: seconds, to: seconds });
export type TimedWord = z.infer<typeof TimedWord>;

/** What one person said without a break. */
export const Segment = z.strictObject({
  /** As the tool names them; null: it does not say who speaks. */
  speaker: z.string().max(200).nullable(),
  from: seconds,
  to: seconds,
  text: z.string().max(200_000),
  /** Null: the tool gives no times for words. */
  words: z.array(TimedWord).max(60_000).nullable(),
});
export type Segment = z.infer<typeof Segment>;

/** What was said, with its times in seconds from the beginning of the recording, in order. */
export const Transcript = z
  .strictObject({
    from: WordsFrom,
    /** Of the recogniser, the model or the file; null: not known. */
    by: z.string().max(300).nullable(),
    segments: z.array(Segment).max(20_000),
    /** False: times are missing or were put right; texts are as they came all the same. */
    hasTimes: z.boolean(),
    /** What the reader noticed, each a sentence: overlapping times, turns without an end. */
    notes: z.array(z.string().max(500)).max(50),
    /** What was wrong with the file itself, each a sentence; absent: nothing. */
    faults: z.array(z.string().max(500)).max(50).optional(),
  })
  .meta({ id: "Transcript", description: "What was said, by whom and when." });
export type Transcript = z.infer<typeof Transcript>;
