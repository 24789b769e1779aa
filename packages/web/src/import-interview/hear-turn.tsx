import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import { useSyncExternalStore } from "react";
import type { TurnPlayer } from "./turn-player.ts";

/** Plays what was said in one turn, from its beginning to its end. */
export function HearTurn({ player, place, stretch }: { player: TurnPlayer; place: number; stretch: Stretch }) {
  const isHeard = useSyncExternalStore(player.subscribe, () => player.isHeard(place, stretch));
  return (
    <button type="button" className="quiet hear-turn" onClick={() => player.hear(place, stretch)} aria-label={`${isHeard ? "Stop" : "Hear it"}: turn ${place + 1}`}>
      {isHeard ? "Stop" : "Hear it"}
    </button>
  );
}
