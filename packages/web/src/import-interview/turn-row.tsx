import { SPOKEN_PARTS, type SpokenPart } from "@inclined/core/interview/spoken-parts";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { useRef, useState } from "react";
import { clock } from "./clock.ts";
import { CutTurn } from "./cut-turn.tsx";
import { HearTurn } from "./hear-turn.tsx";
import { useTurnTools } from "./turn-tools.ts";

const PART_NAMES: Readonly<Record<SpokenPart, string>> = { question: "Question", answer: "Answer", probe: "Probe", reply: "Reply", aside: "Aside" };

interface TurnRowProps {
  turn: MockInterview["turns"][number];
  part: SpokenPart;
  /** From 0. */
  place: number;
  hasTimes: boolean;
  isMine: boolean;
  mark: (place: number, part: SpokenPart) => void;
  /** Only of a turn that asks inside a thread: from here on it is a question of its own. */
  begin: ((place: number) => void) | null;
}

/** One turn with what it is. The list beside it takes first letters: Q, A, P, R. */
export function TurnRow({ turn, part, place, hasTimes, isMine, mark, begin }: TurnRowProps) {
  const { player, places, speakers, give } = useTurnTools();
  const [isCutting, setCutting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = turn.speaker ?? "by nobody named";
  const stretch = places[place] ?? null;
  return (
    <div className="turn" data-place={place} data-part={part} data-mine={isMine || undefined}>
      <p className="turn-head">
        <Who speaker={turn.speaker} speakers={speakers} place={place} give={give} />
        {hasTimes ? <span className="soft">{clock(turn.from)}</span> : null}
        <select className="turn-part" aria-label={`What turn ${place + 1}, ${name}, is`} value={part} onChange={(event) => mark(place, event.currentTarget.value as SpokenPart)}>
          {SPOKEN_PARTS.map((each) => (
            <option key={each} value={each}>
              {PART_NAMES[each]}
            </option>
          ))}
        </select>
        <span className="turn-acts">
          {stretch === null ? null : <HearTurn player={player} place={place} stretch={stretch} />}
          {begin === null ? null : (
            <button type="button" className="quiet" onClick={() => begin(place)} aria-label={`New question from here: turn ${place + 1}`}>
              New question from here
            </button>
          )}
          <button ref={opener} type="button" className="quiet" aria-expanded={isCutting} onClick={() => setCutting(!isCutting)} aria-label={`Cut or join: turn ${place + 1}`}>
            Cut or join
          </button>
        </span>
      </p>
      {isCutting ? (
        <CutTurn
          text={turn.text}
          place={place}
          close={() => {
            setCutting(false);
            opener.current?.focus();
          }}
        />
      ) : (
        <p className="turn-text" dir="auto">
          {turn.text}
        </p>
      )}
    </div>
  );
}

/** Of more than this many names one chooses nothing. */
const MOST_NAMES = 30;

/** Who says it, to be set right where the tool heard somebody else. A transcript without names has none to choose from. */
function Who({ speaker, speakers, place, give }: { speaker: string | null; speakers: readonly string[]; place: number; give: (place: number, speaker: string) => void }) {
  if (speakers.length === 0) return null;
  const names = speakers.slice(0, MOST_NAMES);
  return (
    <select className="turn-who" dir="auto" aria-label={`Who says turn ${place + 1}`} value={speaker ?? ""} onChange={(event) => (event.currentTarget.value === "" ? undefined : give(place, event.currentTarget.value))}>
      {speaker === null ? <option value="">Nobody named</option> : null}
      {(speaker === null || names.includes(speaker) ? names : [...names, speaker]).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
