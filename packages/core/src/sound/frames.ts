/** Frames a second. */
export const FRAME_RATE = 100;

/** Numbers that are added one by one: four bytes each, and room is doubled when it runs out. */
export interface Track {
  add(value: number): void;
  values(): Float32Array;
}

export function createTrack(): Track {
  let room = new Float32Array(FRAME_RATE * 60);
  let length = 0;
  return {
    add(value) {
      if (length === room.length) {
        const wider = new Float32Array(length * 2);
        wider.set(room);
        room = wider;
      }
      room[length] = value;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
}

/** What is kept of a sound: one number per frame of 10 ms in each. */
export interface Frames {
  /** dB under full scale in a short window (30 ms): where speech begins and ends. */
  level: Float32Array;
  /** dB under full scale in a window as long as a short syllable: peaks of it are nuclei. */
  intensity: Float32Array;
  /** How periodic the sound is, 0 to 1; looked at only where the intensity peaks, 0 elsewhere. */
  voiced: Float32Array;
  /** Largest absolute sample. */
  peak: Float32Array;
}

/** dB of digital silence: under anything that 16 bits can say. */
export const SILENT_DB = -120;

export const decibels = (power: number): number => (power > 1e-12 ? 10 * Math.log10(power) : SILENT_DB);

/** The value that so large a part of the values lies under, 0 to 1; null without values. */
export function quantile(sorted: Float32Array, part: number): number | null {
  return sorted.length === 0 ? null : (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number);
}
