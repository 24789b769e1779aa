import { findCriterion } from "../criteria/find-criterion.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import type { InterviewerPack, PackItem } from "../schema/interviewer-pack.ts";
import type { Lens } from "../schema/lens.ts";

/** How many probes stand with a criterion. */
const MOST_PROBES = 2;

/** The blind sheet of a lens: every criterion, then every fault, in the order of the rubric, with what to ask for it. */
export function blindSheet(lens: Lens): InterviewerPack["sheets"][number] {
  const { criteria, flags } = LENS_RULES[lens];
  const item = (kind: PackItem["kind"]) => (id: string): PackItem => {
    const found = findCriterion(lens, id);
    return { id, kind, name: found?.name ?? id, question: found?.question ?? id, probes: found?.probes.slice(0, MOST_PROBES) ?? [] };
  };
  return { lens, items: [...criteria.map(item("criterion")), ...flags.map(item("flag"))] };
}
