import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SoundMeasure } from "../schema/sound.ts";
import { createSoundMeter } from "./measure-sound.ts";
import { SOUND_RATE } from "./resample.ts";

/** A voice as crude as can be: harmonics of 120 Hz that swell four times a second. */
const voice = (seconds: number, rate = 4): Float32Array =>
  Float32Array.from({ length: seconds * SOUND_RATE }, (_, index) => {
    const t = index / SOUND_RATE;
    const swell = 0.02 + 0.98 * Math.sin(Math.PI * rate * t) ** 2;
    let sum = 0;
    for (let harmonic = 1; harmonic <= 12; harmonic += 1) sum += Math.sin(2 * Math.PI * 120 * harmonic * t) / harmonic;
    return 0.2 * swell * sum;
  });
const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * SOUND_RATE));
function joined(...parts: Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}
/** Noise that is the same in each run. */
function hiss(length: number, gain: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (gain * state) / 2 ** 31;
  });
}

function measured(samples: Float32Array, sizes: readonly number[] = [4_096]): SoundMeasure {
  const meter = createSoundMeter();
  for (let at = 0, turn = 0; at < samples.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    meter.push(samples.subarray(at, at + size));
    at += size;
  }
  return SoundMeasure.parse(meter.end());
}

const ANSWER = joined(silence(0.7), voice(3), silence(0.6), voice(2), silence(2.5), voice(4), silence(0.5));

describe("what the sound alone says", () => {
  it("times, syllables and pauses of a crude voice", () => {
    const { seconds, runs, speakingSeconds, pauses, longestRunSeconds, syllables, articulationRate } = measured(ANSWER);
    expect(seconds).toBe(13.3);
    expect(runs.length).toBe(3);
    expect(Math.abs(speakingSeconds - 9)).toBeLessThan(0.3);
    expect(Math.abs(longestRunSeconds - 4)).toBeLessThan(0.15);
    expect(syllables).toBe(36);
    expect(articulationRate).toBeCloseTo(4, 0);
    expect(pauses.length).toBe(1);
    expect(Math.abs((pauses[0]?.from ?? 0) - 6.3)).toBeLessThan(0.1);
    expect(Math.abs((pauses[0]?.to ?? 0) - 8.8)).toBeLessThan(0.1);
  });

  it("of two people at once is that of one sound: nobody's time is counted twice", () => {
    const [one, other] = [joined(voice(3), silence(1), voice(3)), joined(silence(1.5), voice(4, 3), silence(1.5))];
    const both = one.map((value, index) => (value + (other[index] ?? 0)) / 2);
    const { seconds, runs, speakingSeconds, syllables } = measured(both);
    expect(speakingSeconds).toBeLessThanOrEqual(seconds);
    expect(runs.every(({ from, to }, place) => from < to && from >= (runs[place - 1]?.to ?? 0))).toBe(true);
    expect(syllables).toBeLessThanOrEqual(measured(one).syllables + measured(other).syllables);
  });

  it("does not depend on how the sound is cut into blocks", () => {
    const whole = measured(ANSWER);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        fc.pre(sizes.some((size) => size > 100));
        expect(measured(ANSWER, sizes)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it("does not depend on loudness, but for the peaks", () => {
    const noisy = ANSWER.map((value, index) => value + (hissOfAnswer[index] ?? 0));
    const { peaks: _, ...whole } = measured(noisy);
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (gain) => {
        const { peaks, ...scaled } = measured(noisy.map((value) => value * gain));
        expect({ ...scaled, signalToNoise: null }).toEqual({ ...whole, signalToNoise: null });
        expect(Math.abs((scaled.signalToNoise ?? 0) - (whole.signalToNoise ?? 0))).toBeLessThanOrEqual(0.1);
        expect(Math.max(...peaks)).toBeLessThanOrEqual(gain + 0.001);
      }),
      { numRuns: 15 },
    );
  });

  it.each<[string, Float32Array]>([
    ["no sample at all", new Float32Array(0)],
    ["three samples", Float32Array.of(0.1, -0.2, 0.1)],
    ["silence", silence(5)],
    ["the last bit of a recorder", hiss(5 * SOUND_RATE, 1 / 32_768)],
    ["hiss", hiss(5 * SOUND_RATE, 0.2)],
    ["a constant", new Float32Array(5 * SOUND_RATE).fill(0.5)],
    ["a tone that does not change", Float32Array.from({ length: 5 * SOUND_RATE }, (_, index) => 0.3 * Math.sin((2 * Math.PI * 440 * index) / SOUND_RATE))],
    ["clicks", Float32Array.from({ length: 5 * SOUND_RATE }, (_, index) => (index % 8_000 < 30 ? 0.5 : 0))],
    ["keys on a keyboard", joined(...Array.from({ length: 8 }, () => joined(hiss(800, 0.4), silence(0.5))))],
    ["numbers that are none", new Float32Array(SOUND_RATE).fill(Number.NaN)],
  ])("says nothing of speech where there is none: %s", (_, samples) => {
    const { runs, speakingSeconds, pauses, syllables, speechRate, articulationRate, longestRunSeconds } = measured(samples);
    expect({ runs, speakingSeconds, pauses, syllables, speechRate, articulationRate, longestRunSeconds }).toEqual({ runs: [], speakingSeconds: 0, pauses: [], syllables: 0, speechRate: null, articulationRate: null, longestRunSeconds: 0 });
  });

  it("finds two sentences in twenty minutes of silence", () => {
    const { runs, syllables } = measured(joined(silence(600), voice(2), silence(1), voice(2), silence(600)), [SOUND_RATE]);
    expect([runs.length, syllables]).toEqual([2, 16]);
  });

  it("lives through anything that a Float32Array can hold", () => {
    fc.assert(
      fc.property(fc.array(fc.float(), { maxLength: 3_000 }), (samples) => {
        expect(JSON.stringify(measured(Float32Array.from(samples)))).not.toContain("NaN");
      }),
      { numRuns: 40 },
    );
  });

  it("gives a waveform of equal parts that never has more than fits a screen", () => {
    expect(measured(silence(60)).peaks.length).toBe(2_000);
    const { peaks } = measured(joined(silence(1), new Float32Array(SOUND_RATE).fill(0.5)));
    expect([peaks.length, peaks.slice(0, 100).every((peak) => peak === 0), peaks.slice(100).every((peak) => peak === 0.5)]).toEqual([200, true, true]);
  });
});

const hissOfAnswer = hiss(ANSWER.length, 0.004);
