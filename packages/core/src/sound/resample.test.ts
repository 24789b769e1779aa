import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createResampler, SOUND_RATE } from "./resample.ts";

const RATES = [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 44_056, 96_000];
const tone = (rate: number, hertz: number, seconds: number): Float32Array => Float32Array.from({ length: Math.round(rate * seconds) }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate));

function resampled(rate: number, input: Float32Array, sizes: readonly number[] = [4_096]): Float32Array {
  const resampler = createResampler(rate);
  const out: number[] = [];
  for (let at = 0, turn = 0; at < input.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    out.push(...resampler.push([input.subarray(at, at + size)]));
    at += size;
  }
  out.push(...resampler.end());
  return Float32Array.from(out);
}

describe("resampling to 16 kHz", () => {
  it.each(RATES)("keeps a tone of 1 kHz in place, from %i", (rate) => {
    const out = resampled(rate, tone(rate, 1_000, 1));
    expect(out.length).toBe(SOUND_RATE);
    const wanted = tone(SOUND_RATE, 1_000, 1);
    const error = out.subarray(200, -200).reduce((most, value, index) => Math.max(most, Math.abs(value - (wanted[index + 200] ?? 0))), 0);
    expect(error).toBeLessThan(0.5e-3);
  });

  it.each([22_050, 44_100, 48_000, 96_000])("leaves nothing of a tone over 8 kHz, from %i", (rate) => {
    const out = resampled(rate, tone(rate, 9_500, 1));
    expect(out.subarray(200, -200).reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeLessThan(0.5e-3);
  });

  it("gives the same however the input is cut", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATES), fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3_000 }), (rate, sizes, length) => {
        const input = Float32Array.from({ length }, (_, index) => Math.sin(index * index));
        const out = resampled(rate, input, sizes);
        expect(out).toEqual(resampled(rate, input));
        expect(out.length).toBe(Math.ceil((length * SOUND_RATE) / rate));
      }),
      { numRuns: 60 },
    );
  });

  it("averages channels, and counts what is no number as silence", () => {
    const resampler = createResampler(SOUND_RATE);
    expect([...resampler.push([Float32Array.of(1, 0.5, Number.NaN), Float32Array.of(0, 0.5, 0.5)])]).toEqual([0.5, 0.5, 0]);
    const other = createResampler(48_000);
    expect([...other.push([new Float32Array(480).fill(Number.POSITIVE_INFINITY)]), ...other.end()].every((value) => value === 0)).toBe(true);
  });

  it.each([0, 100, Number.NaN, 16_000.5, 1e9])("refuses the rate %d", (rate) => expect(() => createResampler(rate)).toThrow(RangeError));
});
