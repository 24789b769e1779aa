import { readSpoken } from "@inclined/corpus/read-sound";
import { describe, expect, it } from "vitest";
import { accuracyOf } from "./sound-accuracy.ts";

/** Parts of the truth. */
const SPEAKING = 0.05;
const RATE = 0.15;
/** With as much noise as that, soft beginnings and closures drown: what holds is a little less. */
const SPEAKING_AT_10_DB = 0.08;

describe("speech whose truth is known by construction", () => {
  it.each(readSpoken().map((truth) => [truth.name, truth] as const))("%s: speaking time, syllables per second and pauses, clean and in noise", async (_, truth) => {
    const rows = await accuracyOf(truth);
    for (const { noise, speakingError, rateError, pauses } of rows) {
      const at = noise === null ? "clean" : `${noise} dB`;
      expect(Math.abs(speakingError), `${at}: speaking time`).toBeLessThanOrEqual(noise === 10 ? SPEAKING_AT_10_DB : SPEAKING);
      expect(Math.abs(rateError), `${at}: syllables per second`).toBeLessThanOrEqual(RATE);
      expect(pauses.found, `${at}: pauses over two seconds`).toBe(pauses.true);
    }
    const at = (noise: number): number => rows.find((row) => row.noise === noise)?.measured.signalToNoise ?? 0;
    expect(at(20)).toBeGreaterThan(at(10) + 5);
  });
});
