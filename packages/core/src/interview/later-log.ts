import type { LoopEvent } from "../schema/loop.ts";

/**
 * The longer of two logs of one loop where it is the other one gone on with, in whatever order their fields are; null where they part.
 * The last event of the shorter may be words, or a sign of life, that the longer writes over.
 */
export function laterLog(one: readonly LoopEvent[], other: readonly LoopEvent[]): readonly LoopEvent[] | null {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const last = shorter.length - 1;
  const isSame = (at: number): boolean => canonical(shorter[at]) === canonical(longer[at]);
  for (let at = 0; at < last; at += 1) if (!isSame(at)) return null;
  if (last < 0 || isSame(last)) return longer;
  const [mine, theirs] = [shorter[last], longer[last]];
  const isWrittenOver = (event: LoopEvent | undefined): boolean => event?.kind === "typed" || event?.kind === "tick";
  if (!isWrittenOver(mine) || mine === undefined || theirs === undefined) return null;
  // of two that end here, the later words
  return shorter.length === longer.length && isWrittenOver(theirs) && mine.at > theirs.at ? shorter : longer;
}

/** The same value, the same text, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(",")}}`;
}
