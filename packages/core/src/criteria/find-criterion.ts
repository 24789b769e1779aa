import { ALL_CRITERIA, ALL_PRINCIPLES } from "./all.ts";
import type { Criterion } from "./criterion.ts";
import type { Principle } from "../principles/principle.ts";

/** The criterion, flag or fact of a lens by its id; null where the lens has none. */
export function findCriterion(lens: string, id: string): Criterion | null {
  return ALL_CRITERIA[lens]?.find((criterion) => criterion.id === id) ?? null;
}

/** The Leadership Principle by its id. */
export function findPrinciple(id: string): Principle | null {
  return ALL_PRINCIPLES.find((principle) => principle.id === id) ?? null;
}
