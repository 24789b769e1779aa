/** What a score rule looks at: ids of criteria met, flags raised and facts that hold. */
export interface Findings {
  met: ReadonlySet<string>;
  raised: ReadonlySet<string>;
  facts: ReadonlySet<string>;
}

export type Score = 0 | 1 | 2 | 3;

/** A lens: which criteria it judges, in the order of the rubric book, and how a score follows from them. */
export interface LensRule {
  criteria: readonly string[];
  flags: readonly string[];
  /** Shown with the rule, with their words; they earn nothing alone. */
  facts: readonly string[];
  /** Pure: the rubric book's rule, nothing else. */
  readonly score: (findings: Findings) => Score;
}

/** The set as it is when the verdict on `id` turns: with it where it is not, without it where it is. */
export function turned(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const other = new Set(set);
  if (!other.delete(id)) other.add(id);
  return other;
}

/** How many of `ids` are in `set`. */
export function countIn(set: ReadonlySet<string>, ids: readonly string[]): number {
  let count = 0;
  for (const id of ids) if (set.has(id)) count += 1;
  return count;
}
