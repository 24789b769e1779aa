/** Further away than this many edits a suggestion is a guess. */
const MAX_EDITS = 3;

/** How many letters have to be added, removed or changed, or swapped with a neighbour, to get from one to the other. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const at = (up: number, left: number) => (up === 0 ? line : rows[row - up])?.[column - left] ?? Infinity;
      let best = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) best = Math.min(best, at(2, 2) + 1);
      line[column] = best;
    }
    rows.push(line);
  }
  return rows[from.length]?.[to.length] ?? Infinity;
}

/** The choice that the word was probably meant to be; null when none is near. */
export function findNearest(word: string, choices: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Math.min(MAX_EDITS, Math.ceil(word.length / 2)) + 1;
  for (const choice of choices) {
    const edits = choice.startsWith(word) && word.length > 1 ? 1 : editDistance(word, choice);
    if (edits < fewest) {
      nearest = choice;
      fewest = edits;
    }
  }
  return nearest;
}

/** ` Did you mean "start"?`, or nothing. */
export function didYouMean(word: string, choices: readonly string[]): string {
  const nearest = findNearest(word, choices);
  return nearest === null ? "" : ` Did you mean "${nearest}"?`;
}
