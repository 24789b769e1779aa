import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { raisingFacts } from "@inclined/core/lenses/reading-an-assessment";
import type { Assessment } from "@inclined/core/schema/assessment";
import { isScored } from "./is-scored.ts";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

/** The most replies that an attempt holds. */
const MOST_TURNS = 20;

/** What would raise the score, and nothing else, stands open: what an interviewer would ask, and what strong looks like. */
export function WhatNext() {
  const { assessment, view, reach } = useVerdictDesk();
  const { score, flags } = assessment;
  const hasScore = isScored(view.attempt.questionId);
  const next = hasScore ? stepsOf(assessment) : notHeard(assessment, reach);
  if (next.length === 0) return score === 3 || !hasScore ? null : <p className="soft lonely">Nothing more that this question invites would raise it.</p>;
  const faults = next.filter(({ criterion }) => flags.some(({ id }) => id === criterion)).length;
  const title = !hasScore
    ? "Not heard yet"
    : next.length === 1
      ? faults === 1 ? "What holds it down" : "What would raise it"
      : faults === 0 ? `What would raise it to ${(score ?? 0) + 1}, together` : "What would raise it";
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 className="section" id="next-title">
        {title}
      </h2>
      {next.map((step) => (
        <NextStep key={step.criterion} step={step} />
      ))}
    </section>
  );
}

/** Without a score nothing raises one: what the exercise asks for and was not said. */
function notHeard(assessment: Assessment, reach: readonly string[] | null): Assessment["next"] {
  return assessment.criteria
    .filter(({ id, met }) => !met && (reach?.includes(id) ?? true))
    .flatMap(({ id }) => {
      const criterion = findCriterion(assessment.lens, id);
      return criterion === null ? [] : [{ criterion: id, probe: criterion.probes[0] ?? criterion.question, why: criterion.why }];
    });
}

/** The assessment's next steps; where no criterion helps before a fact is named, that fact. */
function stepsOf(assessment: Assessment): Assessment["next"] {
  if (assessment.next.length > 0) return assessment.next;
  return raisingFacts(assessment).flatMap((id) => {
    const fact = findCriterion(assessment.lens, id);
    return fact === null ? [] : [{ criterion: id, probe: fact.probes[0] ?? fact.question, why: fact.why }];
  });
}

function NextStep({ step }: { step: Assessment["next"][number] }) {
  const { assessment, view, reply, replying, found } = useVerdictDesk();
  const criterion = findCriterion(assessment.lens, step.criterion);
  if (criterion === null) return null;
  const isFault = criterion.kind === "flag";
  const hasWords = found.some(({ id, words }) => id === step.criterion && words.length > 0);
  return (
    <div className="next-step">
      <h3>
        {criterion.name}
        {isFault ? <span className="note-kind"> a fault</span> : null}
      </h3>
      {isFault && !hasWords ? <p className="soft">No words to point at: nothing in the answer shows otherwise.</p> : null}
      <p className="probe">{step.probe}</p>
      <p>
        <b>What strong looks like.</b> {criterion.strong}
      </p>
      <p className="next-act">
        {view.attempt.thread.length < MOST_TURNS && replying !== step.probe ? (
          <button type="button" className="quiet" onClick={() => reply(step.probe)}>
            Answer the probe
          </button>
        ) : null}
      </p>
      <VerdictTools id={step.criterion} isHeld={isFault} isFact={criterion.kind === "fact"} />
    </div>
  );
}
