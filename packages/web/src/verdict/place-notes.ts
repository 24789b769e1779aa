/** Free space between two notes, in pixels. */
const GAP = 10;

/**
 * Where notes stand in the margin: each beside its words, or as far below as those before it need. In pixels from the
 * top; the order is kept.
 */
export function placeNotes(notes: readonly { wanted: number; height: number }[]): number[] {
  let free = 0;
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + GAP;
    return top;
  });
}
