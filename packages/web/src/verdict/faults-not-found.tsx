import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

/** The faults that were looked for and not found, folded away: a verdict like any other, explained and open to contest. */
export function FaultsNotFound() {
  const { assessment } = useVerdictDesk();
  const absent = assessment.flags.filter(({ raised }) => !raised);
  if (absent.length === 0) return null;
  return (
    <details className="fold possible">
      <summary>Faults looked for, not found ({absent.length})</summary>
      <ul className="list verdict-list">
        {absent.map(({ id }) => {
          const flag = findCriterion(assessment.lens, id);
          return flag === null ? null : (
            <li key={id}>
              <span>{flag.name}</span>
              <p className="soft">{flag.question}</p>
              <VerdictTools id={id} isHeld={false} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
