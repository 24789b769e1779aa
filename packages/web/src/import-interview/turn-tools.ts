import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import { createContext, useContext } from "react";
import type { TurnPlayer } from "./turn-player.ts";

/** What can be done with a turn wherever it stands. */
export interface TurnTools {
  player: TurnPlayer;
  /** Where each turn is heard; empty: no recording is here. */
  places: readonly (Stretch | null)[];
  /** One turn as two, where the caret stands in its text; from there on `speaker` speaks, null: the same. */
  cut: (place: number, caret: number, speaker: string | null) => void;
  /** A turn and the one after it as one. */
  join: (place: number) => void;
  /** A turn as somebody else's. */
  give: (place: number, speaker: string) => void;
  /** Everybody who is named, whoever says most first. */
  speakers: readonly string[];
  /** Who begins to speak within a turn, as far as can be told; null: nobody else is named. */
  otherOf: (place: number) => string | null;
  /** Of the last turn, which has none after it. */
  last: number;
}

const Tools = createContext<TurnTools | null>(null);
export const TurnToolsProvider = Tools.Provider;

/** @throws outside of a review: a turn stands nowhere else */
export function useTurnTools(): TurnTools {
  const tools = useContext(Tools);
  if (tools === null) throw new Error("a turn stands outside of a review");
  return tools;
}
