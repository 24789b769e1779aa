import { readText } from "../answer/reading.ts";

/** Words that most stories have: they tell one from another by nothing. */
const COMMON = new Set(
  "team teams people customer customers week weeks month months year years work time need want said told make made went came take took meet meeting number numbers data change changed problem thing things good found find asked decide decided first last next manager engineer engineers system project result because would could every after before".split(" "),
);
/** Content words that two tellings share, at least, and as a share of the shorter one. */
const LEAST_SHARED = 9;
const LEAST_SHARE = 0.38;
/** Names and amounts that both have, at least. */
const LEAST_MARKS = 2;
const LEAST_MARK_SHARE = 0.25;
/** Amounts that any story may have. */
const SMALL = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|\d)\b(?![.,\d%])/i;

interface Told {
  stems: ReadonlySet<string>;
  /** Names and amounts. */
  marks: ReadonlySet<string>;
}

/**
 * The answer in which the same story was told already, or null. Two tellings share their names, their numbers and many of their words.
 * @param earlier in the order in which they were given
 */
export function toldBefore(text: string, earlier: readonly { id: string; text: string }[]): string | null {
  return storyFinder(earlier)(text);
}

/** The same for many texts and one list, whose texts are read once. */
export function storyFinder(earlier: readonly { id: string; text: string }[]): (text: string) => string | null {
  const known = earlier.map(({ id, text }) => ({ id, told: toldIn(text) }));
  return (text) => {
    const own = toldIn(text);
    return known.find(({ told }) => isSameStory(own, told))?.id ?? null;
  };
}

function toldIn(text: string): Told {
  const { tokens, stems, quantities } = readText(text);
  const inNumber = new Set(quantities.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const words = tokens.flatMap(({ word }, at) => (word.length < 4 || inNumber.has(at) || COMMON.has(word) || COMMON.has(stems[at] ?? "") ? [] : [stems[at] ?? word]));
  const names = tokens.flatMap(({ word, name }, at) => (name && !inNumber.has(at) && word.length > 2 ? [word] : []));
  const amounts = quantities.filter(({ kind }) => kind !== "date").map(({ start, end }) => text.slice(start, end).toLowerCase()).filter((amount) => !SMALL.test(amount));
  return { stems: new Set(words), marks: new Set([...names, ...amounts]) };
}

function isSameStory(one: Told, other: Told): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const marks = [...one.marks].filter((mark) => other.marks.has(mark)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one.stems.size, other.stems.size) && marks >= LEAST_MARKS && marks >= LEAST_MARK_SHARE * Math.min(one.marks.size, other.marks.size);
}
