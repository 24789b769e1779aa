import type { KeyboardEvent, Ref } from "react";
import type { Found } from "./found.ts";
import { useVerdictDesk } from "./verdict-desk.ts";
import { VerdictTools } from "./verdict-tools.tsx";

interface MarginNotesProps {
  ref: Ref<HTMLUListElement>;
  noted: readonly Found[];
  /** Pixels from the top of the list, in its order; used where there is a margin. */
  tops: readonly number[];
}

/** What the words show, each beside them; under the words where there is no margin. Arrow keys go from note to note. */
export function MarginNotes({ ref, noted, tops }: MarginNotesProps) {
  const { lit, light, show, goTo } = useVerdictDesk();
  const walk = (event: KeyboardEvent<HTMLElement>, one: Found) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === "Escape") {
      event.preventDefault();
      goTo(one.words[0]);
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const names = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(".note-name") ?? [])];
    const here = names.findIndex((name) => event.currentTarget.contains(name));
    names[here + step]?.focus();
  };
  if (noted.length === 0) return <aside className="notes" aria-label="What the words show" />;
  return (
    <aside className="notes" aria-label="What the words show">
      <ul ref={ref}>
        {noted.map((one, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pressed are the buttons in it; it only looks after them
          <li
            key={`${one.tone}${one.id}`}
            data-tone={one.tone}
            data-lit={lit.has(one.id) || undefined}
            style={{ "--top": `${tops[index] ?? 0}px` } as React.CSSProperties}
            onMouseEnter={() => light(one.id)}
            onMouseLeave={() => light(null)}
            onFocus={() => light(one.id)}
            onBlur={() => light(null)}
            onKeyDown={(event) => walk(event, one)}
          >
            <button type="button" className="note-name" onClick={() => one.words[0] !== undefined && show(one.words[0])}>
              {one.name}
            </button>
            <Qualified one={one} />
            <p className="note-quote">“{one.words[0]?.quote}”</p>
            <VerdictTools id={one.id} isHeld={one.tone !== "contrary"} isFact={one.tone === "fact"} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** What is to be said beside the name. */
function Qualified({ one: { tone, asked } }: { one: Found }) {
  const words =
    tone === "contrary" ? "the words say otherwise" : tone === "fault" ? "a fault" : tone === "fact" ? "a fact" : asked === true ? "when asked" : asked === false ? "unprompted" : null;
  return words === null ? null : <span className="note-kind">{words}</span>;
}
