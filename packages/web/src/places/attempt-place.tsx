import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { QuestionHead } from "../answer/question-head.tsx";
import { failureText, Refused } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { when } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Verdict } from "../verdict/verdict.tsx";
import { later } from "./later.ts";

const CriterionDialog = lazy(later.criterionDialog);

const HERE = "/studio/c/$workspaceId/answers/$answerId/attempts/$attemptId";
/** How long to wait before the studio is asked again where it did not answer. */
const TRY_AGAIN_MS = 3_000;

/** One finished answer, and what was found in it. */
export function AttemptPlace() {
  usePlaceTitle("Verdict");
  const { workspace } = useStudio();
  const { answerId, attemptId } = useParams({ from: HERE });
  const { why } = useSearch({ from: HERE });
  const navigate = useNavigate();
  const { data: attempts, error } = useQuery({
    ...queries.attempts(workspace.id, answerId),
    refetchInterval: ({ state }) => (state.status === "error" && !(state.error instanceof Refused) ? TRY_AGAIN_MS : false),
  });

  if (attempts === undefined && error !== null && !(error instanceof Refused && error.problem.code === "not-found")) {
    return (
      <div role="alert">
        <h1 className="title">The verdict could not be opened</h1>
        <p className="lede">{failureText(error)}</p>
      </div>
    );
  }
  if (attempts === undefined && error === null) return <p className="soft" role="status">Opening…</p>;
  const index = attempts?.findIndex(({ attempt }) => attempt.id === attemptId) ?? -1;
  const view = attempts?.[index];
  if (attempts === undefined || view === undefined) {
    return (
      <>
        <h1 className="title">This verdict is not here</h1>
        <p className="lede">Its answer may have been deleted for good, or belong to another candidate. Practice lists the answers there are.</p>
      </>
    );
  }

  const { attempt } = view;
  const params = { workspaceId: workspace.id, answerId };
  const before = attempts[index + 1];
  const close = () => void navigate({ to: "/c/$workspaceId/answers/$answerId/attempts/$attemptId", params: { ...params, attemptId }, search: {}, replace: true, resetScroll: false });
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Practice
        </Link>
        {attempts.length === 1 ? ", finished " : `, attempt ${attempts.length - index} of ${attempts.length}, finished `}
        {when(attempt.createdAt)}
      </p>
      <Verdict
        key={attempt.id}
        view={view}
        head={
          <QuestionHead asked={attempt}>
            <Link to="/c/$workspaceId/answers/$answerId" params={params}>
              Change the answer
            </Link>
            {before === undefined ? null : (
              <Link to="/c/$workspaceId/answers/$answerId/attempts" params={params} search={{ before: before.attempt.id, after: attempt.id }}>
                Compare with the attempt before
              </Link>
            )}
            <Link to="/c/$workspaceId/answers/$answerId/attempts" params={params} search={{}}>
              All attempts
            </Link>
          </QuestionHead>
        }
      />
      {why === undefined ? null : (
        <Suspense>
          <CriterionDialog lens={attempt.lens} id={why} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
