import type { Assessment } from "../schema/assessment.ts";
import type { CoachedAnswer, CoachMark } from "../schema/coach-file.ts";
import { judgedIds } from "./read-coach-file.ts";

/** One verdict of the scorer with the coach's beside it; neither stands over the other. */
export interface SideBySide {
  id: string;
  kind: "criterion" | "flag" | "principle";
  scorer: {
    holds: boolean;
    state: Assessment["criteria"][number]["state"];
    /** Its first words; null: none. */
    quote: string | null;
  };
  /** Null: the coach let it stand. */
  coach: { holds: boolean; quote: string | null; why: string } | null;
  /** Null where the coach said nothing. */
  agrees: boolean | null;
}

/** Every verdict on an answer, in the order of the rubric, with the coach's. What neither found and nobody said anything of is left out. */
export function sideBySide(assessment: Assessment, coached: Pick<CoachedAnswer, "marks"> | null): SideBySide[] {
  const marks = new Map<string, CoachMark>(coached?.marks.map((mark) => [mark.criterion, mark]));
  const isAssessed = assessment.status === "assessed";
  const scorer = new Map<string, Pick<SideBySide, "kind" | "scorer">>([
    ...assessment.criteria.map(({ id, met, state, evidence, contrary }) => [id, { kind: "criterion", scorer: { holds: met, state, quote: (evidence[0] ?? contrary[0])?.quote ?? null } }] as const),
    ...assessment.flags.map(({ id, raised, evidence }) => [id, { kind: "flag", scorer: { holds: raised, state: raised ? "met" : isAssessed ? "absent" : "not-assessed", quote: evidence[0]?.quote ?? null } }] as const),
    ...assessment.principles.map(({ id, shown, evidence }) => [id, { kind: "principle", scorer: { holds: shown, state: shown ? "met" : isAssessed ? "absent" : "not-assessed", quote: evidence[0]?.quote ?? null } }] as const),
  ]);
  return judgedIds({ assessment }).flatMap((id): SideBySide[] => {
    const found = scorer.get(id);
    if (found === undefined) return [];
    const mark = marks.get(id);
    if (mark === undefined && found.kind !== "criterion" && !found.scorer.holds) return [];
    const coach = mark === undefined ? null : { holds: mark.verdict === "holds", quote: mark.verdict === "holds" ? (mark.words?.quote ?? null) : null, why: mark.why };
    return [{ id, ...found, coach, agrees: coach === null ? null : coach.holds === found.scorer.holds }];
  });
}
