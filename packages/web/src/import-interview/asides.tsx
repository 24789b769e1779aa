import type { SpokenPart } from "@inclined/core/interview/spoken-parts";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { count } from "../look/words.ts";
import { clock } from "./clock.ts";
import { TurnRow } from "./turn-row.tsx";

interface AsidesProps {
  interview: MockInterview;
  /** Places of turns: the first, and the one after the last. */
  from: number;
  to: number;
  mark: (place: number, part: SpokenPart) => void;
}

/** What stands between two questions and is not judged: folded, and never gone. */
export function Asides({ interview: { turns, parts, candidate, hasTimes }, from, to, mark }: AsidesProps) {
  const all = turns.slice(from, to);
  const [first] = all;
  if (first === undefined) return null;
  return (
    <details className="fold asides">
      <summary>
        Left aside: {count(all.length, "turn")}
        {hasTimes ? `, ${clock(first.from)} to ${clock(all.at(-1)?.to ?? first.to)}` : ""}
      </summary>
      {all.map((turn, place) => (
        <TurnRow key={from + place} turn={turn} part={parts[from + place] ?? "aside"} place={from + place} hasTimes={hasTimes} isMine={turn.speaker === candidate && candidate !== null} mark={mark} begin={null} />
      ))}
    </details>
  );
}
