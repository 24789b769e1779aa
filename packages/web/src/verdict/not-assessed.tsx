import { notAssessedAdvice } from "@inclined/core/lenses/not-assessed-advice";
import { Link } from "@tanstack/react-router";
import { useVerdictDesk } from "./verdict-desk.ts";

/** There was too little to judge, or nothing that could be: why, and what to do. Never a low score. */
export function NotAssessed() {
  const { assessment, view } = useVerdictDesk();
  const { workspaceId, answerId, selfRating } = view.attempt;
  const reason = assessment.reason ?? "there is too little to judge";
  return (
    <div className="verdict-line" role="group" aria-label="The verdict">
      <p>
        <b>Not assessed</b>: {reason}. That is no low score; nothing is held against you.
      </p>
      <p>{notAssessedAdvice(reason)}</p>
      {selfRating === null ? null : <p>You gave it {selfRating} yourself.</p>}
      <p>
        <Link to="/c/$workspaceId/answers/$answerId" params={{ workspaceId, answerId }}>
          Go on with the answer
        </Link>
      </p>
    </div>
  );
}
