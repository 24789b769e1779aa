import type { SatRound } from "@inclined/core/debrief/debrief-of-loop";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import { ROLE_NAMES } from "@inclined/core/interview/role-names";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { queries } from "../api/queries.ts";
import { count } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Every answer of the loop, with the way to its whole verdict. @param kept those that stand among the candidate's answers */
export function LoopAnswers({ rounds, kept }: { rounds: readonly SatRound[]; kept: readonly string[] }) {
  const { workspace } = useStudio();
  const { data: own } = useSuspenseQuery(queries.answers(workspace.id));
  const isThere = (id: string): boolean => kept.includes(id) && own.some((answer) => answer.id === id);
  const answers = rounds.flatMap(({ plan, answers: own }) => own.map((answer) => ({ answer, plan })));
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers-title">
      <h2 className="section" id="answers-title">
        The answers
      </h2>
      <ul className="list">
        {answers.map(({ answer: { id, question, thread, assessment }, plan }) => (
          <li key={id} className="row">
            <div>
              {isThere(id) ? (
                <Link className="row-title" to="/c/$workspaceId/answers/$answerId/attempts/$attemptId" params={{ workspaceId: workspace.id, answerId: id, attemptId: id }} search={{}}>
                  {question}
                </Link>
              ) : (
                <p className="row-title">{question}</p>
              )}
              <p className="row-facts">
                <span>{ROLE_NAMES[plan.role]}</span>
                <span>{LENS_NAMES[assessment.lens]}</span>
                <span>{assessment.status !== "assessed" ? "not assessed" : plan.questions.find((question) => question.answer === id)?.isScored === false ? "no score" : `${assessment.score} of 3`}</span>
                <span>{count(thread.length, "probe")}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
