import { measureDelivery } from "@inclined/core/delivery/measure-delivery";
import { useDeferredValue, useMemo } from "react";
import { count, spoken } from "../look/words.ts";
import type { SaveState } from "./answer-sync.ts";
import { SaveStateLine } from "./save-state.tsx";

/** How the answer sounds so far: margin notes, apart from what it says, and never a verdict. */
export function DeliveryMargin({ text, state }: { text: string; state: SaveState }) {
  const settled = useDeferredValue(text);
  const delivery = useMemo(() => measureDelivery(settled), [settled]);
  const fillers = useMemo(() => commonest(delivery.fillers.map(({ quote }) => quote.toLowerCase())), [delivery]);
  return (
    <aside className="margin" aria-label="How it sounds">
      <div className="margin-inner">
        <div className="note">
          <SaveStateLine state={state} />
        </div>
        <div className="note">
          <div className="note-figure">{delivery.words.toLocaleString("en")}</div>
          <p className="note-label">{delivery.words === 1 ? "word" : "words"}</p>
        </div>
        <div className="note">
          <div className="note-figure">{spoken(delivery.seconds)}</div>
          <p className="note-label">aloud</p>
          <p className="note-detail">An estimate, at 150 words a minute.</p>
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
          </p>
          <p className="note-detail">{fillers === "" ? "Such as “um” or “you know”." : fillers}</p>
        </div>
      </div>
    </aside>
  );
}

/** The three said most often: "um ×3, you know ×1". */
function commonest(said: readonly string[]): string {
  const times = new Map<string, number>();
  for (const filler of said) times.set(filler, (times.get(filler) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([filler, n]) => (n === 1 ? `“${filler}”` : `“${filler}” ${count(n, "time")}`))
    .join(", ");
}
