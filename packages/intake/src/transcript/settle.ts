import { InclinedError } from "@inclined/core/errors";
import type { Segment, TimedWord, Transcript } from "@inclined/core/schema/transcript";
import { rounded } from "./clock.ts";
import type { Piece, ReadPieces } from "./piece.ts";

const MOST_SEGMENTS = 20_000;
const MOST_TEXT = 200_000;
const MOST_NAME = 200;
const MOST_WORDS = 60_000;
/** A time this far from those around it is a slip of the tool, in seconds. */
const FAR = 60;
/** Longer than a day is no recording. */
const MOST_SECONDS = 86_400;

interface Timed extends Piece {
  from: number;
  to: number;
}

/** Pieces as a transcript: in order of time, with every word kept, and with a note of whatever was put right. */
export function settled({ by, pieces, notes, faults: found = [], hasTimes }: ReadPieces): Transcript {
  const said = pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("\0", "").trim() })).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const { timed, put } = withTimes(said);
  const { ordered, moved } = inOrder(timed);
  const overlaps = ordered.filter(({ from, speaker }, place) => place > 0 && from < (ordered[place - 1]?.to ?? 0) - 0.05 && speaker !== ordered[place - 1]?.speaker).length;
  const faults = [
    ...found,
    ...(hasTimes && put > 0 ? [`${put === 1 ? "One time is" : `${put} times are`} missing or cannot be right, and ${put === 1 ? "was" : "were"} set to where the words stand.`] : []),
  ];
  const all = [
    ...notes,
    ...(hasTimes && moved > 0 ? [`${moved === 1 ? "One stretch stood" : `${moved} stretches stood`} out of the order of time and ${moved === 1 ? "was" : "were"} moved.`] : []),
    ...(hasTimes && overlaps > 0 ? [`Times overlap in ${overlaps === 1 ? "one place" : `${overlaps} places`}: people speak at once there, or the tool cut it so.`] : []),
  ];
  const few = (sentences: readonly string[]): string[] => sentences.slice(0, 50).map((sentence) => sentence.slice(0, 500));
  return { from: "import", by: by.slice(0, 300), segments: fitting(ordered).map(segmentOf), hasTimes: hasTimes && put === 0, notes: few(all), ...(faults.length === 0 ? {} : { faults: few(faults) }) };
}

/** Every piece with times; `put` counts those that had none, or impossible ones. */
function withTimes(pieces: readonly Piece[]): { timed: Timed[]; put: number } {
  let put = 0;
  let before = 0;
  let shift = 0;
  const isKnown = (at: number | null): at is number => at !== null && at <= MOST_SECONDS;
  const timed = pieces.map((piece, place): Timed => {
    const next = pieces[place + 1]?.from ?? null;
    let from = isKnown(piece.from) ? piece.from + shift : null;
    // one that jumps away and back again is a slip; where the clock stays back a second recording begins
    if (from !== null && Math.abs(from - before) > FAR && isKnown(next) && next + shift >= before && (from < before - FAR || from > next + shift + FAR)) from = null;
    else if (from !== null && from < before - FAR) {
      if (pieces.slice(place).filter((one) => isKnown(one.from) && one.from + shift < before).length * 2 > pieces.length - place) {
        shift += before - from;
        from = before;
        put += 1;
      } else from = null;
    }
    if (from === null) {
      put += 1;
      const to = isKnown(next) && next + shift >= before ? next + shift : before;
      return { ...piece, from: before, to: Math.min(to, before), words: null };
    }
    const to = isKnown(piece.to) && piece.to + shift >= from ? piece.to + shift : null;
    if (to === null) put += 1;
    before = Math.max(before, to ?? from);
    return { ...piece, from, to: to ?? from, words: shift === 0 ? piece.words : (piece.words?.map((word) => ({ text: word.text, from: word.from + shift, to: word.to + shift })) ?? null) };
  });
  return { timed, put };
}

/** By when they begin; what begins together keeps its order. */
function inOrder(timed: readonly Timed[]): { ordered: Timed[]; moved: number } {
  let latest = 0;
  let moved = 0;
  for (const { from } of timed) {
    if (from < latest) moved += 1;
    latest = Math.max(latest, from);
  }
  return { ordered: moved === 0 ? [...timed] : timed.toSorted((a, b) => a.from - b.from), moved };
}

/** A tool that gives each word a line of its own makes more lines than are kept: neighbours of one speaker are put together. */
function fitting(timed: readonly Timed[]): Timed[] {
  if (timed.length <= MOST_SEGMENTS) return [...timed];
  const joined: Timed[] = [];
  for (const piece of timed) {
    const open = joined.at(-1);
    if (open !== undefined && open.speaker === piece.speaker && open.text.length < 400) joined[joined.length - 1] = { ...open, to: Math.max(open.to, piece.to), text: `${open.text} ${piece.text}`, words: open.words === null ? null : [...open.words, ...(piece.words ?? [])] };
    else joined.push(piece);
  }
  if (joined.length > MOST_SEGMENTS) throw new InclinedError("too-large", `The transcript has ${joined.length} turns; at most ${MOST_SEGMENTS} are read. Bring the part that holds the interview.`);
  return joined;
}

function segmentOf({ speaker, from, to, text, words }: Timed): Segment {
  return {
    speaker: speaker === null ? null : speaker.slice(0, MOST_NAME),
    from: rounded(from),
    to: rounded(to),
    text: text.slice(0, MOST_TEXT),
    words: words === null ? null : wordsInOrder(words),
  };
}

const wordsInOrder = (words: readonly TimedWord[]): TimedWord[] =>
  words.slice(0, MOST_WORDS).map(({ text, from, to }) => ({ text: text.slice(0, 200), from: rounded(from), to: rounded(to) })).toSorted((a, b) => a.from - b.from);
