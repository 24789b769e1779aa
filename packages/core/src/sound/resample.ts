/** Samples a second of everything that is measured here. */
export const SOUND_RATE = 16_000;

/** Zero crossings of the filter on either side: 12 keep what folds back about 80 dB down. */
const CROSSINGS = 12;
/** Of the lower Nyquist frequency: the filter needs the rest to fall. */
const PASS_BAND = 0.92;
/** Positions between two samples that the filter is computed for. Rates that would need more are rounded to the nearest. */
const MOST_PHASES = 1_024;
/** Of the window (Kaiser): side lobes about 80 dB down. */
const KAISER_BETA = 8;
/** Lowest and highest rate of any sound that a person recorded. */
const RATES = { least: 4_000, most: 768_000 };

/** Takes blocks of any length, gives blocks of 16 kHz mono. Memory does not grow with the length of the sound. */
export interface Resampler {
  /** @param channels one array per channel, all of the same length, full scale is 1; they are averaged. What is no number counts as 0 */
  push(channels: readonly Float32Array[]): Float32Array;
  /** What is left once there is no more input. Nothing may be pushed after it. */
  end(): Float32Array;
}

const NO_TABLE = new Float32Array(0);

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

/** A windowed sinc for each position between two input samples: `phases` rows of `taps`. Each row sums to 1, so that a constant stays one. */
function filterRows(phases: number, half: number, cutoff: number): Float32Array {
  const taps = half * 2;
  const rows = new Float32Array(phases * taps);
  for (let phase = 0; phase < phases; phase += 1) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) {
      const x = tap - half + 1 - phase / phases;
      const window = Math.abs(x) >= half ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - (x / half) ** 2)) / bessel(KAISER_BETA);
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * cutoff * x) / (Math.PI * cutoff * x);
      rows[phase * taps + tap] = window * sinc;
      sum += window * sinc;
    }
    for (let tap = 0; tap < taps; tap += 1) rows[phase * taps + tap] = (rows[phase * taps + tap] ?? 0) / sum;
  }
  return rows;
}

function mix(channels: readonly Float32Array[], into: Float32Array, at: number): void {
  const length = channels[0]?.length ?? 0;
  const share = 1 / Math.max(1, channels.length);
  for (let index = 0; index < length; index += 1) {
    let sum = 0;
    for (const channel of channels) sum += channel[index] ?? 0;
    // a damaged file may hold numbers that are none: one of them would spoil everything after it
    into[at + index] = Math.abs(sum) < 1e6 ? sum * share : 0;
  }
}

/**
 * A resampler by windowed sinc. The result does not depend on how the input is cut into blocks; a sound of n samples gives
 * ceil(n × 16,000 / rate) of them, in place (no delay).
 * @param rate samples a second of the input
 * @throws {RangeError} when the rate is none that sound is recorded at
 */
export function createResampler(rate: number): Resampler {
  if (!Number.isInteger(rate) || rate < RATES.least || rate > RATES.most) throw new RangeError(`Sound with ${rate} samples a second cannot be measured.`);
  const divisor = gcd(SOUND_RATE, rate);
  const up = SOUND_RATE / divisor;
  const down = rate / divisor;
  const phases = Math.min(up, MOST_PHASES);
  const cutoff = Math.min(1, up / down) * PASS_BAND;
  const half = rate === SOUND_RATE ? 1 : Math.ceil(CROSSINGS / cutoff);
  const taps = half * 2;
  const rows = rate === SOUND_RATE ? null : filterRows(phases, half, cutoff);
  // input that is still needed: `held` samples, the first of which is input sample `first` (negative: before the beginning, silent)
  let buffer: Float32Array = new Float32Array(0);
  let held = half - 1;
  let first = -(half - 1);
  let made = 0;

  /** Everything that can be made when input before sample `until` is known. */
  const make = (until: number): Float32Array => {
    const count = Math.max(0, Math.ceil(((until - half) * up) / down) - made);
    const table = rows ?? NO_TABLE;
    const out = new Float32Array(count);
    let done = 0;
    for (; done < count; done += 1) {
      const place = (made + done) * down;
      let whole = Math.floor(place / up);
      let phase = Math.round(((place - whole * up) / up) * phases);
      if (phase === phases) {
        phase = 0;
        whole += 1;
      }
      const from = whole - half + 1 - first;
      if (from + taps > held) break;
      let sum = 0;
      for (let tap = 0, row = phase * taps; tap < taps; tap += 1) sum += (table[row + tap] as number) * (buffer[from + tap] as number);
      out[done] = sum;
    }
    made += done;
    const keepFrom = Math.min(held, Math.max(0, Math.floor((made * down) / up) - half + 1 - first));
    buffer.copyWithin(0, keepFrom, held);
    held -= keepFrom;
    first += keepFrom;
    return done === count ? out : out.subarray(0, done);
  };

  const add = (channels: readonly Float32Array[], length: number): void => {
    if (buffer.length < held + length) {
      const wider = new Float32Array((held + length) * 2);
      wider.set(buffer.subarray(0, held));
      buffer = wider;
    }
    mix(channels, buffer, held);
    held += length;
  };

  return {
    push(channels) {
      const length = channels[0]?.length ?? 0;
      if (rows === null) {
        const out = new Float32Array(length);
        mix(channels, out, 0);
        return out;
      }
      add(channels, length);
      return make(first + held);
    },
    end() {
      if (rows === null) return new Float32Array(0);
      const length = first + held;
      const total = Math.ceil((length * up) / down);
      const silence = new Float32Array(taps + Math.ceil(down / up) + 1);
      add([silence], silence.length);
      const rest = make(first + held);
      return rest.subarray(0, Math.max(0, rest.length - (made - total)));
    },
  };
}
