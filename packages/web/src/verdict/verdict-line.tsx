import { explainScore } from "@inclined/core/lenses/explain-score";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { bestWithin, deciderOf, findingsOf, isFinished } from "@inclined/core/lenses/reading-an-assessment";
import { SCORE_WORDS } from "@inclined/core/lenses/score-words";
import type { Lens } from "@inclined/core/schema/lens";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { count } from "../look/words.ts";
import { isScored } from "./is-scored.ts";
import { nameOf } from "./found.ts";
import { useVerdictDesk } from "./verdict-desk.ts";

/** Characters that are read at a glance. */
const SHORT = 40;

/** The score as a sentence with its rule, never as a figure of its own; and what else is to be known about it. */
export function VerdictLine() {
  const { view, assessment, reach } = useVerdictDesk();
  const { lens } = assessment;
  const score = (assessment.score ?? 0) as 0 | 1 | 2 | 3;
  const hasScore = isScored(view.attempt.questionId);
  const { needs, sentence } = explainScore(lens, findingsOf(assessment), score);
  const missing = needs.filter(({ there }) => !there).map(({ words }) => words);
  // Long alternatives stand in the sentence already; what is next says which of them is nearest.
  const isPartial = missing.length > 0 && missing.length < needs.length && missing.join("; ").length <= SHORT;
  const decider = deciderOf(assessment);
  const best = reach === null ? 3 : bestWithin(lens, reach);
  const { selfRating } = view.attempt;
  const broken = assessment.criteria.filter(({ state }) => state === "broken").map(({ id }) => nameOf(lens, id));

  // Who has just finished an answer is told the verdict first.
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus({ preventScroll: true }), [view.attempt.id]);

  return (
    <div className="verdict-line" ref={line} tabIndex={-1} role="group" aria-label="The verdict">
      {hasScore ? (
        <p>
          <b>{score} of 3</b> on {LENS_NAMES[lens].toLowerCase()}. {sentence}
          {isPartial ? ` Missing: ${missing.join("; ")}.` : ""}
        </p>
      ) : (
        <p>This exercise has no score. What it asks for stands below, with your words where you said it.</p>
      )}
      {hasScore && isFinished(assessment) ? <p>Nothing is left to mend.</p> : null}
      {decider === null || !hasScore ? null : (
        <p className="verdict-close">
          A close call: it turns on <b>{nameOf(lens, decider.id)}</b>, which {decider.held ? "is only just there" : "is only just not there"}.
        </p>
      )}
      {hasScore && score < 3 && best < 3 ? <p>This question invites no more than {best}; what it does not invite is not held against you.</p> : null}
      {selfRating === null ? null : <p>{ownRating(selfRating, score)}</p>}
      {view.marks.length === 0 ? null : (
        <p className="verdict-contested">
          {view.marks.length} contested by you; counted apart.
        </p>
      )}
      {broken.length === 0 ? null : <p>Could not be judged, because something in the scorer broke: {broken.join(", ")}. The rest stands.</p>}
      {hasScore ? <WholeRule lens={lens} score={score} /> : null}
    </div>
  );
}

function WholeRule({ lens, score }: { lens: Lens; score: number }) {
  return (
    <details className="fold">
      <summary>The whole rule</summary>
      <dl className="rule-words">
        {([3, 2, 1, 0] as const).map((level) => (
          <div key={level} data-here={level === score || undefined}>
            <dt>{level}</dt>
            <dd>{SCORE_WORDS[lens][level]}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        <Link to="/agreement">How well the scorer agrees with readers</Link>
      </p>
    </details>
  );
}

function ownRating(own: number, score: number): string {
  if (own === score) return `You gave it ${own} yourself: the same.`;
  const by = count(Math.abs(own - score), "step");
  return `You gave it ${own} yourself, ${by} ${own > score ? "above" : "below"} the rule.`;
}
