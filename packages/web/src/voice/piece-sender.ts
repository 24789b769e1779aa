import type { Recording } from "@inclined/core/schema/recording";
import { Refused, Unreachable } from "../api/client.ts";
import type { KeptRecording, PieceBox } from "./piece-box.ts";

/** How the studio and this browser stand with a recording. */
export type SendState =
  | { kind: "sent" }
  /** The studio is away, or has no room: what was recorded waits in this browser, and is sent by itself. */
  | { kind: "waiting"; reason: string }
  /** The studio will not take the rest. What it has is closed there, so that it can be heard; null: it has nothing that could be. */
  | { kind: "failed"; reason: string; recording: Recording | null }
  | { kind: "finished"; recording: Recording };

/** The studio's doors for a recording, as `studio` of the client has them. */
export interface RecordingDoors {
  begin: (workspaceId: string, recordingId: string, begin: { answerId: string; mediaType: string; turn: number | null }) => Promise<Recording>;
  append: (workspaceId: string, recordingId: string, piece: number, bytes: ArrayBuffer) => Promise<Recording>;
  finish: (workspaceId: string, recordingId: string, finish: { seconds: number; pieces: number }) => Promise<Recording>;
}

const RETRY_MS = 1_000;
/** Failures that pass. */
const PASSING = new Set(["disk-full", "database-busy", "database-unreachable", "data-folder-unusable", "unexpected", "not-signed-in"]);

/**
 * Carries one recording from the browser to the studio, piece by piece and in order. A piece leaves the browser's box only
 * when the studio has it on its disk; what cannot be sent now is tried again until it can.
 */
export class PieceSender {
  readonly #box: PieceBox;
  readonly #doors: RecordingDoors;
  readonly #onState: (state: SendState) => void;
  #recording: KeptRecording;
  #next = 0;
  #hasBegun = false;
  #working: Promise<void> | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** @param begun what the studio has of it; null: it does not know it yet */
  constructor(recording: KeptRecording, box: PieceBox, doors: RecordingDoors, onState: (state: SendState) => void, begun: Pick<Recording, "pieces"> | null = null) {
    this.#recording = recording;
    this.#box = box;
    this.#doors = doors;
    this.#onState = onState;
    this.#hasBegun = begun !== null;
    this.#next = begun?.pieces ?? 0;
  }

  /** There is more to send, or no more will come. */
  moved(recording: KeptRecording): void {
    this.#recording = recording;
    this.#work();
  }

  /** Gives up until somebody makes another sender. What waits stays in the box. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#again);
  }

  #work(): void {
    if (this.#isOver || this.#working !== null) return;
    clearTimeout(this.#again);
    this.#working = this.#send().finally(() => {
      this.#working = null;
      if (!this.#isOver && this.#again === undefined && this.#hasMore()) this.#work();
    });
  }

  #hasMore(): boolean {
    return this.#next < this.#recording.pieces || this.#recording.isDone;
  }

  async #send(): Promise<void> {
    const { id, workspaceId, answerId, mediaType, turn = null } = this.#recording;
    this.#again = undefined;
    try {
      if (!this.#hasBegun) {
        const { pieces } = await this.#doors.begin(workspaceId, id, { answerId, mediaType, turn });
        this.#next = Math.max(this.#next, pieces);
        this.#hasBegun = true;
      }
      while (!this.#isOver && this.#next < this.#recording.pieces) await this.#sendNext();
      if (this.#isOver) return;
      if (!this.#recording.isDone) return this.#onState({ kind: "sent" });
      const { seconds, pieces } = this.#recording;
      const recording = await this.#doors.finish(workspaceId, id, { seconds, pieces });
      this.#isOver = true;
      await this.#box.forget(id);
      this.#onState({ kind: "finished", recording });
    } catch (failure) {
      await this.#failed(failure);
    }
  }

  async #sendNext(): Promise<void> {
    const { id, workspaceId } = this.#recording;
    const bytes = await this.#box.get(id, this.#next);
    if (bytes === null) throw new Missing();
    const { pieces } = await this.#doors.append(workspaceId, id, this.#next, bytes);
    await this.#box.drop(id, this.#next);
    this.#next = Math.max(this.#next + 1, pieces);
  }

  async #failed(failure: unknown): Promise<void> {
    const wanted = wantedPiece(failure);
    if (wanted !== null && wanted > this.#next) {
      // it came all the same, and only its answer was lost
      this.#next = wanted;
      this.#tryAgain(0);
      return;
    }
    if (failure instanceof Unreachable || (failure instanceof Refused && PASSING.has(failure.problem.code))) {
      this.#onState({ kind: "waiting", reason: failure.message });
      this.#tryAgain(RETRY_MS);
      return;
    }
    this.#isOver = true;
    const { id, workspaceId, seconds } = this.#recording;
    const recording = this.#next === 0 ? null : await this.#doors.finish(workspaceId, id, { seconds, pieces: this.#next }).catch(() => null);
    this.#onState({ kind: "failed", recording, reason: failure instanceof Refused ? failure.message : "A piece of the recording is missing in this browser. What reached the studio is kept there and can be played." });
  }

  #tryAgain(ms: number): void {
    this.#again = setTimeout(() => {
      this.#again = undefined;
      this.#work();
    }, ms);
  }
}

class Missing extends Error {
  override readonly name = "Missing";
}

/** Where the studio says which piece it wants next. */
function wantedPiece(failure: unknown): number | null {
  if (!(failure instanceof Refused) || failure.problem.code !== "stale-revision") return null;
  const { pieces } = failure.problem as unknown as { pieces?: unknown };
  return typeof pieces === "number" ? pieces : null;
}
