import { seededRandom } from "./random.ts";

/**
 * Pink noise, as a room or a fan makes it: as much power in each octave. Paul Kellet's filter over white noise; mean power 1.
 * The same seed gives the same noise.
 */
export function pinkNoise(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const POLES = [[0.99886, 0.0555179], [0.99332, 0.0750759], [0.969, 0.153852], [0.8665, 0.3104856], [0.55, 0.5329522], [-0.7616, -0.016898]] as const;
  const state = POLES.map(() => 0);
  let late = 0;
  const noise = Float32Array.from({ length }, () => {
    const white = random() * 2 - 1;
    let sum = late + white * 0.5362;
    for (const [index, [pole, gain]] of POLES.entries()) {
      const next = pole * (state[index] ?? 0) + gain * white;
      state[index] = next;
      sum += next;
    }
    late = white * 0.115926;
    return sum;
  });
  const power = noise.reduce((sum, value) => sum + value * value, 0) / Math.max(1, length);
  return noise.map((value) => value / Math.sqrt(power || 1));
}
