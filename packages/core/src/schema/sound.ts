import * as z from "zod";

const seconds = z.number().nonnegative();
const Stretch = z.strictObject({ from: seconds, to: seconds });

/** What the sound alone says, without a word being recognised. Times in seconds from its beginning. */
export const SoundMeasure = z
  .strictObject({
    seconds,
    /** Stretches in which somebody speaks, in order. */
    runs: z.array(Stretch).max(50_000),
    speakingSeconds: seconds,
    /** Silences between the first word and the last that are longer than two seconds. */
    pauses: z.array(Stretch).max(20_000),
    longestRunSeconds: seconds,
    /** Syllable nuclei that were found (after de Jong and Wempe, 2009). */
    syllables: z.int().nonnegative(),
    /** Syllables per second of the whole, and of the time in which there is speech; null: nothing was said. */
    speechRate: z.number().nonnegative().nullable(),
    articulationRate: z.number().nonnegative().nullable(),
    /** Loudest value of each of so many equal parts, 0 to 1: what a waveform is drawn from. */
    peaks: z.array(z.number().min(0).max(1)).max(4_000),
    /** Median level of what is speech over what is not, in decibels; null: one of both is missing. */
    signalToNoise: z.number().nullable(),
  })
  .meta({ id: "SoundMeasure", description: "Speaking time, pauses and speech rate, from the sound alone." });
export type SoundMeasure = z.infer<typeof SoundMeasure>;
