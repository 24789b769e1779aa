import { ALL_EXAMPLES } from "./all-examples.ts";
import type { Examples } from "./examples.ts";

/** The examples of a criterion, flag or fact of a lens, or of a principle; null where there is none of that id. */
export function findExamples(lens: string, id: string): Examples | null {
  return ALL_EXAMPLES[lens]?.[id] ?? ALL_EXAMPLES["principles"]?.[id] ?? null;
}
