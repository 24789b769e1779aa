import type { Span } from "../schema/span.ts";

/** Whether two stretches share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether a stretch overlaps one of those that stand in order and apart. Logarithmic in their number. */
export function overlapsOneOf(inOrder: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (inOrder[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
