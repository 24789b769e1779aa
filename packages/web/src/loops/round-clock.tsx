import { countWords } from "@inclined/core/answer/count-words";
import { leftMs, type LoopState } from "@inclined/core/interview/loop-state";
import { drillOf } from "@inclined/content/drills";
import type { LoopData } from "@inclined/core/schema/loop";
import { clockWords } from "./use-clock.ts";

const MINUTE_MS = 60_000;

interface RoundClockProps {
  data: LoopData;
  state: LoopState;
  left: number;
  since: number;
  /** Words are counted when they were written down, and not while they are said. */
  isSpoken?: boolean;
}

/** The time of the round beside what is said; it is read out when the part for questions is over. */
export function RoundClock({ data, state, left, since, isSpoken = false }: RoundClockProps) {
  const round = data.plan[state.round];
  if (round === undefined) return null;
  const whole = leftMs(data.plan, { round: state.round, elapsedMs: state.elapsedMs + since });
  const words = countWords(state.draft);
  const spent = state.elapsedMs + since;
  const target = data.of.kind === "drill" && state.phase === "answering" ? drillOf(data.of.id).answerMinutes : null;
  return (
    <aside className="margin" aria-label="The time">
      <div className="margin-inner">
        <div className="note">
          <p className="note-figure">{clockWords(whole)}</p>
          <p className="note-label">left of {round.minutes} min</p>
          {round.closingMinutes > 0 ? <p className="note-detail">The last {round.closingMinutes === 1 ? "minute is" : `${round.closingMinutes} are`} for your questions.</p> : null}
        </div>
        {target === null ? null : (
          <div className="note">
            <p className={spent > target * MINUTE_MS ? "note-figure too-long" : "note-figure"}>{clockWords(target * MINUTE_MS - spent)}</p>
            <p className="note-label">{spent > target * MINUTE_MS ? `the answer is longer than the ${target} min that it is meant to take` : "of it for the answer itself"}</p>
          </div>
        )}
        {isSpoken ? null : (
          <div className="note">
            <p className="note-figure">{words}</p>
            <p className="note-label">{words === 1 ? "word" : "words"}</p>
          </div>
        )}
        <p className={left <= 0 ? "too-long" : "visually-hidden"} role="status">
          {left <= 0 ? (data.mode === "real" ? "The time for this is over. End your sentence." : "The time for this is over; here you may go on.") : ""}
        </p>
      </div>
    </aside>
  );
}
