import type { Recording } from "@inclined/core/schema/recording";
import { studio } from "../api/client.ts";
import type { KeptRecording, PieceBox } from "./piece-box.ts";
import { PieceSender, type SendState } from "./piece-sender.ts";

/** Half a second: what a crash of everything at once can take is less than one. */
const PIECE_MS = 500;
/** Speech in Opus is clear at this rate; an hour takes 29 MB. */
const BITS_PER_SECOND = 64_000;
/** What the browsers make, the best first. */
const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"] as const;
/** Held while a page records, so that no other page takes its pieces for left over. */
export const lockOf = (recordingId: string): string => `inclined:recording:${recordingId}`;

export interface TakeOptions {
  studioId: string;
  workspaceId: string;
  answerId: string;
  /** Which reply is recorded; null: the answer itself. */
  turn: number | null;
  stream: MediaStream;
  box: PieceBox;
  onSend: (state: SendState) => void;
  /** It stopped by itself: the microphone went away, or the browser gave up. */
  onBroken: (reason: string) => void;
}

const UNPLUGGED = "The microphone was unplugged, or this page may no longer use it. What was recorded until then is kept. Plug it in again, or allow it beside the address, and record on; or type the rest.";

/** One recording, from the button to the last piece in the studio. */
export class TakeRecorder {
  readonly id: string = crypto.randomUUID();
  readonly #options: TakeOptions;
  readonly #recorder: MediaRecorder;
  readonly #sender: PieceSender;
  #kept: KeptRecording;
  #storing: Promise<void> = Promise.resolve();
  #runningSince: number | null = null;
  #before = 0;
  #isStopping = false;
  #unlock: () => void = () => undefined;

  /** @param begun the studio's row of it, made before a word is said @throws when the browser cannot record */
  static async begin(options: TakeOptions): Promise<TakeRecorder> {
    const take = new TakeRecorder(options);
    // learned before the first word is said: an answer that is gone, a studio that is away
    await studio.beginRecording(options.workspaceId, take.id, { answerId: options.answerId, mediaType: take.#kept.mediaType, turn: options.turn });
    await take.#start();
    return take;
  }

  private constructor(options: TakeOptions) {
    this.#options = options;
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.#recorder = new MediaRecorder(options.stream, { audioBitsPerSecond: BITS_PER_SECOND, ...(mimeType === undefined ? {} : { mimeType }) });
    const mediaType = (mimeType ?? (this.#recorder.mimeType || "audio/webm")).split(";")[0]?.trim() ?? "audio/webm";
    const { studioId, workspaceId, answerId, turn } = options;
    this.#kept = { id: this.id, studioId, workspaceId, answerId, turn, mediaType, pieces: 0, seconds: 0, isDone: false };
    this.#sender = new PieceSender(this.#kept, options.box, RECORDING_DOORS, options.onSend, { pieces: 0 });
  }

  /** Recorded so far, pauses left out. */
  get seconds(): number {
    return this.#before + (this.#runningSince === null ? 0 : (performance.now() - this.#runningSince) / 1_000);
  }

  get isPaused(): boolean {
    return this.#recorder.state === "paused";
  }

  pause(): void {
    if (this.#recorder.state !== "recording") return;
    this.#recorder.pause();
    this.#before = this.seconds;
    this.#runningSince = null;
  }

  resume(): void {
    if (this.#recorder.state !== "paused") return;
    this.#recorder.resume();
    this.#runningSince = performance.now();
  }

  /** The last piece follows by itself; `onSend` says when the studio has all. */
  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    this.#before = this.seconds;
    this.#runningSince = null;
    if (this.#recorder.state === "inactive") this.#ended();
    else this.#recorder.stop();
  }

  async #start(): Promise<void> {
    const { stream, box, onBroken } = this.#options;
    void navigator.locks.request(lockOf(this.id), () => new Promise<void>((resolve) => (this.#unlock = resolve)));
    await box.note(this.#kept).catch(() => undefined);
    this.#recorder.ondataavailable = ({ data }) => this.#keep(data);
    this.#recorder.onstop = () => this.#ended();
    const broke = (reason: string): void => {
      if (this.#isStopping) return;
      this.stop();
      onBroken(reason);
    };
    this.#recorder.onerror = () => broke("The browser stopped recording. What was recorded until then is kept.");
    for (const track of stream.getAudioTracks()) track.addEventListener("ended", () => broke(UNPLUGGED));
    this.#recorder.start(PIECE_MS);
    this.#runningSince = performance.now();
  }

  /** One after the other: a piece that is quicker into the box must not overtake. */
  #keep(data: Blob): void {
    if (data.size === 0) return;
    const seconds = this.seconds;
    this.#storing = this.#storing.then(async () => {
      const piece = this.#kept.pieces;
      // a browser that is full still has it in memory
      await this.#options.box.put(this.id, piece, await data.arrayBuffer()).catch(() => undefined);
      await this.#moved({ pieces: piece + 1, seconds });
    });
  }

  #ended(): void {
    const seconds = this.seconds;
    this.#storing = this.#storing.then(async () => {
      await this.#moved({ seconds, isDone: true });
      this.#unlock();
    });
  }

  async #moved(change: Partial<KeptRecording>): Promise<void> {
    this.#kept = { ...this.#kept, ...change };
    await this.#options.box.note(this.#kept).catch(() => undefined);
    this.#sender.moved(this.#kept);
  }
}

/** The studio, as a sender of pieces needs it. */
export const RECORDING_DOORS = {
  begin: (workspaceId: string, id: string, begin: { answerId: string; mediaType: string; turn: number | null }): Promise<Recording> => studio.beginRecording(workspaceId, id, begin),
  append: (workspaceId: string, id: string, piece: number, bytes: ArrayBuffer): Promise<Recording> => studio.appendToRecording(workspaceId, id, piece, bytes),
  finish: (workspaceId: string, id: string, finish: { seconds: number; pieces: number }): Promise<Recording> => studio.finishRecording(workspaceId, id, finish),
};
