import { sideBySide, type SideBySide } from "../coach/side-by-side.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { Agreement, SheetAnswer, SheetVerdict } from "../schema/interview-sheet.ts";

/** Below this many verdicts a kappa is mostly chance, and none is given. */
export const LEAST_FOR_KAPPA = 10;

/** One criterion or fault with what the interviewer and the scorer say of it; neither stands over the other. */
export interface PeerRow extends Pick<SideBySide, "id" | "scorer"> {
  kind: "criterion" | "flag";
  /** Null: the interviewer left it open. */
  interviewer: Pick<SheetVerdict, "says" | "words"> | null;
  /** Null where one of them gave no verdict: not heard, not assessed. */
  agrees: boolean | null;
}

/** Every criterion of the assessment, and every fault that either speaks of, in the order of the rubric. */
export function peerRows(assessment: Assessment, { verdicts }: Pick<SheetAnswer, "verdicts">): PeerRow[] {
  const said = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  // whatever was said of a line is shown, also where it is no verdict
  const marks = verdicts.map(({ id, says, words }) => ({ criterion: id, verdict: says === "yes" ? ("holds" as const) : ("does-not-hold" as const), words: null, why: words }));
  return sideBySide(assessment, { marks }).flatMap(({ id, kind, scorer, agrees }): PeerRow[] => {
    if (kind === "principle") return [];
    const verdict = said.get(id);
    const isJudged = scorer.state !== "not-assessed" && scorer.state !== "broken";
    return [{ id, kind, scorer, interviewer: verdict === undefined ? null : { says: verdict.says, words: verdict.words }, agrees: verdict === undefined || verdict.says === "not-heard" || !isJudged ? null : agrees }];
  });
}

/** How often both say the same, and Cohen's kappa: how much more often than by chance, 1 at most. */
export function agreementOf(rows: readonly PeerRow[]): Agreement {
  const judged = rows.filter(({ agrees }) => agrees !== null);
  const both = judged.length;
  const same = judged.filter(({ agrees }) => agrees === true).length;
  const [theirs, ours] = [judged.filter(({ interviewer }) => interviewer?.says === "yes").length, judged.filter(({ scorer }) => scorer.holds).length];
  // in whole numbers: both² times the agreement expected by chance
  const byChance = theirs * ours + (both - theirs) * (both - ours);
  const isDefined = both >= LEAST_FOR_KAPPA && byChance < both * both;
  return { both, same, kappa: isDefined ? (same * both - byChance) / (both * both - byChance) : null };
}

/** The agreement in a sentence. */
export function agreementInWords({ both, same, kappa }: Agreement): string {
  if (both === 0) return "Nothing can be compared yet: there is no criterion on which both gave a verdict.";
  const share = `The same on ${same} of ${both} ${both === 1 ? "criterion" : "criteria and faults"} (${Math.round((100 * same) / both)}%)`;
  if (kappa !== null) return `${share}. Cohen’s kappa ${kappa.toFixed(2)}, from ${both} verdicts: 0 is what chance would give, 1 is full agreement.`;
  return `${share}. ${both < LEAST_FOR_KAPPA ? `No kappa is given below ${LEAST_FOR_KAPPA} verdicts.` : "No kappa can be given where both say one and the same throughout."}`;
}
