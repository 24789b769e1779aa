import { allowClaim, markClaim, markStatus, refuseClaim, unmark } from "@inclined/core/candidate/match-marks";
import type { Requirement, RequirementMark } from "@inclined/core/schema/posting";
import { useEffect, useId, useRef, useState } from "react";
import { PostingCorrect } from "./posting-correct.tsx";
import { PostingEvidence } from "./posting-evidence.tsx";
import { type Matching, STATUS_NAMES } from "./posting-matching.ts";

interface PostingRequirementProps {
  requirement: Requirement;
  /** Null where nothing of a résumé is accepted. */
  matching: Matching | null;
  isDropped: boolean;
  onDrop: () => void;
  onBringBack: () => void;
  onMark: (change: (marks: readonly RequirementMark[]) => RequirementMark[]) => void;
}

/** One thing that is asked for, how far it is shown, and the claims that show it; what the person says to that stands beside. */
export function PostingRequirement({ requirement: { id, text }, matching, isDropped, onDrop, onBringBack, onMark }: PostingRequirementProps) {
  const tool = useRef<HTMLButtonElement>(null);
  const correct = useRef<HTMLButtonElement>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const panel = useId();
  // The button that was pressed is gone; the one in its place takes the focus. Not when the page opens.
  const wasDropped = useRef(isDropped);
  useEffect(() => {
    if (wasDropped.current !== isDropped) tool.current?.focus({ preventScroll: true });
    wasDropped.current = isDropped;
  }, [isDropped]);
  const marked = matching?.marked.get(id);

  if (isDropped) {
    return (
      <li className="posting-requirement" data-dropped id={id}>
        <p className="posting-asked" dir="auto">
          {text}
        </p>
        <p className="posting-tools">
          Dropped.{" "}
          <button ref={tool} type="button" className="quiet" onClick={onBringBack} aria-label={`Undo dropping: ${text}`}>
            Undo
          </button>
        </p>
      </li>
    );
  }
  const takeBack = (): void => {
    onMark((marks) => unmark(marks, id));
    correct.current?.focus({ preventScroll: true });
  };
  return (
    <li className="posting-requirement" id={id}>
      <p className="posting-asked" dir="auto">
        {text}
      </p>
      <div className="posting-tools">
        {marked === undefined ? null : (
          <>
            <span className="posting-status" data-status={marked.standing.status}>
              {STATUS_NAMES[marked.standing.status]}
            </span>
            <button ref={correct} type="button" className="quiet posting-drop" aria-expanded={isCorrecting} aria-controls={panel} onClick={() => setCorrecting(!isCorrecting)} aria-label={`Correct what is shown of: ${text}`}>
              Correct
            </button>
          </>
        )}
        <button ref={tool} type="button" className="quiet posting-drop" onClick={onDrop} aria-label={`Drop, it is no requirement: ${text}`}>
          Drop
        </button>
      </div>
      {matching === null || marked === undefined ? null : (
        <div className="posting-said">
          {marked.mark === null ? null : (
            <p className="posting-mark">
              By your word. Found in the words of your résumé: {STATUS_NAMES[marked.ours.status].toLowerCase()}.{" "}
              <button type="button" className="quiet" onClick={takeBack} aria-label={`Take it back, what you said to: ${text}`}>
                Take it back
              </button>
            </p>
          )}
          <PostingEvidence marked={marked} matching={matching} onRefuse={(claim) => onMark((marks) => refuseClaim(marks, id, claim))} />
          <div hidden={!isCorrecting} id={panel}>
            {isCorrecting ? (
              <PostingCorrect
                id={`${panel}-form`}
                text={text}
                marked={marked}
                matching={matching}
                onStatus={(status) => onMark((marks) => markStatus(marks, id, status))}
                onClaim={(claim) => onMark((marks) => markClaim(marks, id, claim, marked.ours.status))}
                onAllow={(claim) => onMark((marks) => allowClaim(marks, id, claim))}
              />
            ) : null}
          </div>
        </div>
      )}
    </li>
  );
}
