import "../verdict/verdict.css";
import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { failureText, Refused } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { ExportDialog } from "../archives/export-dialog.tsx";
import { labelledExport } from "../archives/exports.ts";
import { count, when } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { ChooseAttempt } from "../verdict/choose-attempt.tsx";
import { Compared, outcome, wordsSaid } from "../verdict/compared.tsx";

const HERE = "/studio/c/$workspaceId/answers/$answerId/attempts";
const TRY_AGAIN_MS = 3_000;

/** Every attempt at the question of an answer, and two of them side by side: the last two, unless others are chosen. */
export function AttemptsPlace() {
  usePlaceTitle("Attempts");
  const { workspace } = useStudio();
  const { answerId } = useParams({ from: HERE });
  const chosen = useSearch({ from: HERE });
  const navigate = useNavigate();
  const [isExporting, setExporting] = useState(false);
  const own = useQuery({
    ...queries.attempts(workspace.id, answerId),
    refetchInterval: ({ state }) => (state.status === "error" && !(state.error instanceof Refused) ? TRY_AGAIN_MS : false),
  });
  const questionId = own.data?.[0]?.attempt.questionId ?? null;
  // Another answer to the same question is another attempt at it.
  const all = useQuery({ ...queries.attemptsOfQuestion(workspace.id, questionId ?? ""), enabled: questionId !== null });
  const attempts = all.data ?? own.data;
  const params = { workspaceId: workspace.id, answerId };

  if (attempts === undefined && own.error !== null) {
    const isMissing = own.error instanceof Refused && own.error.problem.code === "not-found";
    return (
      <div role="alert">
        <h1 className="title">{isMissing ? "This answer is not here" : "The attempts could not be opened"}</h1>
        <p className="lede">{isMissing ? "It may have been deleted for good, or belong to another candidate." : failureText(own.error)}</p>
      </div>
    );
  }
  if (attempts === undefined) return <p className="soft" role="status">Opening…</p>;
  const [newest, second] = attempts;
  if (newest === undefined) {
    return (
      <div className="column">
        <h1 className="title">No attempts yet</h1>
        <p className="lede">
          Finishing an answer freezes its words as an attempt and shows what is in them. <Link to="/c/$workspaceId/answers/$answerId" params={params}>Go on with the answer</Link>
        </p>
      </div>
    );
  }
  const find = (id: string | undefined): AttemptView | undefined => attempts.find(({ attempt }) => attempt.id === id);
  const after = find(chosen.after) ?? newest;
  const before = find(chosen.before) ?? second;
  const choose = (change: { before?: string; after?: string }) =>
    void navigate({
      to: "/c/$workspaceId/answers/$answerId/attempts",
      params,
      search: { before: before?.attempt.id, after: after.attempt.id, ...change },
      replace: true,
      resetScroll: false,
    });
  const numberOf = (view: AttemptView): number => attempts.length - attempts.indexOf(view);
  const hasMarks = attempts.some(({ marks }) => marks.length > 0);

  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Practice
        </Link>
        , {count(attempts.length, "attempt")}
      </p>
      <h1 className="question">{newest.attempt.question}</h1>
      <p className="question-about">
        <span className="question-lens">{LENS_NAMES[newest.attempt.lens]}</span>
      </p>
      <div className="question-tools">
        <Link to="/c/$workspaceId/answers/$answerId" params={params}>
          Change the answer
        </Link>
        {hasMarks ? (
          <button type="button" className="quiet" onClick={() => setExporting(true)}>
            Export what you contested
          </button>
        ) : null}
      </div>
      {isExporting ? <ExportDialog what={labelledExport(workspace.id, workspace.candidate.name)} onDone={() => setExporting(false)} /> : null}
      {before === undefined ? (
        <p className="lede lonely">One attempt so far. Change the answer and finish it again, and the two stand here side by side.</p>
      ) : (
        <section aria-labelledby="compare-title">
          <h2 className="section" id="compare-title">
            What changed
          </h2>
          {attempts.length > 2 ? (
            <div className="choose">
              <ChooseAttempt label="Before" attempts={attempts} chosen={before.attempt.id} onChosen={(id) => choose({ before: id })} />
              <ChooseAttempt label="After" attempts={attempts} chosen={after.attempt.id} onChosen={(id) => choose({ after: id })} />
            </div>
          ) : null}
          <Compared before={before} after={after} numberOf={numberOf} />
        </section>
      )}
      <h2 className="section">All attempts</h2>
      <ul className="list column">
        {attempts.map((view) => (
          <li key={view.attempt.id} className="row">
            <div>
              <Link
                className="row-title"
                to="/c/$workspaceId/answers/$answerId/attempts/$attemptId"
                params={{ workspaceId: workspace.id, answerId: view.attempt.answerId, attemptId: view.attempt.id }}
                search={{}}
              >
                Attempt {numberOf(view)}, {when(view.attempt.createdAt)}
              </Link>
              <p className="row-opening" dir="auto">
                {view.attempt.text.slice(0, 300)}
              </p>
              <p className="row-facts">
                <span>{outcome(view)}</span>
                <span>{count(wordsSaid(view), "word")}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
