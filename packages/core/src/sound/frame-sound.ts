import { createBiquad } from "./biquad.ts";
import { createTrack, decibels, FRAME_RATE } from "./frames.ts";
import type { Frames } from "./frames.ts";
import { SOUND_RATE } from "./resample.ts";
import { VOICE_RATE, voicing, VOICING_SPAN } from "./voicing.ts";

/** Samples in a frame; energy is summed over halves of it. */
const FRAME = SOUND_RATE / FRAME_RATE;
const HOP = FRAME / 2;
/** Hz: the band in which vowels are louder than everything else. Hum, rumble and most of a hiss lie outside. */
const BAND = { from: 250, to: 3_000 };
/** Hz: where the voice's periods are looked for. */
const VOICE_BAND = { from: 80, to: 900 };
/** Hops on either side of the middle of a window. */
const LEVEL_HALF = 3;
const INTENSITY_HALF = 9;

/** Weights of the hops around a moment, a raised cosine, their sum 1. */
const bell = (half: number): Float64Array => {
  const weights = Float64Array.from({ length: half * 2 }, (_, index) => 1 + Math.cos((Math.PI * (index + 0.5 - half)) / half));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};
const LEVEL_WINDOW = bell(LEVEL_HALF);
const INTENSITY_WINDOW = bell(INTENSITY_HALF);

/** Hops and samples for voicing that are remembered: a quarter of a second is more than any window reaches. */
const HOPS_KEPT = 64;
const VOICE_KEPT = 1_024;
const VOICE_STEP = SOUND_RATE / VOICE_RATE;

/** Reads 16 kHz mono sound and keeps four numbers for each 10 ms of it. */
export interface SoundFramer {
  push(block: Float32Array): void;
  end(): { frames: Frames; samples: number };
}

export function createFramer(): SoundFramer {
  const level = createTrack();
  const intensity = createTrack();
  const voiced = createTrack();
  const peak = createTrack();
  const band = [createBiquad("high", BAND.from, SOUND_RATE), createBiquad("low", BAND.to, SOUND_RATE)] as const;
  const voiceBand = [createBiquad("high", VOICE_BAND.from, SOUND_RATE), createBiquad("low", VOICE_BAND.to, SOUND_RATE), createBiquad("low", VOICE_BAND.to, SOUND_RATE)] as const;
  const hops = new Float64Array(HOPS_KEPT);
  const voice = new Float32Array(VOICE_KEPT);
  const stretch = new Float32Array(VOICING_SPAN);
  const heard = new Float64Array(HOP);
  const low = new Float64Array(HOP);
  let samples = 0;
  let energy = 0;
  let loudest = 0;
  let hopCount = 0;
  /** Frames whose intensity is known. */
  let known = 0;
  let [before, last] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

  /** Mean power around the end of hop `middle`; before the beginning it is silent. */
  const powerAround = (middle: number, weights: Float64Array): number => {
    const half = weights.length / 2;
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const hop = middle - half + index;
      if (hop >= 0) sum += (weights[index] as number) * (hops[hop % HOPS_KEPT] as number);
    }
    return sum;
  };

  const voicingOf = (frame: number): number => {
    const from = Math.round(((frame + 0.5) * VOICE_RATE) / FRAME_RATE - VOICING_SPAN / 2);
    for (let index = 0; index < VOICING_SPAN; index += 1) stretch[index] = from + index < 0 ? 0 : (voice[(from + index) % VOICE_KEPT] as number);
    return voicing(stretch, 0);
  };

  /** The frame whose windows the newest hop completes. */
  const closeFrame = (): void => {
    const middle = known * 2 + 1;
    level.add(decibels(powerAround(middle, LEVEL_WINDOW)));
    const now = decibels(powerAround(middle, INTENSITY_WINDOW));
    intensity.add(now);
    if (known > 0) voiced.add(last >= before && last > now ? voicingOf(known - 1) : 0);
    before = known === 0 ? Number.NEGATIVE_INFINITY : last;
    last = now;
    known += 1;
  };

  /** The first `length` samples of `heard` and `low`. */
  const take = (length: number): void => {
    for (const filter of band) filter.run(heard, length);
    for (const filter of voiceBand) filter.run(low, length);
    for (let index = 0; index < length; index += 1) {
      const sample = heard[index] as number;
      energy += sample * sample;
      if (samples % VOICE_STEP === 0) voice[(samples / VOICE_STEP) % VOICE_KEPT] = low[index] as number;
      samples += 1;
      if (samples % HOP !== 0) continue;
      hops[hopCount % HOPS_KEPT] = energy / HOP;
      energy = 0;
      hopCount += 1;
      if (hopCount >= known * 2 + 1 + INTENSITY_HALF) closeFrame();
    }
  };

  return {
    push(block) {
      for (let from = 0; from < block.length; ) {
        // never over the end of a hop: what the filters see is cut the same way however the blocks are
        const length = Math.min(HOP - (samples % HOP), block.length - from);
        for (let index = 0; index < length; index += 1) {
          const sample = block[from + index] as number;
          const clean = Math.abs(sample) < 1e6 ? sample : 0;
          loudest = Math.max(loudest, Math.abs(clean));
          heard[index] = clean;
          low[index] = clean;
        }
        take(length);
        from += length;
        if (samples % FRAME === 0) {
          peak.add(loudest);
          loudest = 0;
        }
      }
    },
    end() {
      const said = samples;
      const count = Math.ceil(said / FRAME);
      if (said % FRAME !== 0) peak.add(loudest);
      while (known < count) {
        const length = HOP - (samples % HOP);
        heard.fill(0);
        low.fill(0);
        take(length);
      }
      if (count > 0) voiced.add(0);
      const cut = (track: Float32Array): Float32Array => track.subarray(0, count);
      return { samples: said, frames: { level: cut(level.values()), intensity: cut(intensity.values()), voiced: cut(voiced.values()), peak: cut(peak.values()) } };
    },
  };
}
