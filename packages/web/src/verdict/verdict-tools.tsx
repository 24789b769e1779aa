import { Link } from "@tanstack/react-router";
import { sayFailure } from "../look/notify.tsx";
import { HearIt } from "../replay/hear-it.tsx";
import { Contest } from "./contest.tsx";
import { nameOf } from "./found.ts";
import { ownWordsOf } from "./own-words.ts";
import { useVerdictDesk } from "./verdict-desk.ts";

/** What can be done about one verdict: have it explained, contest it; and the person's own mark on it. A fact earns nothing and is not contested. */
export function VerdictTools({ id, isHeld, isFact = false }: { id: string; isHeld: boolean; isFact?: boolean }) {
  const { view, assessment, found, contesting, contest, removeMark, isCoach } = useVerdictDesk();
  const wrong = isCoach === true ? "Overrule" : "This is wrong";
  const name = nameOf(assessment.lens, id);
  const own = ownWordsOf(assessment, id);
  const mark = view.marks.find(({ criterion }) => criterion === id);
  const { workspaceId, answerId, id: attemptId } = view.attempt;
  return (
    <div className="verdict-tools">
      {mark === undefined ? null : (
        <p className="own-mark">
          You: {mark.verdict === "holds" ? own.saidHolds : own.saidNot}
          {mark.verdict === "holds" && mark.words !== null ? `, “${mark.words.quote}”` : ""}
          {mark.note === "" ? "." : `. ${mark.note}`}{" "}
          <button type="button" className="quiet" aria-label={`Take back your mark on ${name}`} onClick={() => void removeMark(id).catch(sayFailure)}>
            Take back
          </button>
        </p>
      )}
      <p className="verdict-tools-line" data-quiet={contesting === id ? undefined : true}>
        <HearIt name={name} words={found.find((one) => one.id === id)?.words ?? []} />
        {isCoach === true ? (
          <Link className="quiet" to="/criteria/$lens/$criterionId" params={{ lens: assessment.lens, criterionId: id }} aria-label={`Why? ${name}`}>
            Why?
          </Link>
        ) : (
          <Link
            className="quiet"
            to="/c/$workspaceId/answers/$answerId/attempts/$attemptId"
            params={{ workspaceId, answerId, attemptId }}
            search={{ why: id }}
            resetScroll={false}
            aria-label={`Why? ${name}`}
          >
            Why?
          </Link>
        )}
        {isFact ? null : (
          <button type="button" className="quiet" aria-expanded={contesting === id} aria-label={`${wrong}: ${name}`} onClick={() => contest(contesting === id ? null : id)}>
            {wrong}
          </button>
        )}
      </p>
      {contesting === id ? <Contest id={id} name={name} isHeld={isHeld} /> : null}
    </div>
  );
}
