import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { possibleHere } from "@inclined/core/lenses/reading-an-assessment";
import { isScored } from "./is-scored.ts";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

/** What the question invites and the score does not ask for next: folded away, so that nobody works through a list. */
export function Possible() {
  const { assessment, reach, view } = useVerdictDesk();
  const possible = possibleHere(assessment, reach);
  // without a score all that is open stands open already
  if (possible.length === 0 || !isScored(view.attempt.questionId)) return null;
  return (
    <details className="fold possible">
      <summary>Possible, not needed here ({possible.length})</summary>
      <ul className="list verdict-list">
        {possible.map((id) => {
          const criterion = findCriterion(assessment.lens, id);
          return criterion === null ? null : (
            <li key={id}>
              <span>{criterion.name}</span>
              <p className="soft">{criterion.question}</p>
              <VerdictTools id={id} isHeld={false} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
