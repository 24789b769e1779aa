import type { Delivery } from "@inclined/core/schema/assessment";
import type { SoundMeasure } from "@inclined/core/schema/sound";
import { count, spoken } from "../look/words.ts";

interface SoundChange {
  about: string;
  words: string;
}

/** Smaller differences are those of one breath. */
const SAME_SECONDS = 1;
const SAME_PACE = 3;

/**
 * What is different in the delivery of two recorded attempts, in words. Better is said only where the book says what is: an answer that
 * had been longer than such answers are, and is not any more. Counts of fillers are the fewest there were, so that fewer is no more than fewer.
 * @param longest seconds that such an answer may last
 */
export function soundChanges(before: Delivery, after: Delivery, sound: { before: SoundMeasure | null; after: SoundMeasure | null }, longest: number): SoundChange[] {
  const found: SoundChange[] = [{ about: "Time", words: `${pair(spoken(before.seconds), spoken(after.seconds))}${differing(before.seconds, after.seconds)}${within(before.seconds, after.seconds, longest)}` }];
  if (sound.before !== null && sound.after !== null) {
    const [one, other] = [sound.before.longestRunSeconds, sound.after.longestRunSeconds];
    found.push({ about: "Longest run", words: `${pair(spoken(one), spoken(other))} without a break${differing(one, other)}` });
  }
  if (before.pauses !== null && after.pauses !== null) {
    const [one, other] = [before.pauses.length, after.pauses.length];
    found.push({ about: "Pauses", words: `${one === other ? count(one, "pause") : `${one}, then ${count(other, "pause")}`} over two seconds` });
  }
  const [fillers, fillersAfter] = [perMinute(before), perMinute(after)];
  found.push({
    about: "Fillers",
    // neither says how many there were: two numbers that are too small are not held against each other
    words: `${pair(`${fillers}`, `${fillersAfter}`)} a minute at least`,
  });
  if (before.wordsPerMinute !== null && after.wordsPerMinute !== null) {
    const [one, other] = [Math.round(before.wordsPerMinute), Math.round(after.wordsPerMinute)];
    const change = Math.abs(one - other) < SAME_PACE ? "" : other > one ? ": faster" : ": slower";
    found.push({ about: "Pace", words: `${pair(`${one}`, `${other}`)} words a minute${change}` });
  }
  return found;
}

const pair = (one: string, other: string): string => (one === other ? one : `${one}, then ${other}`);

const perMinute = ({ fillers, seconds }: Delivery): number => (seconds === 0 ? 0 : Math.round((fillers.length * 600) / seconds) / 10);

function differing(before: number, after: number): string {
  const by = Math.round(Math.abs(after - before));
  return by < SAME_SECONDS ? "" : `: ${spoken(by)} ${after > before ? "longer" : "shorter"}`;
}

function within(before: number, after: number, longest: number): string {
  const [had, has] = [before > longest, after > longest];
  if (!had && !has) return "";
  if (had && !has) return `. Better: now within ${spoken(longest)}`;
  return has ? `. Now ${spoken(after - longest)} over ${spoken(longest)}` : "";
}
