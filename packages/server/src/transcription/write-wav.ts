import { Worker } from "node:worker_threads";
import type { FailureCode } from "@inclined/core/errors";
import { InclinedError } from "@inclined/core/errors";
import { failed } from "./failed.ts";

export interface WavTask {
  file: string;
  to: string;
}

/** What the thread says at its end; nothing: it is done. */
export type WavAnswer = { failure: { code: FailureCode; message: string } } | null;

const LIMITS = { seconds: 600, megabytes: 256 };

/**
 * Writes the recording as 16 kHz mono WAV, for programs that read nothing else; in a thread of its own.
 * @returns `to`
 * @throws {InclinedError} invalid-input when it cannot be decoded here
 */
export function writeWav(file: string, to: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./write-wav.worker.ts", import.meta.url), { workerData: { file, to } satisfies WavTask, resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes }, stderr: true, stdout: true });
    const settle = (act: () => void): void => {
      clearTimeout(clock);
      signal.removeEventListener("abort", stop);
      void worker.terminate();
      act();
    };
    const stop = (): void => settle(() => reject(failed("It was cancelled. The recording is as it was.")));
    const clock = setTimeout(() => settle(() => reject(failed("Turning the recording into WAV took too long and was ended. Write {file} in the command, for a program that reads it as it is."))), LIMITS.seconds * 1_000);
    signal.addEventListener("abort", stop);
    worker.once("message", (answer: WavAnswer) => settle(() => (answer === null ? resolve(to) : reject(new InclinedError(answer.failure.code, answer.failure.message)))));
    worker.once("error", (error) => settle(() => reject(error)));
    worker.once("exit", () => settle(() => reject(failed("The recording could not be turned into WAV."))));
  });
}
