import { takesOfAnswer, timingOfTakes } from "@inclined/core/delivery/takes-of-answer";
import { measureDelivery } from "@inclined/core/delivery/measure-delivery";
import { LONGEST_SECONDS } from "@inclined/core/lenses/time-profile";
import type { Lens } from "@inclined/core/schema/lens";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { spoken as aloud } from "../look/words.ts";
import type { Spoken } from "../voice/voice-door.tsx";
import type { SaveState } from "./answer-sync.ts";
import { commonest } from "./commonest.ts";
import { SaveStateLine } from "./save-state.tsx";

/** How the answer sounds so far: margin notes, apart from what it says, and never a verdict. */
export function DeliveryMargin({ text, lens, spoken: { recordings, recordingId, isHeard }, state, children }: { text: string; lens: Lens; spoken: Spoken; state: SaveState; children?: ReactNode }) {
  const settled = useDeferredValue(text);
  const timing = useMemo(() => (recordingId === null ? undefined : timingOfTakes(takesOfAnswer(settled, recordings, recordingId))), [settled, recordings, recordingId]);
  const delivery = useMemo(() => measureDelivery(settled, timing), [settled, timing]);
  const fillers = useMemo(() => commonest(delivery.fillers.map(({ quote }) => quote.toLowerCase())), [delivery]);
  const over = Math.round(delivery.seconds) - LONGEST_SECONDS[lens];
  return (
    <aside className="margin" aria-label="How it sounds">
      <div className="margin-inner">
        <div className="note">
          <SaveStateLine state={state} />
        </div>
        {children}
        <div className="note">
          <div className="note-figure">{delivery.words.toLocaleString("en")}</div>
          <p className="note-label">{delivery.words === 1 ? "word" : "words"}</p>
          {delivery.words === 0 ? null : <p className="note-detail">The longest sentence has {delivery.longestSentenceWords}.</p>}
        </div>
        <div className="note">
          <div className="note-figure">{aloud(delivery.seconds)}</div>
          <p className="note-label">aloud</p>
          <p className="note-detail">
            {timing === undefined ? "An estimate, at 150 words a minute." : `In the recording, from your first word to your last${delivery.wordsPerMinute === null ? "" : `, ${Math.round(delivery.wordsPerMinute)} words a minute`}.`}{" "}
            {over > 0 ? <span className="too-long">{aloud(over)} over</span> : "Up to"} {aloud(LONGEST_SECONDS[lens])}.
          </p>
        </div>
        <div className="note">
          <div className="note-figure">
            {delivery.i}
            <span className="soft"> : </span>
            {delivery.we}
          </div>
          <p className="note-label">
            <span className="pencil-i">I</span> against <span className="pencil-we">we</span>
          </p>
          <p className="note-detail">“I” is what you did. Interviewers listen for it.</p>
        </div>
        <div className="note">
          <div className="note-figure">{delivery.fillers.length}</div>
          <p className="note-label">
            <span className="pencil-filler">{delivery.fillers.length === 1 ? "filler" : "fillers"}</span>
            {isHeard ? " at least" : ""}
          </p>
          <p className="note-detail">{fillers === "" ? "Such as “um” or “you know”." : fillers}</p>
        </div>
        <div className="note wide-only">
          <div className="note-figure">{Math.round(delivery.technicalShare * 100)} %</div>
          <p className="note-label">technical detail</p>
        </div>
      </div>
    </aside>
  );
}
