export interface WordRun {
  /** `gone`: only as it came. `come`: only as it was corrected. */
  kind: "same" | "gone" | "come";
  text: string;
}

/** Words that are compared at most; longer texts are shown as one change. */
const MOST_WORDS = 4_000;

/** How two texts differ, word by word: the longest common run of words, and what stands between. */
export function wordDifference(came: string, corrected: string): WordRun[] {
  const [before, after] = [came.split(/\s+/).filter(Boolean), corrected.split(/\s+/).filter(Boolean)];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const [middle, other] = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)];
  const between: [WordRun["kind"], string][] = middle.length + other.length > MOST_WORDS ? [...middle.map((word): [WordRun["kind"], string] => ["gone", word]), ...other.map((word): [WordRun["kind"], string] => ["come", word])] : compared(middle, other);
  return joined([...before.slice(0, start).map((word): [WordRun["kind"], string] => ["same", word]), ...between, ...before.slice(before.length - tail).map((word): [WordRun["kind"], string] => ["same", word])]);
}

/** By the table of longest common subsequences. */
function compared(before: readonly string[], after: readonly string[]): [WordRun["kind"], string][] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = before[i] === after[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const runs: [WordRun["kind"], string][] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      runs.push(["same", before[i] ?? ""]);
      [i, j] = [i + 1, j + 1];
    } else if (j >= after.length || (i < before.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) runs.push(["gone", before[i++] ?? ""]);
    else runs.push(["come", after[j++] ?? ""]);
  }
  return runs;
}

function joined(words: readonly [WordRun["kind"], string][]): WordRun[] {
  const runs: WordRun[] = [];
  for (const [kind, text] of words) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else runs.push({ kind, text });
  }
  return runs;
}
