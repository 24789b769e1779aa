/** Most underlines that have room under one line of text; more share the last. */
export const LANES = 3;

/**
 * A lane for each span, so that underlines which overlap lie under one another and not upon one another: the first lane
 * that is free where the span begins. In the order given, which is that of the text or any other.
 */
export function lanesOf(spans: readonly { start: number; end: number }[]): number[] {
  const order = spans.map((_, index) => index).sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0) || a - b);
  const ends: number[] = [];
  const lanes: number[] = spans.map(() => 0);
  for (const index of order) {
    const span = spans[index];
    if (span === undefined) continue;
    let lane = 0;
    while (lane < LANES - 1 && (ends[lane] ?? 0) > span.start) lane += 1;
    ends[lane] = Math.max(ends[lane] ?? 0, span.end);
    lanes[index] = lane;
  }
  return lanes;
}
