import type { SoundMeasure } from "../schema/sound.ts";

/** Loudest sample under which a recording counts as silent: one three-hundredth of full scale. */
const SILENT_PEAK = 0.003;
/** Seconds: nobody speaks so long without 0.3 seconds of silence. */
const LONGEST_BREATH = 60;
/** Syllables a second: slower than anybody speaks for long, hesitations included. */
const SLOWEST_SPEECH = 1.5;
/** dB between speech and background, under which pauses begin to be filled by the background. */
const NOISY_DB = 15;

export type SoundNote = "silent" | "no-speech" | "not-like-speech" | "no-silence" | "noisy";

const SENTENCES: Readonly<Record<SoundNote, string>> = {
  silent: "The recording is silent. Check in the microphone test that the level moves when you speak.",
  "no-speech": "There is sound, but no speech could be told from it.",
  "not-like-speech": "This has fewer syllables than speech has: music or a tone may have been counted, so the figures say little.",
  "no-silence": "Over a minute passes without a short silence: music, noise or several voices may have been counted as one person speaking.",
  noisy: "The background is nearly as loud as the voice: pauses and syllables are less sure than they would be in a quiet room.",
};

/**
 * What one should know before reading the figures, the gravest thing first; null: nothing stands out. How many people speak,
 * or who does, sound alone does not say.
 */
export function noteOnSound({ syllables, peaks, longestRunSeconds, articulationRate, signalToNoise }: SoundMeasure): { note: SoundNote; sentence: string } | null {
  const found: SoundNote | null =
    syllables === 0
      ? peaks.every((peak) => peak < SILENT_PEAK) ? "silent" : "no-speech"
      : (articulationRate ?? 0) < SLOWEST_SPEECH ? "not-like-speech"
      : longestRunSeconds > LONGEST_BREATH ? "no-silence"
      : signalToNoise !== null && signalToNoise < NOISY_DB ? "noisy"
      : null;
  return found === null ? null : { note: found, sentence: SENTENCES[found] };
}
