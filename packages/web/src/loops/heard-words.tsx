import { findQuestion } from "@inclined/content/questions";
import { findCriterion } from "@inclined/core/criteria/find-criterion";
import type { HeardAnswer } from "@inclined/core/debrief/heard";
import { explainScore } from "@inclined/core/lenses/explain-score";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { notAssessedAdvice } from "@inclined/core/lenses/not-assessed-advice";
import { findingsOf } from "@inclined/core/lenses/reading-an-assessment";
import { PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import type { PlannedQuestion } from "@inclined/core/schema/loop";
import { Link } from "@tanstack/react-router";

interface HeardWordsProps {
  heard: HeardAnswer;
  question: Pick<PlannedQuestion, "id" | "isScored" | "reach">;
}

/** What one answer was found to hold, each with its words, and what it lacks; with the score only where its question has one. */
export function HeardWords({ heard, question: { id: questionId, isScored, reach } }: HeardWordsProps) {
  const { assessment, behavioural } = heard;
  const { lens, status, reason, score } = assessment;
  if (status === "not-assessed") {
    return (
      <p>
        <b>Not assessed:</b> {reason}. {notAssessedAdvice(reason ?? "")}
      </p>
    );
  }
  const isSound = findQuestion(questionId)?.pushBack === "sound-request";
  const name = (id: string): string => findCriterion(lens, id)?.name ?? id;
  const invited = assessment.criteria.filter(({ id }) => reach.length === 0 || reach.includes(id));
  const met = invited.filter((one) => one.met);
  const open = isScored ? assessment.next.map(({ criterion }) => criterion).filter((id) => assessment.criteria.some((one) => one.id === id)) : invited.filter((one) => !one.met).map(({ id }) => id);
  // to do what was soundly asked is no fault
  const faults = assessment.flags.filter(({ id, raised }) => raised && !(isSound && id === "complies-blindly"));
  const shown = behavioural.principles.filter((one) => one.shown);
  return (
    <div className="heard">
      {isScored ? (
        <p>
          <b>{score} of 3</b> on {LENS_NAMES[lens].toLowerCase()}. {explainScore(lens, findingsOf(assessment), (score ?? 0) as 0 | 1 | 2 | 3).sentence}
        </p>
      ) : (
        <p className="soft">This exercise has no score: here is what it asks for, with your words where you said it.</p>
      )}
      <dl className="heard-list">
        {met.map(({ id, evidence, asked }) => (
          <div key={id}>
            <dt>
              {name(id)}
              {asked === true ? <span className="note-kind">when asked</span> : null}
            </dt>
            <dd className="quoted">“{evidence[0]?.quote}”</dd>
          </div>
        ))}
        {faults.map(({ id, evidence }) => (
          <div key={id} data-tone="fault">
            <dt>
              {name(id)}
              <span className="note-kind">a fault</span>
            </dt>
            <dd className={evidence[0] === undefined ? "soft" : "quoted"}>{evidence[0] === undefined ? "No words to point at: nothing in the answer shows otherwise." : `“${evidence[0].quote}”`}</dd>
          </div>
        ))}
        {open.map((id) => (
          <div key={id} data-tone="open">
            <dt>
              <Link to="/criteria/$lens/$criterionId" params={{ lens, criterionId: id }}>
                {name(id)}
              </Link>
              <span className="note-kind">not heard</span>
            </dt>
            <dd className="soft">{findCriterion(lens, id)?.strong}</dd>
          </div>
        ))}
      </dl>
      {shown.length === 0 ? null : <p className="soft">Principles shown: {shown.map(({ id }) => PRINCIPLE_NAMES[id as keyof typeof PRINCIPLE_NAMES]).join(", ")}.</p>}
    </div>
  );
}
