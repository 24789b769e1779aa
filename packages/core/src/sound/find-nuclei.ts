import type { FrameRange } from "./find-runs.ts";
import type { Frames } from "./frames.ts";

const NUCLEI = {
  /** dB that the intensity must fall by on either side of a nucleus: de Jong and Wempe's figure. */
  dip: 2,
  /** How periodic the sound must be at the peak to be a vowel. */
  voiced: 0.5,
} as const;

/**
 * Frames of the syllable nuclei within a run: peaks of intensity with a dip on either side at which the sound is voiced, after
 * N. H. de Jong and T. Wempe, "Praat script to detect syllable nuclei and measure speech rate automatically", Behavior Research
 * Methods 41 (2009), 385-390. Written anew from the paper's description; the band, the windows and the voicing are our own.
 */
export function findNuclei({ intensity, voiced }: Pick<Frames, "intensity" | "voiced">, { from, to }: FrameRange): number[] {
  const nuclei: number[] = [];
  let top = from;
  let bottom = intensity[from] ?? 0;
  let isRising = true;
  for (let frame = from; frame < to; frame += 1) {
    const now = intensity[frame] as number;
    if (isRising) {
      if (now > (intensity[top] as number)) top = frame;
      else if ((intensity[top] as number) - now >= NUCLEI.dip) {
        if ((voiced[top] as number) >= NUCLEI.voiced) nuclei.push(top);
        isRising = false;
        bottom = now;
      }
    } else if (now < bottom) bottom = now;
    else if (now - bottom >= NUCLEI.dip) {
      isRising = true;
      top = frame;
    }
  }
  if (isRising && (intensity[top] as number) - bottom >= NUCLEI.dip && (voiced[top] as number) >= NUCLEI.voiced) nuclei.push(top);
  return nuclei;
}
