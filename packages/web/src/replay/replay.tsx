import { useVerdictDesk } from "../verdict/verdict-desk.ts";
import { count } from "../look/words.ts";
import { MomentList } from "./moment-list.tsx";
import { useReplay } from "./replay-desk.ts";
import { Timeline } from "./timeline.tsx";
import { TimesMissing } from "./times-missing.tsx";
import { ANSWER, type Moment } from "./tracks.ts";

/** The recording of the answer over its words: findings, fillers, pauses and minutes in it, each to be heard. */
export function Replay() {
  const { assessment, lit, light, show } = useVerdictDesk();
  const replay = useReplay();
  const track = replay?.tracks.get(ANSWER);
  if (replay === null || track === undefined) return null;
  const { timeline } = track;
  const moments = replay.moments.filter(({ words }) => words.turn === undefined);
  const hear = (moment: Moment): void => {
    show(moment.words);
    replay.hear(moment.words);
  };
  const hasWords = timeline.words.length > 0;
  return (
    <section className="replay" aria-labelledby="replay-title">
      <h2 className="section" id="replay-title">
        Replay
      </h2>
      <Timeline track={track} label="this answer" moments={moments} fillers={hasWords ? assessment.delivery.fillers : []} lit={lit} onHear={hear} />
      <Legend hasCounts={moments.some(({ tone }) => tone !== "fault" && tone !== "contrary")} hasFaults={moments.some(({ tone }) => tone === "fault" || tone === "contrary")} hasFillers={hasWords && assessment.delivery.fillers.length > 0} hasPauses={(track.recording.sound?.pauses.length ?? 0) > 0} />
      {track.takes < 2 ? null : <p className="soft">You told this answer in {track.takes} recordings, and this is the last of them. Time and pace are those of all; what you said in the others can be heard where the answer is written.</p>}
      {hasWords ? null : <TimesMissing track={track} />}
      {timeline.timesFrom === "stretches" ? <p className="soft">Times are about right: {track.recording.transcript?.by ?? "the recogniser"} gave them for stretches of speech and not for words.</p> : null}
      {timeline.timesFrom === "arrivals" ? <p className="soft">Times are about right: the browser’s recogniser tells when words arrive, which is after they were said.</p> : null}
      {moments.length === 0 ? null : (
        <details className="fold">
          <summary>{count(moments.length, "finding")} in the order of time</summary>
          <MomentList moments={moments} here={replay.here} onHear={hear} onLight={light} />
        </details>
      )}
      {hasWords ? (
        <p className="soft replay-keys">
          In here, in the words and beside them <kbd>[</kbd> and <kbd>]</kbd> play the finding before and after; in the words <kbd>Space</kbd> plays the sentence at the caret, or pauses.
        </p>
      ) : null}
      <p className="visually-hidden" role="status">
        {replay.here === null ? "" : `${replay.here.name}: ${replay.here.words.quote}`}
      </p>
    </section>
  );
}

/** What the marks mean, for those that are there. */
function Legend({ hasCounts, hasFaults, hasFillers, hasPauses }: { hasCounts: boolean; hasFaults: boolean; hasFillers: boolean; hasPauses: boolean }) {
  const kinds = [
    ["counts", "what counts", hasCounts],
    ["fault", "faults, and what was said otherwise", hasFaults],
    ["filler", "fillers", hasFillers],
    ["gap", "pauses over two seconds", hasPauses],
  ] as const;
  if (!kinds.some(([, , isThere]) => isThere)) return null;
  return (
    <ul className="legend">
      {kinds.map(([kind, words, isThere]) =>
        isThere ? (
          <li key={kind}>
            <i data-kind={kind} aria-hidden="true" />
            {words}
          </li>
        ) : null,
      )}
    </ul>
  );
}
