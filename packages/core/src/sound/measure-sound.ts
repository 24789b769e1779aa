import type { SoundMeasure } from "../schema/sound.ts";
import { findNuclei } from "./find-nuclei.ts";
import { findRuns, loudnessOf } from "./find-runs.ts";
import type { FrameRange } from "./find-runs.ts";
import { createFramer } from "./frame-sound.ts";
import { FRAME_RATE, quantile } from "./frames.ts";
import type { Frames } from "./frames.ts";
import { SOUND_RATE } from "./resample.ts";

/** Parts of the waveform; a short sound has one per frame. */
const PEAKS = 2_000;
/** Seconds: the rubric book counts pauses that are longer. */
const PAUSE_SECONDS = 2;
/** dB under full scale: a background under it is the recorder's silence, not a room. */
const ROOM_DB = -95;

/** Measures one sound from beginning to end. */
export interface SoundMeter {
  /** @param block 16 kHz mono, full scale is 1, of any length */
  push(block: Float32Array): void;
  /** Once, at the end. */
  end(): SoundMeasure;
}

const round = (value: number, digits = 3): number => Math.round(value * 10 ** digits) / 10 ** digits;

function peaksOf(peak: Float32Array): number[] {
  const parts = Math.min(PEAKS, peak.length);
  return Array.from({ length: parts }, (_, part) => {
    let loudest = 0;
    for (let frame = Math.floor((part * peak.length) / parts); frame < Math.floor(((part + 1) * peak.length) / parts); frame += 1) loudest = Math.max(loudest, peak[frame] as number);
    return round(Math.min(1, loudest));
  });
}

/** Median level within the runs over the median level outside of them, in dB. */
function signalToNoise({ level }: Frames, runs: readonly FrameRange[]): number | null {
  const within: number[] = [];
  const outside: number[] = [];
  let next = 0;
  for (let frame = 0; frame < level.length; frame += 1) {
    while ((runs[next]?.to ?? Number.POSITIVE_INFINITY) <= frame) next += 1;
    (frame >= (runs[next]?.from ?? Number.POSITIVE_INFINITY) ? within : outside).push(level[frame] as number);
  }
  const middle = (values: readonly number[]): number | null => quantile(Float32Array.from(values).sort(), 0.5);
  const [speech, room] = [middle(within), middle(outside)];
  return speech === null || room === null || room < ROOM_DB ? null : round(speech - room, 1);
}

function measure(frames: Frames, samples: number): SoundMeasure {
  const seconds = samples / SOUND_RATE;
  const loudness = loudnessOf(frames);
  const sounding = loudness === null ? [] : findRuns(frames, loudness).map((range) => ({ range, nuclei: findNuclei(frames, range).length }));
  // Without a single vowel it is a door, a keyboard, a cough.
  const spoken = sounding.filter(({ nuclei }) => nuclei > 0);
  const ranges = spoken.map(({ range }) => range);
  const at = (frame: number): number => Math.min(seconds, frame / FRAME_RATE);
  const runs = ranges.map(({ from, to }) => ({ from: at(from), to: at(to) }));
  const lasts = runs.map(({ from, to }) => to - from);
  const speakingSeconds = lasts.reduce((sum, last) => sum + last, 0);
  const syllables = spoken.reduce((sum, { nuclei }) => sum + nuclei, 0);
  const gaps = runs.slice(1).map(({ from }, index) => ({ from: runs[index]?.to ?? from, to: from }));
  return {
    seconds: round(seconds),
    runs: runs.map(({ from, to }) => ({ from: round(from), to: round(to) })),
    speakingSeconds: round(speakingSeconds),
    pauses: gaps.filter(({ from, to }) => to - from > PAUSE_SECONDS).map(({ from, to }) => ({ from: round(from), to: round(to) })),
    longestRunSeconds: round(lasts.reduce((longest, last) => Math.max(longest, last), 0)),
    syllables,
    speechRate: syllables === 0 ? null : round(syllables / seconds, 2),
    articulationRate: syllables === 0 ? null : round(syllables / speakingSeconds, 2),
    peaks: peaksOf(frames.peak),
    signalToNoise: signalToNoise(frames, ranges),
  };
}

export function createSoundMeter(): SoundMeter {
  const framer = createFramer();
  return {
    push: (block) => framer.push(block),
    end() {
      const { frames, samples } = framer.end();
      return measure(frames, samples);
    },
  };
}
