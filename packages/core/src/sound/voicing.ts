/** Samples a second of what voicing is looked for in: harmonics over 1 kHz add nothing to the question. */
export const VOICE_RATE = 4_000;

/** Hz: from a deep voice to a child's. */
const PITCH = { least: 70, most: 400 };
const SHORTEST_LAG = Math.floor(VOICE_RATE / PITCH.most);
const LONGEST_LAG = Math.ceil(VOICE_RATE / PITCH.least);
/** Samples that are compared with those one period later: about three periods of a deep voice. */
const WINDOW = 160;

/** Samples that `voicing` needs around a moment. */
export const VOICING_SPAN = WINDOW + LONGEST_LAG;

/**
 * How periodic a stretch of sound is, as a voice is and breath is not: the highest normalised correlation of the stretch with
 * itself one period later, over all periods of human voices.
 * @param samples at least `VOICING_SPAN` at 4 kHz from `from` on, without constant offset
 * @returns about 1 for a steady voice, about 0 for noise; 0 for silence
 */
export function voicing(samples: Float32Array, from: number): number {
  let energy = 0;
  for (let index = 0; index < WINDOW; index += 1) energy += (samples[from + index] as number) ** 2;
  if (energy <= 0) return 0;
  let shifted = 0;
  for (let index = SHORTEST_LAG; index < SHORTEST_LAG + WINDOW; index += 1) shifted += (samples[from + index] as number) ** 2;
  let best = 0;
  let hasFallen = false;
  for (let lag = SHORTEST_LAG; lag <= LONGEST_LAG; lag += 1) {
    let product = 0;
    for (let index = 0; index < WINDOW; index += 1) product += (samples[from + index] as number) * (samples[from + lag + index] as number);
    const likeness = shifted > 0 ? product / Math.sqrt(energy * shifted) : 0;
    // Low rumble is like itself a moment later as well: a period counts only after the likeness has fallen once.
    if (likeness < 0.3) hasFallen = true;
    if (hasFallen && likeness > best) best = likeness;
    shifted += (samples[from + lag + WINDOW] ?? 0) ** 2 - (samples[from + lag] as number) ** 2;
  }
  return best;
}
