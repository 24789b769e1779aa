import { Worker } from "node:worker_threads";
import { type FailureCode, InclinedError } from "@inclined/core/errors";
import type { ShownOriginal } from "@inclined/core/schema/api";
import type { PostingReading } from "@inclined/core/schema/posting";
import type { ResumeReading } from "@inclined/core/schema/resume";
import type { Transcript } from "@inclined/core/schema/transcript";
import type { WrittenReading } from "@inclined/core/schema/document-paper";
import type { IncomingFile } from "../document/lines-of-document.ts";

/** What a reader may take. A résumé takes some 60 MB and under a second. */
export interface Limits {
  seconds: number;
  megabytes: number;
}

const LIMITS: Limits = { seconds: 30, megabytes: 512 };

export interface ReaderTask {
  what: "resume" | "posting" | "original" | "transcript" | "written";
  file: IncomingFile;
}

/** What a reader says: the reading, or why there is none. */
export type ReaderAnswer = { reading: unknown } | { failure: { code: FailureCode; message: string } };

/**
 * Reads a résumé in a thread of its own, so that no file can stop the studio or take its memory.
 * @throws {InclinedError} invalid-input, also where the file takes more time or memory than any résumé does; too-large
 */
export function readResumeApart(file: IncomingFile, limits: Limits = LIMITS): Promise<ResumeReading> {
  return readApart({ what: "resume", file }, limits) as Promise<ResumeReading>;
}

/** Reads a posting in a thread of its own. @throws {InclinedError} as `readResumeApart` */
export function readPostingApart(file: IncomingFile, limits: Limits = LIMITS): Promise<PostingReading> {
  return readApart({ what: "posting", file }, limits) as Promise<PostingReading>;
}

/** Makes a document fit to be shown, in a thread of its own. @throws {InclinedError} as `readResumeApart` */
export function showOriginalApart(file: IncomingFile, limits: Limits = LIMITS): Promise<ShownOriginal> {
  return readApart({ what: "original", file }, limits) as Promise<ShownOriginal>;
}

/** Reads a transcript in a thread of its own. @throws {InclinedError} as `readResumeApart` */
export function readTranscriptApart(file: IncomingFile, limits: Limits = LIMITS): Promise<Transcript> {
  return readApart({ what: "transcript", file }, limits) as Promise<Transcript>;
}

/** Reads a paper that was written elsewhere, in a thread of its own. @throws {InclinedError} as `readResumeApart` */
export function readWrittenApart(file: IncomingFile, limits: Limits = LIMITS): Promise<WrittenReading> {
  return readApart({ what: "written", file }, limits) as Promise<WrittenReading>;
}

function readApart(task: ReaderTask, { seconds, megabytes }: Limits): Promise<unknown> {
  const tooMuch = (what: string): InclinedError =>
    new InclinedError("invalid-input", `Reading this file took more than ${what} and was stopped. Save it anew from the program it was written in, or paste the text.`);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: megabytes }, stderr: true, stdout: true });
    const clock = setTimeout(() => settle(() => reject(tooMuch(`${seconds} seconds`))), seconds * 1_000);
    let isSettled = false;
    const settle = (act: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(clock);
      void worker.terminate();
      act();
    };
    worker.once("message", (answer: ReaderAnswer) =>
      settle(() => {
        if ("reading" in answer) resolve(answer.reading);
        else reject(new InclinedError(answer.failure.code, answer.failure.message));
      }),
    );
    worker.once("error", (error: NodeJS.ErrnoException) => settle(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(`${megabytes} MB of memory`) : error)));
    worker.once("exit", () => settle(() => reject(tooMuch("it may"))));
  });
}
