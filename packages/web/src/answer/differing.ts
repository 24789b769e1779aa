/** The stretch in which two texts differ: half-open ranges of UTF-16 code units into each. */
export interface Differing {
  mine: { start: number; end: number };
  theirs: { start: number; end: number };
}

/** What stands between the longest common beginning and the longest common end, widened to whole words. */
export function differing(mine: string, theirs: string): Differing {
  const shortest = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shortest && mine[start] === theirs[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && mine[mine.length - 1 - tail] === theirs[theirs.length - 1 - tail]) tail += 1;
  const cutsAWord = !isSpace(mine[start]) || !isSpace(theirs[start]);
  while (cutsAWord && start > 0 && !isSpace(mine[start - 1])) start -= 1;
  const cutsALastWord = !isSpace(mine[mine.length - tail - 1]) || !isSpace(theirs[theirs.length - tail - 1]);
  while (cutsALastWord && tail > 0 && !isSpace(mine[mine.length - tail])) tail -= 1;
  return { mine: { start, end: mine.length - tail }, theirs: { start, end: theirs.length - tail } };
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
