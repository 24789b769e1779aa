import { diffArrays } from "diff";

export interface WordRun {
  /** `gone`: only as it came. `come`: only as it was corrected. */
  kind: "same" | "gone" | "come";
  text: string;
}

/** Texts that differ so much that this is not enough are shown as one change. */
const MOST_MS = 300;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How two texts differ, word by word. */
export function wordDifference(came: string, corrected: string): WordRun[] {
  const [before, after] = [wordsOf(came), wordsOf(corrected)];
  const runs = diffArrays(before, after, { timeout: MOST_MS });
  if (runs === undefined) return [{ kind: "gone", text: before.join(" ") }, { kind: "come", text: after.join(" ") }];
  return runs.map(({ value, added, removed }) => ({ kind: added ? "come" : removed ? "gone" : "same", text: value.join(" ") }));
}
