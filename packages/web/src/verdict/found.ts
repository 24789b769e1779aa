import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { PRINCIPLE_NAMES, type PrincipleId } from "@inclined/core/principles/names";
import type { Assessment } from "@inclined/core/schema/assessment";

/** Words of the answer, or with `turn` of that reply; offsets as in the contract. */
export type Words = Assessment["criteria"][number]["evidence"][number];

/** How a mark is drawn, and what it says: met, said the other way round, a fault, a fact, a principle, or the person's own. */
export type Tone = "met" | "contrary" | "fault" | "fact" | "principle" | "mine";

/** One verdict that has words. */
export interface Found {
  id: string;
  name: string;
  tone: Exclude<Tone, "mine">;
  words: readonly Words[];
  /** Met only in a reply to a probe; absent where nothing was asked. */
  asked?: boolean;
}

/** What a person reads for the id of a criterion, flag, fact or principle of the lens. */
export function nameOf(lens: string, id: string): string {
  return findCriterion(lens, id)?.name ?? PRINCIPLE_NAMES[id as PrincipleId] ?? id;
}

const at = ({ turn, start }: Words): number => (turn === undefined ? 0 : (turn + 1) * 1e9) + start;

/**
 * Everything that an assessment points at, in the order of the words.
 * @param reach the criteria that the question invites; null: all. What is said against a criterion out of reach is left out
 * @param isThread true where probes were answered, so that "when asked" says something
 */
export function foundIn(assessment: Assessment, reach: readonly string[] | null, isThread: boolean): Found[] {
  const name = (id: string): string => nameOf(assessment.lens, id);
  const found: Found[] = [
    ...assessment.criteria
      .filter(({ met }) => met)
      .map(({ id, evidence, asked }) => ({ id, name: name(id), tone: "met" as const, words: evidence, ...(isThread ? { asked: asked === true } : {}) })),
    ...assessment.criteria
      .filter(({ id, state }) => state === "contrary" && (reach?.includes(id) ?? true))
      .map(({ id, contrary }) => ({ id, name: name(id), tone: "contrary" as const, words: contrary })),
    ...assessment.flags.filter(({ raised }) => raised).map(({ id, evidence }) => ({ id, name: name(id), tone: "fault" as const, words: evidence })),
    ...assessment.facts.filter(({ met }) => met).map(({ id, evidence }) => ({ id, name: name(id), tone: "fact" as const, words: evidence })),
    ...assessment.principles.filter(({ shown }) => shown).map(({ id, evidence }) => ({ id, name: name(id), tone: "principle" as const, words: evidence })),
  ];
  const first = (one: Found): number => Math.min(...one.words.map(at), Infinity);
  return found.sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}
