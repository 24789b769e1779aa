import type { Findings, Score } from "./lens-rule.ts";
import type { LENSES } from "./names.ts";
import { BETWEEN_PARTIES } from "./orchestration.ts";
import { LOOP } from "./data-driven.ts";

/** One part of what the next score needs, in words, and whether it is there. */
export interface Need {
  words: string;
  there: boolean;
}

/** Why a score is what it is: what the next one up needs, or, at 3, what it rests on. */
export interface ScoreExplanation {
  /** The score that `needs` belong to: the next one up, or 3. */
  of: 1 | 2 | 3;
  needs: readonly Need[];
  /** "3 needs hypothesis, experiment, success threshold and iteration; you have three of four." */
  sentence: string;
}

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven"];
/** These are written with their hyphen. */
const HYPHENED = new Set(["trade-off", "post-mortem"]);
const inWords = (id: string): string => (HYPHENED.has(id) ? id : id.replaceAll("-", " "));
const enumerate = (words: readonly string[], last: string): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`);

/**
 * Spells out a lens's rule for the next score, in the rubric book's order of parts.
 * @param score what the rule gave for the findings
 */
export function explainScore(lens: (typeof LENSES)[number], findings: Findings, score: Score): ScoreExplanation {
  const of = score === 3 ? 3 : ((score + 1) as 1 | 2 | 3);
  const needs = NEEDS[lens](of, findings);
  const there = needs.filter((need) => need.there).length;
  const parts = enumerate(needs.map(({ words }) => words), "and");
  if (score === 3) return { of, needs, sentence: `3 needs ${parts}; all of it is there.` };
  const have = needs.length === 1 ? "it is not there" : `you have ${NUMBERS[there] ?? there} of ${NUMBERS[needs.length] ?? needs.length}`;
  return { of, needs, sentence: `${of} needs ${parts}; ${have}.` };
}

type Explain = (of: 1 | 2 | 3, findings: Findings) => Need[];

const met = ({ met: set }: Findings, id: string): Need => ({ words: inWords(id), there: set.has(id) });
const oneOf = ({ met: set }: Findings, ids: readonly string[]): Need => ({ words: `one of ${enumerate(ids.map(inWords), "or")}`, there: ids.some((id) => set.has(id)) });
const atLeast = ({ met: set }: Findings, count: number, ids: readonly string[]): Need => ({
  words: `${NUMBERS[count] ?? count} of ${enumerate(ids.map(inWords), "or")}`,
  there: ids.filter((id) => set.has(id)).length >= count,
});
const without = ({ raised }: Findings, ids: readonly string[]): Need => ({ words: ids.length === 1 ? `no ${inWords(ids[0] ?? "")}` : `neither ${enumerate(ids.map(inWords), "nor")}`, there: !ids.some((id) => raised.has(id)) });

const dataDriven: Explain = (of, findings) => {
  const stopping = without(findings, ["full-rollout", "analysis-paralysis"]);
  const named: Need = { words: "something measurable by name", there: findings.facts.has("metric-named") };
  // the flags are named only where one of them stands in the way
  const flags = stopping.there ? [] : [stopping];
  if (of === 3) return [...LOOP.map((id) => met(findings, id)), ...flags];
  if (of === 2) return [named, atLeast(findings, 2, LOOP), ...flags];
  return [named, ...(stopping.there ? [] : [{ words: "an experiment before everyone at once, or an act after the analysis", there: findings.met.has("experiment") }])];
};

const behavioural: Explain = (of, findings) => {
  const story = [met(findings, "situation"), met(findings, "own-action")];
  const asked = without(findings, ["hypothetical"]);
  const flags = asked.there ? [] : [asked];
  if (of === 3) {
    const group = without(findings, ["we-only"]);
    return [
      ...story,
      met(findings, "quantified-result"),
      oneOf(findings, ["mechanism", "trade-off", "sequencing"]),
      oneOf(findings, ["closed-loop", "reflection", "post-mortem"]),
      ...(group.there ? [] : [group]),
      ...flags,
    ];
  }
  if (of === 2) {
    const judgement = ["mechanism", "trade-off", "sequencing", "escalation", "dependency-early"];
    const either: Need = {
      words: `a quantified result or two of ${enumerate(judgement.map(inWords), "and")}`,
      there: findings.met.has("quantified-result") || atLeast(findings, 2, judgement).there,
    };
    return [...story, either, ...flags];
  }
  return [{ words: "a past situation or a quantified result", there: false }];
};

const orchestration: Explain = (of, findings) => {
  if (of === 3) {
    return [met(findings, "dependency-map"), met(findings, "sequence"), oneOf(findings, ["roadmap-conflict", "risk-timing"]), oneOf(findings, ["critical-path", "alignment-mechanism"])];
  }
  if (of === 2) return [atLeast(findings, 3, BETWEEN_PARTIES)];
  return [oneOf(findings, [...BETWEEN_PARTIES, "architecture"])];
};

const pushBack: Explain = (of, findings) => {
  const flag = without(findings, ["waits", "complies-blindly"]);
  const flags = flag.there ? [] : [flag];
  if (of === 3) return [met(findings, "alternative"), met(findings, "decision"), oneOf(findings, ["validation", "principle", "premise"]), ...flags];
  if (of === 2) {
    const core = oneOf(findings, ["alternative", "decision", "confidentiality"]);
    return [core, { words: "one criterion more", there: findings.met.size >= 2 }, ...flags];
  }
  return [flag.there ? { words: "any one criterion", there: false } : met(findings, "alternative")];
};

const NEEDS: Readonly<Record<(typeof LENSES)[number], Explain>> = { "data-driven": dataDriven, behavioural, orchestration, "push-back": pushBack };
