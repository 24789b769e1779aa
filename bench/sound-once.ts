// One recording, decoded and measured in a process of its own, so that its memory is its own: node sound-once.ts ours|audio-decode FILE
import { readFileSync } from "node:fs";
import { createSoundMeter } from "@inclined/core/sound/measure-sound";
import { createResampler } from "@inclined/core/sound/resample";

/** What a run costs. Memory is what the process has taken from the machine, in MB. */
export interface SoundRun {
  seconds: number;
  syllables: number;
  soundSeconds: number;
  peakMb: number;
  /** After five minutes of sound, and at its end; null: all of it was there at once. */
  earlyMb: number | null;
  lateMb: number | null;
}

const EARLY_SECONDS = 300;
const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;

/** As the studio does it: a worker, a block at a time. */
async function ours(path: string): Promise<Omit<SoundRun, "seconds" | "peakMb">> {
  const { measureRecording } = await import("@inclined/intake/sound/measure-recording");
  let earlyMb: number | null = null;
  let lateMb = 0;
  const { measure } = await measureRecording(path, {
    onProgress(seconds) {
      if (seconds >= EARLY_SECONDS) earlyMb ??= megabytes();
      lateMb = megabytes();
    },
  });
  return { syllables: measure.syllables, soundSeconds: measure.seconds, earlyMb, lateMb };
}

/** A library that decodes the whole file, then the same measuring. */
async function peer(path: string): Promise<Omit<SoundRun, "seconds" | "peakMb">> {
  const { default: decode } = await import("audio-decode");
  const { channelData, sampleRate } = await decode(readFileSync(path));
  const resampler = createResampler(sampleRate);
  const meter = createSoundMeter();
  meter.push(resampler.push(channelData));
  meter.push(resampler.end());
  const measure = meter.end();
  return { syllables: measure.syllables, soundSeconds: measure.seconds, earlyMb: null, lateMb: null };
}

const [by = "", path = ""] = process.argv.slice(2);
const from = performance.now();
const run = await (by === "ours" ? ours : peer)(path);
const result: SoundRun = { ...run, seconds: (performance.now() - from) / 1_000, peakMb: process.resourceUsage().maxRSS / 1_024 };
process.stdout.write(JSON.stringify(result));
