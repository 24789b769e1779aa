import type { AttemptView } from "@inclined/core/schema/attempt";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Found, Words } from "../verdict/found.ts";
import type { ReplayDesk } from "./replay-desk.ts";
import { ANSWER, type Moment, momentsOf, toHear, useTracks } from "./tracks.ts";

interface Shows {
  /** Brings words into sight. */
  show: (words: Words) => void;
}

/** What can be heard of an attempt; null where nothing of it was recorded. */
export function useReplayDesk(view: AttemptView, found: readonly Found[], shows: Shows): ReplayDesk | null {
  const tracks = useTracks(view);
  const moments = useMemo(() => [...tracks.values()].flatMap((track) => momentsOf(track, found)), [tracks, found]);
  const [here, setHere] = useState<Moment | null>(null);
  const latest = useRef(shows);
  latest.current = shows;

  const hear = useCallback(
    (words: Words): boolean => {
      const track = tracks.get(words.turn ?? ANSWER);
      const stretch = track === undefined ? null : toHear(track, words);
      if (track === undefined || stretch === null) return false;
      track.playback.hear(stretch);
      return true;
    },
    [tracks],
  );
  const hearFinding = useCallback(
    (words: Words): boolean => {
      setHere(moments.find((moment) => moment.words.start === words.start && moment.words.end === words.end && moment.words.turn === words.turn) ?? null);
      return hear(words);
    },
    [hear, moments],
  );
  const walk = useCallback(
    (step: 1 | -1): void => {
      const next = moments[nextPlace(moments, here, step, (turn) => tracks.get(turn)?.playback.state().at ?? 0)];
      if (next === undefined) return;
      setHere(next);
      latest.current.show(next.words);
      hear(next.words);
    },
    [moments, here, tracks, hear],
  );
  return useMemo(() => (tracks.size === 0 ? null : { tracks, moments, hear: hearFinding, walk, here }), [tracks, moments, hearFinding, walk, here]);
}

/** A finding that begins with the same words as the one that was heard is passed by: it would sound the same. */
function nextPlace(moments: readonly Moment[], here: Moment | null, step: 1 | -1, at: (turn: number) => number): number {
  const place = here === null ? -1 : moments.indexOf(here);
  if (place === -1) {
    const turn = moments[0]?.words.turn ?? ANSWER;
    const after = moments.findIndex((moment) => (moment.words.turn ?? ANSWER) === turn && moment.place.from > at(turn));
    return step === 1 ? Math.max(0, after) : (after === -1 ? moments.length : after) - 1;
  }
  let next = place + step;
  while (moments[next] !== undefined && moments[next]?.words.start === here?.words.start && moments[next]?.words.turn === here?.words.turn) next += step;
  return next;
}
