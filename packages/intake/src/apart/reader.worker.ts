import { parentPort, workerData } from "node:worker_threads";
import { InclinedError } from "@inclined/core/errors";
import { showOriginal } from "../document/show-original.ts";
import { readPosting } from "../posting/read-posting.ts";
import { readResume } from "../resume/read-resume.ts";
import { readTranscript } from "../transcript/read-transcript.ts";
import { readWritten } from "../written/read-written.ts";
import type { ReaderAnswer, ReaderTask } from "./read-apart.ts";

const { what, file } = workerData as ReaderTask;
const READERS = { resume: readResume, posting: readPosting, original: showOriginal, transcript: ({ bytes }: ReaderTask["file"]) => readTranscript(bytes), written: readWritten };

async function answer(): Promise<ReaderAnswer> {
  try {
    return { reading: await READERS[what](file) };
  } catch (error) {
    if (error instanceof InclinedError) return { failure: { code: error.code, message: error.message } };
    throw error;
  }
}

parentPort?.postMessage(await answer());
