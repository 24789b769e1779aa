import { LENS_NAMES } from "@inclined/core/lenses/names";
import { LONGEST_SECONDS } from "@inclined/core/lenses/time-profile";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { commonest } from "../answer/commonest.ts";
import { queries } from "../api/queries.ts";
import { count, spoken } from "../look/words.ts";
import { later } from "../places/later.ts";
import { useReplay } from "../replay/replay-desk.ts";
import { ANSWER } from "../replay/tracks.ts";
import { useVerdictDesk } from "./verdict-desk.ts";

const SpokenAttempt = lazy(later.spokenAttempt);

/** Delivery, apart from the verdict: it never touches a score. */
export function HowItSounded() {
  const { assessment, view } = useVerdictDesk();
  const { delivery, lens } = assessment;
  const { workspaceId, answerId, id } = view.attempt;
  const isSpoken = delivery.secondsFrom === "recording";
  const { data: recordings = [] } = useQuery({ ...queries.recordings(workspaceId, answerId), enabled: isSpoken });
  const recording = recordings.find(({ attemptId, turn }) => turn === null && attemptId === id);
  const track = useReplay()?.tracks.get(ANSWER);
  const isHeard = (track?.recording.transcript ?? null) !== null;
  const longest = LONGEST_SECONDS[lens];
  const over = Math.round(delivery.seconds) - longest;
  const fillers = commonest(delivery.fillers.map(({ quote }) => quote.toLowerCase()));
  const perMinute = delivery.seconds === 0 ? 0 : Math.round((delivery.fillers.length * 600) / delivery.seconds) / 10;
  return (
    <section className="sounded" aria-labelledby="sounded-title">
      <h2 className="section" id="sounded-title">
        How it sounds
      </h2>
      <p className="soft">Apart from the verdict: nothing of this touches a score.{view.attempt.thread.length > 0 ? " Of the answer, without the replies." : ""}</p>
      <dl className="facts">
        <dt>Aloud</dt>
        <dd>
          {spoken(delivery.seconds)}
          {delivery.secondsFrom === "estimate" ? ", an estimate at 150 words a minute" : ""}. {LENS_NAMES[lens]} answers have up to {spoken(longest)}
          {over > 0 ? `: ${spoken(over)} too long.` : "."}
        </dd>
        {delivery.wordsPerMinute === null ? null : (
          <>
            <dt>Pace</dt>
            <dd>
              {Math.round(delivery.wordsPerMinute)} words a minute; at this pace {spoken(longest)} hold {(Math.round((delivery.wordsPerMinute * longest) / 600) * 10).toLocaleString("en")}
            </dd>
          </>
        )}
        <dt>Words</dt>
        <dd>
          {delivery.words.toLocaleString("en")}; the longest sentence has {delivery.longestSentenceWords}
        </dd>
        <dt>Fillers</dt>
        <dd>{delivery.fillers.length === 0 ? (isHeard ? "None in its words" : "None") : `${isHeard ? "At least " : ""}${count(delivery.fillers.length, "filler")}, ${perMinute} a minute: ${fillers}`}</dd>
        {delivery.pauses === null ? null : (
          <>
            <dt>Pauses</dt>
            <dd>{delivery.pauses.length === 0 ? "None over two seconds" : `${count(delivery.pauses.length, "pause")} over two seconds`}</dd>
          </>
        )}
        <dt>“I” against “we”</dt>
        <dd>
          {delivery.i} to {delivery.we}
        </dd>
        <dt>Technical detail</dt>
        <dd>{Math.round(delivery.technicalShare * 100)} % of the words</dd>
      </dl>
      {track === undefined ? null : (
        <Suspense fallback={null}>
          <SpokenAttempt track={track} assessment={assessment} />
        </Suspense>
      )}
      {isSpoken && recording === undefined && recordings.length === 0 ? <p className="soft">Its time is that of a recording, which is not kept any more.</p> : null}
    </section>
  );
}
