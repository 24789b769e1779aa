import type { Requirement } from "@inclined/core/schema/posting";
import { useEffect, useRef } from "react";
import { count } from "../look/words.ts";
import { type Matching, STATUS_NAMES } from "./posting-matching.ts";

interface PostingRequirementProps {
  requirement: Requirement;
  /** Null where nothing of a résumé is accepted. */
  matching: Matching | null;
  isDropped: boolean;
  onDrop: () => void;
  onBringBack: () => void;
}

/** One thing that is asked for, how far it is shown, and the claims that show it. */
export function PostingRequirement({ requirement: { id, text }, matching, isDropped, onDrop, onBringBack }: PostingRequirementProps) {
  const tool = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the one in its place takes the focus. Not when the page opens.
  const wasDropped = useRef(isDropped);
  useEffect(() => {
    if (wasDropped.current !== isDropped) tool.current?.focus({ preventScroll: true });
    wasDropped.current = isDropped;
  }, [isDropped]);
  const found = matching?.match.requirements.find((one) => one.id === id);

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
  return (
    <li className="posting-requirement" id={id}>
      <p className="posting-asked" dir="auto">
        {text}
      </p>
      <p className="posting-tools">
        {found === undefined ? null : (
          <span className="posting-status" data-status={found.status}>
            {STATUS_NAMES[found.status]}
          </span>
        )}
        <button ref={tool} type="button" className="quiet posting-drop" onClick={onDrop} aria-label={`Drop, it is no requirement: ${text}`}>
          Drop
        </button>
      </p>
      {matching === null || found === undefined ? null : <Evidence evidence={found.evidence} heads={matching.heads} />}
    </li>
  );
}

interface EvidenceProps {
  /** The best first. */
  evidence: readonly { claim: string; quote: string }[];
  heads: Matching["heads"];
}

/** The claims that show a requirement in their own words: the best of them open, the others folded. */
function Evidence({ evidence, heads }: EvidenceProps) {
  const quotes = evidence.map(({ claim, quote }) => (
    <blockquote key={claim} className="posting-evidence" dir="auto">
      “{quote}”{heads.has(claim) ? <span className="posting-head"> {heads.get(claim)}</span> : null}
    </blockquote>
  ));
  if (quotes.length === 0) return null;
  return (
    <div className="posting-shown">
      {quotes[0]}
      {quotes.length > 1 ? (
        <details className="fold">
          <summary>{count(quotes.length - 1, "more claim")}</summary>
          {quotes.slice(1)}
        </details>
      ) : null}
    </div>
  );
}
