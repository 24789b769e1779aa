/** Butterworth: no bump at the corner. */
const Q = Math.SQRT1_2;

/** A second-order filter with a memory, for a sound that comes in pieces. */
export interface Biquad {
  /** Filters the first `length` samples in place. */
  run(samples: Float64Array, length: number): void;
}

/**
 * A second-order Butterworth filter (Robert Bristow-Johnson's formulas).
 * @param kind lets pass what is above or below the corner
 * @param corner Hz, under half of the rate
 * @param rate samples a second
 */
export function createBiquad(kind: "high" | "low", corner: number, rate: number): Biquad {
  const omega = (2 * Math.PI * corner) / rate;
  const cos = Math.cos(omega);
  const alpha = Math.sin(omega) / (2 * Q);
  const a0 = 1 + alpha;
  const edge = (kind === "low" ? 1 - cos : 1 + cos) / a0;
  const b0 = edge / 2;
  const b1 = kind === "low" ? edge : -edge;
  const a1 = (-2 * cos) / a0;
  const a2 = (1 - alpha) / a0;
  let s1 = 0;
  let s2 = 0;
  return {
    run(samples, length) {
      let [first, second] = [s1, s2];
      for (let index = 0; index < length; index += 1) {
        const sample = samples[index] as number;
        const out = b0 * sample + first;
        first = b1 * sample - a1 * out + second;
        second = b0 * sample - a2 * out;
        samples[index] = out;
      }
      // what fades out forever would become numbers too small for the processor's quick path
      s1 = Math.abs(first) < 1e-20 ? 0 : first;
      s2 = Math.abs(second) < 1e-20 ? 0 : second;
    },
  };
}
