import type { Span } from "../schema/span.ts";
import type { Stretch, Timeline } from "./timeline.ts";

/** A shorter part of a minute says little about its pace. */
const LEAST_SECONDS = 20;

/** How fast somebody spoke in one minute of a recording. */
export interface MinutePace extends Stretch {
  words: number;
  /** Rounded; null: the part is too short to say. */
  wordsPerMinute: number | null;
}

/**
 * Words of each minute by the recording's clock. The first minute begins with the first word and the last ends with the last, so that
 * neither thinking before nor silence after counts as slow speech. Pauses in between count, as they do for who listens.
 */
export function paceByMinute({ words }: Pick<Timeline, "words">): MinutePace[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = Math.max(last.to, last.from);
  const minutes: MinutePace[] = [];
  let next = 0;
  for (let minute = Math.floor(first.from / 60); minute * 60 < end || minutes.length === 0; minute += 1) {
    const [from, to] = [Math.max(first.from, minute * 60), Math.min(end, (minute + 1) * 60)];
    const begun = next;
    while (next < words.length && ((words[next]?.from ?? 0) < (minute + 1) * 60)) next += 1;
    const count = next - begun;
    minutes.push({ from, to, words: count, wordsPerMinute: to - from < LEAST_SECONDS ? null : Math.round((count * 60) / (to - from)) });
  }
  return minutes;
}

/** Recognisers place words to a tenth of a second or so. */
const SLACK_SECONDS = 0.1;
/** Shorter ones are breath, or the edge of a word. */
const LEAST_SOUND_SECONDS = 0.25;

/**
 * Stretches between the first and the last word in which there is sound and no word, longer than a quarter of a second: they may be
 * hesitations that a recogniser left out.
 *
 * They may as well be words that it missed, laughter, breath, a second voice or a noise; and a hesitation that it took for a part of
 * the word beside it is none of them. So this is neither the fewest nor the most hesitations there were. Words that the person put in
 * explain the sound between their neighbours.
 * @returns null where the sound was not measured or words have no times of their own
 */
export function soundsWithoutWords({ words, heard, timesFrom }: Pick<Timeline, "words" | "heard" | "timesFrom">, runs: readonly Stretch[] | null): Stretch[] | null {
  if (runs === null || timesFrom !== "words" || heard.length === 0) return null;
  const covers = joined([...heard, ...words].map(({ from, to }) => ({ from: from - SLACK_SECONDS, to: to + SLACK_SECONDS })));
  const found: Stretch[] = [];
  let next = 0;
  for (const run of runs) {
    while (next < covers.length && (covers[next]?.to ?? 0) <= run.from) next += 1;
    // before the first word, between two, or after the last: only between counts
    for (let index = Math.max(1, next); index < covers.length; index += 1) {
      const [before, after] = [covers[index - 1], covers[index]];
      if (before === undefined || after === undefined || before.to >= run.to) break;
      const [from, to] = [Math.max(before.to, run.from), Math.min(after.from, run.to)];
      if (to - from > LEAST_SOUND_SECONDS) found.push({ from, to });
    }
  }
  return found;
}

/** Stretches that overlap as one, in order. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** An answer that is not longer has no room for a minute to get lost in. */
const LEAST_ANSWER_SECONDS = 90;
const LOST_SECONDS = 60;

/** A stretch of an answer in which nothing was said that counts. */
export interface QuietMinute extends Stretch {
  /** Its words. */
  span: Span;
  isAbout: boolean;
}

/**
 * The first stretch with at least a minute of speech in which no words stand that count for anything, after some did: from the end of
 * the last such words to the beginning of the next, or to the end of the answer. A fact about where evidence stands; no score, and
 * no word about why. Silence does not count as speech: who thinks for a minute has lost nothing.
 *
 * Null in answers of a minute and a half or less, and where no words count at all, because then nothing was lost on the way.
 * @param counting words of the answer itself that an assessment points at as met, shown or said otherwise
 * @param runs the speech in the sound; null: not measured, and words are taken for speech
 */
export function quietMinute({ words }: Pick<Timeline, "words">, counting: readonly Span[], runs: readonly Stretch[] | null): QuietMinute | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || last.to - first.from <= LEAST_ANSWER_SECONDS) return null;
  const spans = counting.toSorted((a, b) => a.start - b.start);
  let until = -1;
  let begun = false;
  for (const span of [...spans, { start: Infinity, end: Infinity }]) {
    if (begun && span.start > until) {
      const between = words.filter(({ start, end }) => start >= until && end <= span.start);
      const [from, to] = [between[0], between.at(-1)];
      if (from !== undefined && to !== undefined && spokenIn(between, runs) >= LOST_SECONDS) {
        return { from: from.from, to: to.to, span: { start: from.start, end: to.end }, isAbout: from.isAbout || to.isAbout };
      }
    }
    begun = true;
    until = Math.max(until, span.end);
  }
  return null;
}

/** Seconds of speech from the first of these words to the last. */
function spokenIn(words: readonly Stretch[], runs: readonly Stretch[] | null): number {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
  const spoken = runs ?? words;
  return spoken.reduce((sum, run) => sum + Math.max(0, Math.min(run.to, to) - Math.max(run.from, from)), 0);
}
