import { MAX_PIECE_BYTES, type Recording } from "@inclined/core/schema/recording";
import { failureText, Refused, studio, Unreachable } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { measuredOrWhyNot } from "../voice/measure-here.ts";
import type { BroughtRecording } from "./sort-files.ts";

/** How far a file is on its way into the studio. */
export type UploadState =
  | { kind: "sending"; sent: number }
  /** The studio is away or has no room; it goes on by itself. */
  | { kind: "waiting"; sent: number; reason: string }
  | { kind: "measuring" }
  /** It will not be taken. */
  | { kind: "failed"; reason: string }
  /** `whyNot`: why it could not be measured; null: it was. */
  | { kind: "done"; whyNot: string | null };

const RETRY_MS = 1_000;
/** Half of what the studio takes at once: progress is seen on slow disks. */
const PIECE_BYTES = MAX_PIECE_BYTES / 2;
/** Failures that pass. */
const PASSING = new Set(["disk-full", "database-busy", "database-unreachable", "data-folder-unusable", "unexpected"]);

/** One file on its way, from the disk in pieces: memory holds one of them. It goes on while the person looks at other pages. */
export class Upload {
  readonly file: File;
  readonly recordingId: string;
  readonly #workspaceId: string;
  readonly #paperId: string;
  readonly #mediaType: string;
  readonly #listeners = new Set<() => void>();
  #state: UploadState = { kind: "sending", sent: 0 };
  #isOver = false;

  constructor(workspaceId: string, paperId: string, recordingId: string, { file, mediaType }: BroughtRecording) {
    this.file = file;
    this.recordingId = recordingId;
    this.#workspaceId = workspaceId;
    this.#paperId = paperId;
    this.#mediaType = mediaType;
  }

  get state(): UploadState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sends nothing more. What the studio has of it is the caller's to delete. */
  stop(): void {
    this.#isOver = true;
    removeEventListener("beforeunload", holdBack);
  }

  async run(): Promise<void> {
    addEventListener("beforeunload", holdBack);
    try {
      await this.#patiently(() => studio.beginRecording(this.#workspaceId, this.recordingId, { answerId: null, paperId: this.#paperId, mediaType: this.#mediaType }));
      const pieces = Math.ceil(this.file.size / PIECE_BYTES);
      for (let piece = 0; piece < pieces && !this.#isOver; piece += 1) {
        const bytes = await this.#piece(piece);
        await this.#patiently(() => studio.appendToRecording(this.#workspaceId, this.recordingId, piece, bytes));
        this.#say({ kind: "sending", sent: Math.min(this.file.size, (piece + 1) * PIECE_BYTES) });
      }
      if (this.#isOver) return;
      const recording = await this.#patiently(() => studio.finishRecording(this.#workspaceId, this.recordingId, { seconds: null, pieces }));
      removeEventListener("beforeunload", holdBack);
      if (recording === null) return;
      this.#keep(recording);
      this.#say({ kind: "measuring" });
      const { recording: measured, whyNot } = await measuredOrWhyNot(recording);
      if (this.#isOver) return;
      this.#keep(measured);
      this.#say({ kind: "done", whyNot });
    } catch (failure) {
      if (!this.#isOver) this.#say({ kind: "failed", reason: failure instanceof UnreadableFile ? failure.message : failureText(failure) });
    } finally {
      removeEventListener("beforeunload", holdBack);
    }
  }

  async #piece(piece: number): Promise<ArrayBuffer> {
    try {
      return await this.file.slice(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES).arrayBuffer();
    } catch (cause) {
      throw new UnreadableFile(`${this.file.name} could not be read to its end. It may have been moved, changed, or on a disk that is gone. Bring it again.`, { cause });
    }
  }

  /** Tries again for as long as what fails may pass. @returns null once it was stopped */
  async #patiently(send: () => Promise<Recording>): Promise<Recording | null> {
    while (!this.#isOver) {
      try {
        return await send();
      } catch (failure) {
        if (!(failure instanceof Unreachable || (failure instanceof Refused && PASSING.has(failure.problem.code)))) throw failure;
        const { state } = this;
        this.#say({ kind: "waiting", sent: "sent" in state ? state.sent : 0, reason: failure.message });
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    return null;
  }

  #keep(recording: Recording): void {
    queryClient.setQueryData(queries.recording(this.#workspaceId, this.recordingId).queryKey, recording);
  }

  #say(state: UploadState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** A page that is closed cannot send what is left of the file. */
function holdBack(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
