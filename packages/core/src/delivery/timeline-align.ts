/** Cells of the table that is drawn between two anchors at most; what is longer and has no anchor stays unmatched. */
const MOST_CELLS = 1_000_000;

/** In neither list. */
export const UNMATCHED = -1;

/**
 * For each word of `mine`, the place of the same word in `theirs`, or `UNMATCHED`: in order, no place twice.
 *
 * Words that occur once on either side are anchors, as in the diff called patience, so that an edit in one place does not move
 * what stands in another (pairs of words where no word does and much is left); between anchors the longest common run of words decides. Memory is bounded.
 */
export function alignWords(mine: readonly string[], theirs: readonly string[]): Int32Array {
  const places = new Int32Array(mine.length).fill(UNMATCHED);
  const left: [number, number, number, number][] = [[0, mine.length, 0, theirs.length]];
  for (let range = left.pop(); range !== undefined; range = left.pop()) {
    let [from, to, other, otherTo] = range;
    while (from < to && other < otherTo && mine[from] === theirs[other]) places[from++] = other++;
    while (from < to && other < otherTo && mine[to - 1] === theirs[otherTo - 1]) places[--to] = --otherTo;
    if (from === to || other === otherTo) continue;
    const isSmall = (to - from) * (otherTo - other) <= MOST_CELLS;
    let anchors = anchorsIn(1, mine, from, to, theirs, other, otherTo);
    if (anchors.length === 0 && !isSmall) anchors = anchorsIn(2, mine, from, to, theirs, other, otherTo);
    if (anchors.length === 0) {
      if (isSmall) matchLongest(places, mine, from, to, theirs, other, otherTo);
      continue;
    }
    for (const [i, j] of [...anchors, [to, otherTo] as const]) {
      left.push([from, i, other, j]);
      if (i < to) places[i] = j;
      [from, other] = [i + 1, j + 1];
    }
  }
  return slid(places, mine, theirs);
}

/** Words, or so many words in a row, that occur once in both stretches, as many as keep their order: pairs of places. */
function anchorsIn(inRow: 1 | 2, mine: readonly string[], from: number, to: number, theirs: readonly string[], other: number, otherTo: number): [number, number][] {
  const once = (words: readonly string[], start: number, end: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = start; at + inRow <= end; at += 1) {
      const word = inRow === 1 ? (words[at] ?? "") : `${words[at]} ${words[at + 1]}`;
      places.set(word, places.has(word) ? UNMATCHED : at);
    }
    return places;
  };
  const [here, there] = [once(mine, from, to), once(theirs, other, otherTo)];
  const pairs: [number, number][] = [];
  for (const [word, i] of here) {
    const j = there.get(word) ?? UNMATCHED;
    if (i !== UNMATCHED && j !== UNMATCHED) pairs.push([i, j]);
  }
  return longestRising(pairs);
}

/** The most pairs, given in the order of their first number, whose second numbers rise as well: by patience sorting. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? UNMATCHED : (ends[low - 1] ?? UNMATCHED));
    ends[low] = index;
  });
  const rising: [number, number][] = [];
  for (let at = ends.at(-1) ?? UNMATCHED; at !== UNMATCHED; at = before[at] ?? UNMATCHED) {
    const pair = pairs[at];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.reverse();
}

/** By the table of longest common subsequences. */
function matchLongest(places: Int32Array, mine: readonly string[], from: number, to: number, theirs: readonly string[], other: number, otherTo: number): void {
  const [rows, width] = [to - from, otherTo - other + 1];
  const longest = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      longest[i * width + j] = mine[from + i] === theirs[other + j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < width - 1; ) {
    if (mine[from + i] === theirs[other + j]) {
      places[from + i] = other + j;
      [i, j] = [i + 1, j + 1];
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
}

/** A word that stands as well beside its neighbour goes there: "the … the dog" has its "the" beside the dog. */
function slid(places: Int32Array, mine: readonly string[], theirs: readonly string[]): Int32Array {
  const at = (index: number): number => places[index] ?? UNMATCHED;
  for (let i = mine.length - 2; i >= 0; i -= 1) {
    const [here, next] = [at(i), at(i + 1)];
    if (here === UNMATCHED || next <= here + 1 || theirs[next - 1] !== mine[i]) continue;
    if (i === 0 || here === 0 || at(i - 1) !== here - 1) places[i] = next - 1;
  }
  for (let i = 1; i < mine.length; i += 1) {
    const [before, here] = [at(i - 1), at(i)];
    if (here === UNMATCHED || before === UNMATCHED || here <= before + 1 || theirs[before + 1] !== mine[i]) continue;
    if (i === mine.length - 1 || at(i + 1) !== here + 1) places[i] = before + 1;
  }
  return places;
}
