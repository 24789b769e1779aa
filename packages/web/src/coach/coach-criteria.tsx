import { sideBySide, type SideBySide } from "@inclined/core/coach/side-by-side";
import type { CoachAnswer, CoachedAnswer } from "@inclined/core/schema/coach-file";
import { nameOf } from "../verdict/found.ts";
import { useVerdictDesk } from "../verdict/verdict-desk.ts";
import { VerdictTools } from "../verdict/verdict-tools.tsx";
import { scorerSays } from "./scorer-says.ts";

/** Every verdict of the scorer, to be let stand or overruled. What it did not find is folded away. */
export function CoachCriteria({ answer, coached }: { answer: CoachAnswer; coached: CoachedAnswer }) {
  const { reach } = useVerdictDesk();
  const rows = sideBySide(answer.assessment, coached);
  const isOpen = ({ id, kind, scorer, coach }: SideBySide): boolean => coach !== null || scorer.holds || (kind === "criterion" && scorer.state === "contrary" && (reach?.includes(id) ?? true));
  const invited = ({ id }: SideBySide): boolean => reach?.includes(id) ?? true;
  const others = rows.filter((row) => !isOpen(row));
  const [asked, rest] = [others.filter(invited), others.filter((row) => !invited(row))];
  return (
    <section aria-labelledby="criteria-title">
      <h2 className="section" id="criteria-title">
        What the scorer found
      </h2>
      <Rows rows={rows.filter(isOpen)} lens={answer.lens} />
      {asked.length === 0 ? null : (
        <details className="fold">
          <summary>Not found ({asked.length})</summary>
          <Rows rows={asked} lens={answer.lens} />
        </details>
      )}
      {rest.length === 0 ? null : (
        <details className="fold">
          <summary>Not found, and not what the question invites ({rest.length})</summary>
          <Rows rows={rest} lens={answer.lens} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows, lens }: { rows: readonly SideBySide[]; lens: CoachAnswer["lens"] }) {
  const { light } = useVerdictDesk();
  return (
    <ul className="coach-list">
      {rows.map((row) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it; it only looks after them
        <li key={row.id} onFocus={() => light(row.id)} onBlur={() => light(null)} onMouseEnter={() => light(row.id)} onMouseLeave={() => light(null)}>
          <h3 className="subsection">{nameOf(lens, row.id)}</h3>
          <p>
            {scorerSays(row)}
            {row.scorer.quote === null ? "." : ": "}
            {row.scorer.quote === null ? null : <span className="coach-quote" dir="auto">“{row.scorer.quote}”</span>}
          </p>
          <VerdictTools id={row.id} isHeld={row.scorer.holds} />
        </li>
      ))}
    </ul>
  );
}
