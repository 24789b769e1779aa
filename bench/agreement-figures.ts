import { countWords } from "@inclined/core/answer/count-words";
import { LENS_RULES } from "@inclined/core/lenses/rules";
import { PRINCIPLE_IDS } from "@inclined/core/principles/names";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { LabelledAnswer, LensName } from "@inclined/corpus/labelled-answer";
import { seededRandom } from "./random.ts";

/** An answer with what readers found and what was found for it. `assessment` null: a baseline that only predicts. */
export interface Compared {
  answer: LabelledAnswer;
  score: number;
  yes: ReadonlySet<string>;
  flags: ReadonlySet<string>;
  principles: ReadonlySet<string>;
  assessment: Assessment | null;
}

/** Counts of one yes/no question: both, only ours, only theirs. */
export interface Counts {
  both: number;
  ours: number;
  theirs: number;
}

export interface Figures {
  answers: number;
  /** Quadratic weighted kappa of the score, with a 95 % bootstrap interval. */
  kappa: number;
  interval: readonly [number, number];
  exact: number;
  /** Of the answers that readers scored 1 or 2: the share on the right side of that boundary. */
  boundary: number;
  microF1: number;
  macroF1: number;
  flagsF1: number;
  principlesF1: number;
  /** Of all labelled criteria: met, with evidence that covers half of a quote in at most max(40, twice its) words. */
  evidence: number;
  notAssessed: number;
  byId: ReadonlyMap<string, Counts>;
}

const SCORES = 4;
const RESAMPLES = 1_000;

/** Quadratic weighted kappa of two lists of scores 0 to 3; NaN where chance alone explains everything. */
export function quadraticKappa(pairs: readonly (readonly [number, number])[]): number {
  const ours = new Float64Array(SCORES);
  const theirs = new Float64Array(SCORES);
  let apart = 0;
  for (const [a, b] of pairs) {
    apart += (a - b) ** 2;
    ours[a] = (ours[a] ?? 0) + 1;
    theirs[b] = (theirs[b] ?? 0) + 1;
  }
  let chance = 0;
  for (let a = 0; a < SCORES; a += 1) for (let b = 0; b < SCORES; b += 1) chance += ((a - b) ** 2 * (ours[a] ?? 0) * (theirs[b] ?? 0)) / pairs.length;
  return 1 - apart / chance;
}

export const f1 = ({ both, ours, theirs }: Counts): number => (both === 0 ? 0 : (2 * both) / (2 * both + ours + theirs));

const sum = (all: readonly Counts[]): Counts => all.reduce((total, { both, ours, theirs }) => ({ both: total.both + both, ours: total.ours + ours, theirs: total.theirs + theirs }), { both: 0, ours: 0, theirs: 0 });

/** Whether a labelled criterion is met with evidence that a reader would take for the labelled words. */
function isShown(answer: LabelledAnswer, id: string, assessment: Assessment | null): boolean {
  const criterion = assessment?.criteria.find((each) => each.id === id);
  if (criterion?.met !== true) return false;
  const words = criterion.evidence.reduce((total, { quote }) => total + countWords(quote), 0);
  return (answer.spans.get(id) ?? []).some((mark) => {
    const text = mark.turn === undefined ? answer.answer : (answer.thread[mark.turn]?.reply ?? "");
    const covered = criterion.evidence
      .filter(({ turn }) => turn === mark.turn)
      .reduce((total, { start, end }) => total + Math.max(0, Math.min(end, mark.end) - Math.max(start, mark.start)), 0);
    return covered * 2 >= mark.end - mark.start && words <= Math.max(40, 2 * countWords(text.slice(mark.start, mark.end)));
  });
}

/** All figures of one lens. */
export function figuresOf(lens: LensName, compared: readonly Compared[]): Figures {
  const { criteria, flags } = LENS_RULES[lens];
  const byId = new Map<string, Counts>();
  const countAll = (ids: readonly string[], ours: (one: Compared) => ReadonlySet<string>): Counts[] =>
    ids.map((id) => {
      const counts = { both: 0, ours: 0, theirs: 0 };
      for (const one of compared) {
        const said = ours(one).has(id);
        const labelled = one.answer.spans.has(id);
        if (said && labelled) counts.both += 1;
        else if (said) counts.ours += 1;
        else if (labelled) counts.theirs += 1;
      }
      byId.set(id, counts);
      return counts;
    });
  const ofCriteria = countAll(criteria, ({ yes }) => yes);
  const ofFlags = countAll(flags, ({ flags: raised }) => raised);
  const ofPrinciples = lens === "behavioural" ? countAll(PRINCIPLE_IDS, ({ principles }) => principles) : [];
  const scores = compared.map(({ score, answer }) => [score, answer.score] as const);
  const near = scores.filter(([, theirs]) => theirs === 1 || theirs === 2);
  const labelled = compared.flatMap(({ answer, assessment }) => answer.yes.map((id) => isShown(answer, id, assessment)));
  return {
    answers: compared.length,
    kappa: quadraticKappa(scores),
    interval: bootstrap(scores),
    exact: shareOf(scores, ([ours, theirs]) => ours === theirs),
    boundary: shareOf(near, ([ours, theirs]) => ours >= 2 === theirs >= 2),
    microF1: f1(sum(ofCriteria)),
    macroF1: ofCriteria.reduce((total, counts) => total + f1(counts), 0) / ofCriteria.length,
    flagsF1: f1(sum(ofFlags)),
    principlesF1: f1(sum(ofPrinciples)),
    evidence: shareOf(labelled, (shown) => shown),
    notAssessed: shareOf(compared, ({ assessment }) => assessment?.status === "not-assessed"),
    byId,
  };
}

export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? NaN : all.filter(holds).length / all.length;
}

function bootstrap(scores: readonly (readonly [number, number])[]): readonly [number, number] {
  const random = seededRandom(2026);
  const kappas: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const kappa = quadraticKappa(scores.map(() => scores[Math.floor(random() * scores.length)] ?? [0, 0]));
    if (!Number.isNaN(kappa)) kappas.push(kappa);
  }
  kappas.sort((a, b) => a - b);
  return [kappas[Math.floor(kappas.length * 0.025)] ?? NaN, kappas[Math.floor(kappas.length * 0.975)] ?? NaN];
}
