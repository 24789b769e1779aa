import { findCriterion } from "../../criteria/find-criterion.ts";
import type { Inline } from "../../schema/book.ts";
import type { Lens } from "../../schema/lens.ts";
import { see, soft } from "../prose.ts";

/** Names of criteria, each leading to where the book says what it asks. */
export function criterionLinks(lens: Lens, ids: readonly string[]): Inline[] {
  return ids.flatMap((id, at) => [...(at === 0 ? [] : [soft(", ")]), see(findCriterion(lens, id)?.name ?? id, `judged-${lens}`)]);
}
