import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import type { Playback } from "../replay/playback.ts";

/** Plays turns of one recording, one at a time, with the player that plays all of it. */
export class TurnPlayer {
  readonly #playback: Playback;
  /** Place of the turn that was asked for last. */
  #turn: number | null = null;

  constructor(playback: Playback) {
    this.#playback = playback;
  }

  get subscribe(): Playback["subscribe"] {
    return this.#playback.subscribe;
  }

  /** Plays a turn to its end; stops it where it is being played. */
  hear(turn: number, stretch: Stretch): void {
    if (this.isHeard(turn, stretch)) return this.#playback.pause();
    this.#turn = turn;
    this.#playback.hear(stretch);
  }

  /** False also where the recording runs past it. */
  isHeard(turn: number, { from, to }: Stretch): boolean {
    const { isPlaying, at } = this.#playback.state();
    return isPlaying && this.#turn === turn && at >= from - 0.3 && at <= to + 0.3;
  }
}
