import type { Assessment } from "../schema/assessment.ts";

/** What is different between two assessments of one lens, as ids in the order of the rubric book. */
export interface Change {
  gained: string[];
  lost: string[];
  unchanged: string[];
  /** Flags raised in the later one only, and in the earlier one only. */
  newFlags: string[];
  goneFlags: string[];
}

/** Compares an earlier assessment with a later one: criteria met and flags raised. */
export function compareAssessments(before: Assessment, after: Assessment): Change {
  const had = new Set(before.criteria.filter(({ met }) => met).map(({ id }) => id));
  const has = after.criteria.filter(({ met }) => met).map(({ id }) => id);
  const flagged = new Set(before.flags.filter(({ raised }) => raised).map(({ id }) => id));
  const flags = after.flags.filter(({ raised }) => raised).map(({ id }) => id);
  return {
    gained: has.filter((id) => !had.has(id)),
    lost: [...had].filter((id) => !has.includes(id)),
    unchanged: has.filter((id) => had.has(id)),
    newFlags: flags.filter((id) => !flagged.has(id)),
    goneFlags: [...flagged].filter((id) => !flags.includes(id)),
  };
}
