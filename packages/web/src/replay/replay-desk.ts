import { createContext, useContext } from "react";
import type { Words } from "../verdict/found.ts";
import type { Moment, Track } from "./tracks.ts";

/** What can be heard of an attempt. */
export interface ReplayDesk {
  tracks: ReadonlyMap<number, Track>;
  /** Findings with a place in time, reply by reply, in the order of time. */
  moments: readonly Moment[];
  /** Plays the sentence of words; false: they have no place in time. */
  hear: (words: Words) => boolean;
  /** Plays the finding before or after the one that was played last, or after where the sound is. */
  walk: (step: 1 | -1) => void;
  /** The finding that was played last. */
  here: Moment | null;
}

/** Null: nothing of it was recorded. */
export const ReplayContext = createContext<ReplayDesk | null>(null);

export const useReplay = (): ReplayDesk | null => useContext(ReplayContext);
