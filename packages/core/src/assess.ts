import { sensesIn } from "./answer/find-senses.ts";
import { readText } from "./answer/reading.ts";
import { isOnTheBoard } from "./board/on-the-board.ts";
import { measureDelivery, type Timing } from "./delivery/measure-delivery.ts";
import { ENGINE, RUBRIC } from "./engine.ts";
import { type JudgedPassage, passagesToJudge } from "./learned/passages-to-judge.ts";
import { type Verdict, verdicts } from "./learned/verdicts.ts";
import type { LensModel } from "./learned/model.ts";
import { modelOf } from "./learned/weights.ts";
import { type Findings, type Score, turned } from "./lenses/lens-rule.ts";
import type { LENSES } from "./lenses/names.ts";
import { nextSteps } from "./lenses/next-steps.ts";
import { findingsOf } from "./lenses/reading-an-assessment.ts";
import { LENS_RULES } from "./lenses/rules.ts";
import { whyNotAssessed } from "./not-assessed.ts";
import { PRINCIPLE_IDS } from "./principles/names.ts";
import { FLAGS_BY_ABSENCE, invitesHypothetical, meets, namesMetric } from "./criteria/structure.ts";
import type { Assessment } from "./schema/assessment.ts";

/** What is assessed: an answer to a question, seen through one lens. */
export interface AssessInput {
  id: string | null;
  lens: (typeof LENSES)[number];
  question: string;
  /** Exactly as submitted; offsets fit this string. */
  answer: string;
  /** The probes to the answer and what was replied, in order; the words of a board stand here as well, under `ON_THE_BOARD`. */
  thread?: readonly { probe: string; reply: string }[] | undefined;
  /** Criteria that the question invites; absent: all of the lens. Only `next` looks at it. */
  reach?: readonly string[] | undefined;
  /** Of the answer, where it was spoken; no part of any score. Absent: its length is estimated from its words. */
  timing?: Timing | undefined;
  /** Judge a single sentence, too: the length that an answer needs is not asked for. */
  anyLength?: boolean | undefined;
}

type Evidence = Assessment["criteria"][number]["evidence"];

/** Below this confidence a verdict is a close one. */
const CLOSE = 0.65;

/**
 * Judges one answer. Pure and deterministic: the same input gives the same bytes in every engine.
 *
 * One broken part never breaks the rest: a criterion whose detection fails is reported as `broken`.
 * @param model what was learned; another one only where learning itself is measured
 * @returns the assessment in the contract's shape; status "not-assessed" with a reason where there is too little to judge
 */
export function assess(input: AssessInput, model: LensModel = modelOf(input.lens)): Assessment {
  const { id, lens, question, answer, thread = [], reach, timing, anyLength = false } = input;
  const delivery = measureDelivery(answer, timing);
  const base = { id, lens, delivery, engine: ENGINE, rubric: RUBRIC };
  const rule = LENS_RULES[lens];
  const readings = [answer, ...thread.map(({ reply }) => reply)].map(readText);
  const judged = passagesToJudge(readings);
  const found = verdicts(model, judged, sensesIn(question), meets);
  // a board is no speech: it makes a short answer no longer
  const isSpoken = (turn: number | undefined): boolean => turn === undefined || !isOnTheBoard(thread[turn] ?? { probe: "" });
  const spoken = { readings: readings.filter((_, place) => isSpoken(place === 0 ? undefined : place - 1)), judged: judged.filter(({ turn }) => isSpoken(turn)) };
  const reason = anyLength && judged.length > 0 ? null : whyNotAssessed({ question, ...spoken, found });
  if (reason !== null) {
    return {
      ...base,
      status: "not-assessed",
      reason,
      score: null,
      closeCall: false,
      facts: rule.facts.map((fact) => ({ id: fact, met: false, evidence: [] })),
      criteria: rule.criteria.map((criterion) => ({ id: criterion, met: false, state: "not-assessed", confidence: 0, evidence: [], contrary: [] })),
      flags: rule.flags.map((flag) => ({ id: flag, raised: false, kind: FLAGS_BY_ABSENCE.has(flag) ? "absence" : "words", confidence: 0, evidence: [] })),
      principles: lens === "behavioural" ? PRINCIPLE_IDS.map((principle) => ({ id: principle, shown: false, confidence: 0, evidence: [] })) : [],
      next: [],
    };
  }

  const criteria = rule.criteria.map((criterion) => criterionOf(criterion, found.get(criterion), (turn) => turn !== undefined && isSpoken(turn)));
  const flags = rule.flags.map((flag) => flagOf(flag, found.get(flag), flag === "hypothetical" && invitesHypothetical(question)));
  const facts = rule.facts.map((fact) => {
    const verdict = found.get(fact);
    const passages = verdict?.yes === true && verdict.passages.length === 0 ? judged.filter(namesMetric) : (verdict?.passages ?? []);
    const evidence = verdict?.yes === true ? evidenceOf(passages.slice(0, 1)) : [];
    return { id: fact, met: evidence.length > 0, evidence };
  });
  const findings = findingsOf({ criteria, flags, facts });
  const score = rule.score(findings);
  return {
    ...base,
    status: "assessed",
    score,
    closeCall: isCloseCall(findings, score, rule.score, criteria, flags),
    facts,
    criteria,
    flags,
    principles:
      lens === "behavioural"
        ? PRINCIPLE_IDS.map((principle) => {
            const verdict = found.get(principle);
            const evidence = verdict?.yes === true ? evidenceOf(verdict.passages.slice(0, 1)) : [];
            return { id: principle, shown: evidence.length > 0, confidence: confidence(verdict), evidence };
          })
        : [],
    next: nextSteps(lens, findings, reach),
  };
}

/** How sure the verdict is, yes or no, 0.5 to 1. */
function confidence(verdict: Verdict | undefined): number {
  if (verdict === undefined) return 0;
  return Math.max(0.5, verdict.yes ? verdict.probability : Math.round((1 - verdict.probability) * 100) / 100);
}

/** @param isReply whether a turn is the reply to a probe */
function criterionOf(id: string, verdict: Verdict | undefined, isReply: (turn: number | undefined) => boolean): Assessment["criteria"][number] {
  if (verdict === undefined) return { id, met: false, state: "broken", confidence: 0, evidence: [], contrary: [] };
  if (verdict.yes && verdict.passages.length > 0 && verdict.margin >= LEAST_OWN) {
    const evidence = evidenceOf(verdict.passages);
    return { id, met: true, state: "met", confidence: confidence(verdict), evidence, contrary: [], asked: evidence.every(({ turn }) => isReply(turn)) };
  }
  const contrary = contraryOf(verdict);
  return { id, met: false, state: contrary.length > 0 ? "contrary" : "absent", confidence: confidence(verdict), evidence: [], contrary };
}

/** In margins: words that come less near than this meet nothing, however much else in the answer speaks for it. Evidence or nothing. */
const LEAST_OWN = -0.4;

/** In margins: what denies a criterion comes at least so near to meeting it. */
const NEAREST_CONTRARY = -0.35;

/** Words that deny a criterion: they come near it, and are negated or only wished for. */
function contraryOf({ passages, margin }: Verdict): Evidence {
  const nearest = passages[0];
  if (nearest === undefined || margin < NEAREST_CONTRARY) return [];
  const status = nearest.reading.statuses[nearest.index];
  return status?.negated === true || status?.intended === true ? evidenceOf([nearest]) : [];
}

function flagOf(id: string, verdict: Verdict | undefined, isInvited: boolean): Assessment["flags"][number] {
  const kind = FLAGS_BY_ABSENCE.has(id) ? "absence" : "words";
  const evidence = verdict?.yes === true && !isInvited ? evidenceOf(verdict.passages.slice(0, 1)) : [];
  const raised = verdict?.yes === true && !isInvited && (kind === "absence" || evidence.length > 0);
  return { id, raised, kind, confidence: isInvited ? 0 : confidence(verdict), evidence };
}

/** In the order of the text, each as a span with its words. */
function evidenceOf(passages: readonly JudgedPassage[]): Evidence {
  return passages
    .map(({ turn, reading, passage: { start, end } }) => ({ start, end, quote: reading.text.slice(start, end), ...(turn === undefined ? {} : { turn }) }))
    .sort((a, b) => (a.turn ?? -1) - (b.turn ?? -1) || a.start - b.start);
}

/** True when one verdict that is not sure decides the score. */
function isCloseCall(
  { met, raised, facts }: Findings,
  score: Score,
  rule: (findings: Findings) => Score,
  criteria: Assessment["criteria"],
  flags: Assessment["flags"],
): boolean {
  // 0: broken, or not judged
  const unsure = ({ confidence: sure }: { confidence: number }): boolean => sure > 0 && sure < CLOSE;
  return (
    criteria.some((criterion) => unsure(criterion) && rule({ met: turned(met, criterion.id), raised, facts }) !== score) ||
    flags.some((flag) => unsure(flag) && rule({ met, raised: turned(raised, flag.id), facts }) !== score)
  );
}
