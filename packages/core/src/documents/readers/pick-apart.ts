import type { Span } from "../../schema/span.ts";
import { overlap } from "../overlap.ts";

/**
 * Takes from candidates, the best first, at most `most`, no two of which share words, and of one kind at most `perKind`; where that
 * leaves fewer than `least`, of one kind more are taken. In the order in which they were taken.
 */
export function pickApart<Candidate extends { kind: string; span: Span }>(candidates: readonly Candidate[], { least, most, perKind }: { least: number; most: number; perKind: number }): Candidate[] {
  const taken: Candidate[] = [];
  const count = new Map<string, number>();
  for (const limit of [perKind, perKind * 2]) {
    for (const each of candidates) {
      if (taken.length >= (limit === perKind ? most : least)) break;
      if ((count.get(each.kind) ?? 0) >= limit || taken.some(({ span }) => overlap(span, each.span))) continue;
      taken.push(each);
      count.set(each.kind, (count.get(each.kind) ?? 0) + 1);
    }
  }
  return taken;
}
