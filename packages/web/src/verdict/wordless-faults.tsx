import { findCriterion } from "@inclined/core/criteria/find-criterion";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

/** Faults of something missing: no words can be underlined for them. Those that stand open as what is next are left out. */
export function WordlessFaults() {
  const { assessment, found } = useVerdictDesk();
  const open = new Set(assessment.next.map(({ criterion }) => criterion));
  const faults = found.filter(({ id, tone, words }) => tone === "fault" && words.length === 0 && !open.has(id));
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults-title">
      <h2 className="section" id="faults-title">
        {faults.length === 1 ? "A fault without words" : "Faults without words"}
      </h2>
      {faults.map(({ id, name }) => (
        <div key={id} className="next-step">
          <h3>{name}</h3>
          <p>
            {findCriterion(assessment.lens, id)?.question} Nothing in the answer shows otherwise.
          </p>
          <VerdictTools id={id} isHeld />
        </div>
      ))}
    </section>
  );
}
