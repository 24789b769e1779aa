import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import { createContext, useContext } from "react";
import type { TurnPlayer } from "./turn-player.ts";

/** What can be done with a turn wherever it stands. */
export interface TurnTools {
  player: TurnPlayer;
  /** Where each turn is heard; empty: no recording is here. */
  places: readonly (Stretch | null)[];
  /** One turn as two, where the caret stands in its text. */
  cut: (place: number, caret: number) => void;
  /** A turn and the one after it as one. */
  join: (place: number) => void;
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
