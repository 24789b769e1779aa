import { useState } from "react";
import type { Words } from "../verdict/found.ts";
import { clock } from "../voice/clock.ts";
import { placeOf } from "@inclined/core/delivery/timeline-places";
import { useReplay } from "./replay-desk.ts";
import { ANSWER } from "./tracks.ts";

/** Plays the sentence in which the words of a finding stand; pressed again, the next of its words. Nothing where they have no place in time. */
export function HearIt({ name, words }: { name: string; words: readonly Words[] }) {
  const replay = useReplay();
  const [turn, setTurn] = useState(0);
  if (replay === null) return null;
  const heard = words.flatMap((one) => {
    const track = replay.tracks.get(one.turn ?? ANSWER);
    const place = track === undefined ? null : placeOf(track.timeline, one);
    return place === null ? [] : [{ one, place }];
  });
  const next = heard[turn % heard.length];
  if (next === undefined) return null;
  const at = `${next.place.isAbout ? "about " : ""}${clock(next.place.from)}`;
  return (
    <button
      type="button"
      className="quiet hear-it"
      aria-label={`Hear it ${at}: ${name}`}
      onClick={() => {
        replay.hear(next.one);
        setTurn(turn + 1);
      }}
    >
      Hear it <span className="hear-at">{at}</span>
    </button>
  );
}
