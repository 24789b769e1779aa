import { type ConfidentialTerm, findTerms } from "@inclined/core/candidate/safe-form";
import { useDeferredValue, useMemo } from "react";

/** Confidential terms that were said, each once, with what to say instead. Nothing where none was said. */
export function ConfidentialNote({ text, terms }: { text: string; terms: readonly ConfidentialTerm[] }) {
  const settled = useDeferredValue(text);
  const said = useMemo(() => [...new Map(findTerms(settled, terms).map((found) => [found.term.toLowerCase(), found])).values()], [settled, terms]);
  if (said.length === 0) return null;
  return (
    <div className="note">
      <p className="note-label">
        <span className="confidential">Confidential</span>
      </p>
      <ul className="found-names">
        {said.map(({ term, standIn }) => (
          <li key={term}>
            “{term}”{standIn.trim() === "" ? ": leave it out" : `: say “${standIn}”`}
          </li>
        ))}
      </ul>
    </div>
  );
}
