import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "@inclined/core/principles/names";

interface OwnPrinciplesProps {
  chosen: readonly string[];
  /** Numbers of the other rounds that have a principle. */
  alsoIn: (principle: string) => readonly number[];
  change: (chosen: string[]) => void;
}

/** The principles that one interviewer asks for, folded to their names. */
export function OwnPrinciples({ chosen, alsoIn, change }: OwnPrinciplesProps) {
  const names = PRINCIPLE_IDS.filter((id) => chosen.includes(id)).map((id) => PRINCIPLE_NAMES[id]);
  return (
    <details className="own-principles">
      <summary>
        <span className="own-principles-label">Principles</span> <span className="own-principles-chosen">{names.length === 0 ? "none" : names.join(" · ")}</span>
      </summary>
      <ul>
        {PRINCIPLE_IDS.map((id) => {
          const others = alsoIn(id);
          return (
            <li key={id}>
              <label className="wish">
                <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => change(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
                <span>
                  {PRINCIPLE_NAMES[id]}
                  {" "}
                  {others.length === 0 ? null : (
                    <span className="own-also">
                      {chosen.includes(id) ? "also in" : "in"} {others.length === 1 ? "round" : "rounds"} {others.join(", ")}
                    </span>
                  )}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
