import { clock } from "../voice/clock.ts";
import type { Moment } from "./tracks.ts";

interface MomentListProps {
  moments: readonly Moment[];
  here: Moment | null;
  onHear: (moment: Moment) => void;
  onLight: (id: string | null) => void;
}

const KIND: Readonly<Record<Moment["tone"], string | null>> = { met: null, contrary: "said otherwise", fault: "a fault", fact: "a fact", principle: "a principle" };

/** Every finding in the order of time; each is a button that plays its sentence. */
export function MomentList({ moments, here, onHear, onLight }: MomentListProps) {
  return (
    <ol className="moments" aria-label="Findings in the order of time">
      {moments.map((moment) => {
        const { id, name, tone, words, place } = moment;
        const kind = KIND[tone];
        return (
          <li key={`${id}${words.turn ?? ""}:${words.start}`}>
            <button type="button" className="moment" data-tone={tone} aria-current={moment === here || undefined} onClick={() => onHear(moment)} onMouseEnter={() => onLight(id)} onMouseLeave={() => onLight(null)} onFocus={() => onLight(id)} onBlur={() => onLight(null)}>
              <span className="moment-time">
                {place.isAbout ? <span className="visually-hidden">about </span> : null}
                {place.isAbout ? <span aria-hidden="true">~</span> : null}
                {clock(place.from)}
              </span>
              <span className="moment-name">
                {name}
                {kind === null ? null : <span className="note-kind">{kind}</span>}
              </span>
              <span className="moment-quote" dir="auto">
                “{words.quote}”
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
