import type { Format } from "../schema/format.ts";
import type { HeardAnswer } from "./heard.ts";

/** What the rule of a format's own source would make of the answers; null where the source has none. Beside our rule, never in its place. */
export function bySourceRule({ sourceRule }: Pick<Format, "sourceRule">, answers: readonly Pick<HeardAnswer, "assessment">[]): string | null {
  if (sourceRule === undefined) return null;
  const { lens, rejectsUpTo, says } = sourceRule;
  const scores = answers.flatMap(({ assessment }) => (assessment.lens === lens && assessment.status === "assessed" ? (assessment.score ?? []) : []));
  if (scores.length === 0) return `${says} No answer of this loop was assessed by it.`;
  const low = scores.filter((score) => score <= rejectsUpTo).length;
  return `${says} Here ${low === 0 ? `none of ${scores.length} such answers is` : `${low} of ${scores.length} such answers ${low === 1 ? "is" : "are"}`} at ${rejectsUpTo} or below.`;
}
