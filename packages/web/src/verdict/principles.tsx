import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "@inclined/core/principles/names";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

/** The Leadership Principles that the story shows, each with its words; the others are folded away. */
export function Principles() {
  const { assessment, found, light, lit, show } = useVerdictDesk();
  if (assessment.principles.length === 0) return null;
  const shown = found.filter(({ tone }) => tone === "principle");
  const others = PRINCIPLE_IDS.filter((id) => !shown.some((one) => one.id === id));
  return (
    <section aria-labelledby="principles-title">
      <h2 className="section" id="principles-title">
        Principles shown
      </h2>
      {shown.length === 0 ? <p className="soft">None is shown by what you did. Naming one is not showing it.</p> : null}
      <ul className="list verdict-list">
        {shown.map(({ id, name, words }) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it; it only looks after them
          <li
            key={id}
            data-lit={lit.has(id) || undefined}
            onMouseEnter={() => light(id)}
            onMouseLeave={() => light(null)}
            onFocus={() => light(id)}
            onBlur={() => light(null)}
          >
            <button type="button" className="note-name" onClick={() => words[0] !== undefined && show(words[0])}>
              {name}
            </button>
            {words.map(({ start, turn, quote }) => (
              <p key={`${turn}:${start}`} className="quoted" dir="auto">
                “{quote}”
              </p>
            ))}
            <VerdictTools id={id} isHeld />
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>Principles not shown ({others.length})</summary>
        <p className="soft">One story is not meant to show them all.</p>
        <ul className="list verdict-list">
          {others.map((id) => (
            <li key={id} className="one-line">
              <span>{PRINCIPLE_NAMES[id]}</span>
              <VerdictTools id={id} isHeld={false} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
