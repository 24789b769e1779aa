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
  /** "3 needs hypothesis, experiment, success threshold and iteration. Three of the four are there." It speaks of the answer, so that a coach may read it as well. */
  sentence: string;
}

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven"];
/** These are written with their hyphen. */
const HYPHENED = new Set(["trade-off", "post-mortem"]);
/** Faults as something that one does. */
const FAULT_WORDS: Readonly<Partial<Record<string, string>>> = {
  waits: "waiting for what is missing", "complies-blindly": "complying without a question", "full-rollout": "rollout to everybody at once", "analysis-paralysis": "analysis without an end", hypothetical: "“I would” in place of a past event", "we-only": "“we” without an “I”",
};
const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
/** Ids that say too little by themselves. */
const NAMED: Readonly<Partial<Record<string, string>>> = { "dependency-early": "dependency found early", premise: "premise questioned" };
const inWords = (id: string): string => NAMED[id] ?? (HYPHENED.has(id) ? id : id.replaceAll("-", " "));
const enumerate = (words: readonly string[], last: string): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`);

/**
 * Spells out a lens's rule for the next score, in the rubric book's order of parts.
 * @param score what the rule gave for the findings
 */
export function explainScore(lens: (typeof LENSES)[number], findings: Findings, score: Score): ScoreExplanation {
  const of = score === 3 ? 3 : ((score + 1) as 1 | 2 | 3);
  const needs = NEEDS[lens](of, findings);
  const there = needs.filter((need) => need.there).length;
  const words = needs.map((need) => need.words);
  // parts that are lists themselves are kept apart by more than a comma
  const parts = words.length > 1 && words.some((each) => / (?:or|and) /.test(each)) ? `${words.slice(0, -1).join("; ")}; and ${words.at(-1) ?? ""}` : enumerate(words, "and");
  if (score === 3) return { of, needs, sentence: `3 needs ${parts}. All of it is there.` };
  const all = NUMBERS[needs.length] ?? needs.length;
  const have = needs.length === 1 ? "It is not there" : there === 0 ? (needs.length === 2 ? "Neither is there" : `None of the ${all} is there`) : `${capital(NUMBERS[there] ?? `${there}`)} of the ${all} ${there === 1 ? "is" : "are"} there`;
  return { of, needs, sentence: `${of} needs ${parts}. ${have}.` };
}

type Explain = (of: 1 | 2 | 3, findings: Findings) => Need[];

const met = ({ met: set }: Findings, id: string): Need => ({ words: inWords(id), there: set.has(id) });
const oneOf = ({ met: set }: Findings, ids: readonly string[]): Need => ({ words: `one of ${enumerate(ids.map(inWords), "or")}`, there: ids.some((id) => set.has(id)) });
const atLeast = ({ met: set }: Findings, count: number, ids: readonly string[]): Need => ({
  words: `${NUMBERS[count] ?? count} of ${enumerate(ids.map(inWords), "or")}`,
  there: ids.filter((id) => set.has(id)).length >= count,
});
const without = ({ raised }: Findings, ids: readonly string[]): Need => ({ words: `no ${enumerate(ids.map((id) => FAULT_WORDS[id] ?? inWords(id)), "or")}`, there: !ids.some((id) => raised.has(id)) });

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
      words: `a quantified result, or two of ${enumerate(judgement.map(inWords), "and")}`,
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
    return [core, { words: "one more criterion", there: findings.met.size >= 2 }, ...flags];
  }
  return [flag.there ? { words: "any one criterion", there: false } : met(findings, "alternative")];
};

const NEEDS: Readonly<Record<(typeof LENSES)[number], Explain>> = { "data-driven": dataDriven, behavioural, orchestration, "push-back": pushBack };
