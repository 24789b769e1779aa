import { createSoundMeter } from "@inclined/core/sound/measure-sound";
import { SOUND_RATE } from "@inclined/core/sound/resample";
import type { SoundMeasure } from "@inclined/core/schema/sound";
import type { SpokenTruth } from "@inclined/corpus/read-sound";
import { decodeRecording } from "@inclined/intake/sound/decode-recording";
import { pinkNoise } from "./pink-noise.ts";

/** dB between the mean power of the phrases and that of pink noise over the whole recording; null: none is added. */
export const NOISES = [null, 20, 10] as const;
export type Noise = (typeof NOISES)[number];

/** One recording as it was measured. Errors are parts of the truth: 0.05 is 5 % too much. */
export interface Accuracy {
  truth: SpokenTruth;
  noise: Noise;
  measured: SoundMeasure;
  speakingError: number;
  /** Of syllables per second of speaking time. */
  rateError: number;
  /** Pauses over two seconds, found and true. */
  pauses: { found: number; true: number };
}

const SEED = 20_261_121;
const PAUSE_SECONDS = 2;

async function samplesOf(path: string): Promise<Float32Array> {
  const blocks: Float32Array[] = [];
  await decodeRecording(path, (block) => blocks.push(block));
  const all = new Float32Array(blocks.reduce((sum, { length }) => sum + length, 0));
  blocks.reduce((at, block) => (all.set(block, at), at + block.length), 0);
  return all;
}

function withNoise(samples: Float32Array, { phrases }: SpokenTruth, noise: number): Float32Array {
  let [power, count] = [0, 0];
  for (const { from, to } of phrases) {
    const phrase = samples.subarray(Math.round(from * SOUND_RATE), Math.round(to * SOUND_RATE));
    power += phrase.reduce((sum, value) => sum + value * value, 0);
    count += phrase.length;
  }
  const gain = Math.sqrt(power / Math.max(1, count) / 10 ** (noise / 10));
  const pink = pinkNoise(samples.length, SEED);
  return samples.map((value, index) => value + gain * (pink[index] ?? 0));
}

/** Measures a made recording, clean and with noise, and holds the figures against the truth. */
export async function accuracyOf(truth: SpokenTruth): Promise<Accuracy[]> {
  const clean = await samplesOf(truth.path);
  const speaking = truth.phrases.reduce((sum, { from, to }) => sum + to - from, 0);
  const truePauses = truth.phrases.filter(({ from }, index) => index > 0 && from - (truth.phrases[index - 1]?.to ?? 0) > PAUSE_SECONDS).length;
  return NOISES.map((noise) => {
    const meter = createSoundMeter();
    meter.push(noise === null ? clean : withNoise(clean, truth, noise));
    const measured = meter.end();
    return {
      truth,
      noise,
      measured,
      speakingError: measured.speakingSeconds / speaking - 1,
      rateError: (measured.articulationRate ?? 0) / (truth.syllables / speaking) - 1,
      pauses: { found: measured.pauses.length, true: truePauses },
    };
  });
}
