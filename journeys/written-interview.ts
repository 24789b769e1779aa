import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitTranscript } from "@inclined/core/interview/split-transcript";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { readTranscript } from "@inclined/intake/transcript/read-transcript";

/** A mock interview from one of the transcripts of the tests, as the page makes it. */
export async function writtenInterview(file: string, me: string | null): Promise<MockInterview> {
  const transcript = await readTranscript(readFileSync(join(import.meta.dirname, "..", "packages/intake/src/testing/transcripts", file)));
  const { turns, parts, candidate } = splitTranscript(transcript, { candidate: null, me });
  const { by, hasTimes, notes } = transcript;
  return { name: file, by, hasTimes, notes, recordingId: null, candidate, isWhoSure: false, turns, parts, lenses: {}, questions: {}, assessed: {} };
}

/** Where a file of the interview that the tests hear lies: "mock.mp3", "mock.vtt". */
export const spokenInterview = (name: string): string => join(import.meta.dirname, "..", "corpus/sound/interview", name);
