import { countWords } from "../answer/count-words.ts";
import { sentences } from "../answer/sentences.ts";
import type { Segment } from "../schema/transcript.ts";
import { isAsking, isChat, movesOn } from "./asking.ts";
import { isFilling } from "./filling.ts";
import { phrases, says, spokenWords } from "./spoken-phrases.ts";

/** What somebody says before asking about it. */
const LEADS_UP = phrases(`^and|so|okay? you just? said|mentioned|told`);

/** A stretch that was cut anew: a sentence, with the times of the stretches in which it begins and ends. */
export interface SentenceTurn {
  from: number;
  to: number;
  text: string;
  asks: boolean;
}

/**
 * Turns of a transcript that names nobody: where sentences that ask follow sentences that do not, somebody else speaks. What leads up
 * to a question ("Thanks. Next one.") goes with it. A guess, for the person to correct.
 */
export function unnamedTurns(segments: readonly Segment[]): SentenceTurn[] {
  const found = sentencesWithTimes(segments);
  const all = isWithoutMarks(found, segments) ? segments.map(({ from, to, text }) => ({ from, to, text: text.trim(), asks: false })) : found;
  const asks = all.map(({ text }) => isAsking(text));
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const { text } = all[at] as SentenceTurn;
    if (asks[at + 1] === true && (isFilling(text) || isChat(text) || movesOn(text) || says(spokenWords(text), LEADS_UP))) asks[at] = true;
  }
  const turns: SentenceTurn[] = [];
  for (const [at, sentence] of all.entries()) {
    const open = turns.at(-1);
    if (open !== undefined && open.asks === asks[at]) Object.assign(open, { to: sentence.to, text: `${open.text} ${sentence.text}` });
    else turns.push({ ...sentence, asks: asks[at] ?? false });
  }
  return turns;
}

/** No sentence of people is so long on the average: then the recogniser writes no marks, and what it wrote in one go is the best there is. */
const LONGEST_SENTENCE = 60;

function isWithoutMarks(found: readonly SentenceTurn[], segments: readonly Segment[]): boolean {
  return found.length < segments.length && found.reduce((sum, { text }) => sum + countWords(text), 0) > LONGEST_SENTENCE * found.length;
}

function sentencesWithTimes(segments: readonly Segment[]): SentenceTurn[] {
  const ends: { at: number; segment: Segment }[] = [];
  let text = "";
  for (const segment of segments) {
    text = text === "" ? segment.text.trim() : `${text} ${segment.text.trim()}`;
    ends.push({ at: text.length, segment });
  }
  let place = 0;
  return sentences(text).flatMap(({ start, end }) => {
    while (place < ends.length - 1 && (ends[place]?.at ?? 0) <= start) place += 1;
    const first = ends[place]?.segment;
    let last = place;
    while (last < ends.length - 1 && (ends[last]?.at ?? 0) < end) last += 1;
    const words = text.slice(start, end).trim();
    return first === undefined || words === "" ? [] : [{ from: first.from, to: ends[last]?.segment.to ?? first.to, text: words, asks: false }];
  });
}
