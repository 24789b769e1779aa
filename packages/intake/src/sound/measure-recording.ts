import { Worker } from "node:worker_threads";
import { InclinedError } from "@inclined/core/errors";
import type { FailureCode } from "@inclined/core/errors";
import type { SoundMeasure } from "@inclined/core/schema/sound";
import type { DecodedRecording } from "./decode-recording.ts";

/** What a recording is, and what its sound alone says. */
export interface MeasuredRecording extends DecodedRecording {
  measure: SoundMeasure;
}

export type MeasuringMessage = { seconds: number } | { measured: MeasuredRecording } | { failure: { code: FailureCode; message: string } };

interface Options {
  /** Is told the seconds of sound that were read so far, about once a minute of it. */
  onProgress?: (seconds: number) => void;
  /** Stops the measuring; the promise is then rejected with its reason. */
  signal?: AbortSignal;
  limits?: { seconds: number; megabytes: number };
}

/** A slow machine reads an hour of sound in well under a minute. */
const LIMITS = { seconds: 600, megabytes: 256 };
/** MB for what lives shortly. Decoding makes many small blocks; with more room they would only pile up before they are collected. */
const YOUNG_MEGABYTES = 8;

/**
 * Decodes and measures a recording in a thread of its own, so that neither a long nor a hostile file holds up the studio.
 * @param path of the file; read in pieces, by what it is and not by its name
 * @throws {InclinedError} invalid-input, with what to do, when the file cannot be decoded or takes more time or memory than it may
 */
export function measureRecording(path: string, { onProgress, signal, limits = LIMITS }: Options = {}): Promise<MeasuredRecording> {
  const tooMuch = (what: string): InclinedError => new InclinedError("invalid-input", `Measuring this recording took more than ${what} and was stopped. Cut it into parts, or save it as WAV or MP3, and bring it again.`);
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL("./recording.worker.ts", import.meta.url), { workerData: path, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES }, stderr: true, stdout: true });
    let isSettled = false;
    const settle = (act: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(clock);
      signal?.removeEventListener("abort", stop);
      void worker.terminate();
      act();
    };
    const stop = (): void => settle(() => reject(signal?.reason as Error));
    const clock = setTimeout(() => settle(() => reject(tooMuch(`${limits.seconds} seconds`))), limits.seconds * 1_000);
    signal?.addEventListener("abort", stop);
    worker.on("message", (message: MeasuringMessage) => {
      if ("seconds" in message) onProgress?.(message.seconds);
      else if ("measured" in message) settle(() => resolve(message.measured));
      else settle(() => reject(new InclinedError(message.failure.code, message.failure.message)));
    });
    worker.once("error", (error: NodeJS.ErrnoException) => settle(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(`${limits.megabytes} MB of memory`) : error)));
    worker.once("exit", () => settle(() => reject(tooMuch("it may"))));
  });
}
