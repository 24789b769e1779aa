import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One made recording with what is in it; times in seconds. */
export interface SpokenTruth {
  name: string;
  /** Where it lies. */
  path: string;
  /** As espeak-ng calls it. */
  voice: string;
  /** Words a minute that were asked of espeak-ng. */
  speed: number;
  seconds: number;
  syllables: number;
  /** In order; the ipa is espeak-ng's own. */
  phrases: readonly { from: number; to: number; text: string; ipa: string; syllables: number }[];
}

const SOUND = join(import.meta.dirname, "..", "sound");

/** Every recording of `sound/`; `make.mjs` there says how they were made. */
export function readSpoken(): SpokenTruth[] {
  const all = JSON.parse(readFileSync(join(SOUND, "truth.json"), "utf8")) as (Omit<SpokenTruth, "path"> & { file: string })[];
  return all.map(({ file, ...truth }) => ({ ...truth, path: join(SOUND, file) }));
}
