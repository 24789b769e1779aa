import { splitTranscript } from "@inclined/core/interview/split-transcript";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import type { Transcript } from "@inclined/core/schema/transcript";

const MOST_NAME = 200;

/** What an interview is called after its file. */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.\w{2,5}$/, "").slice(0, MOST_NAME) || "Mock interview";

/** A mock interview of which no words are here. */
export const NO_WORDS: Omit<MockInterview, "name" | "recordingId"> = { by: null, hasTimes: false, notes: [], candidate: null, isWhoSure: false, turns: [], parts: [], lenses: {}, questions: {}, assessed: {} };

/** The words of an interview, split as far as they allow; what was decided about other words is gone. */
export function wordsOfTranscript({ segments, hasTimes, by, notes, faults }: Transcript, me: string | null): Omit<MockInterview, "name" | "recordingId"> {
  const { turns, parts, candidate } = splitTranscript({ segments, hasTimes }, { candidate: null, me });
  return { ...NO_WORDS, by, hasTimes, notes, ...(faults === undefined ? {} : { faults }), candidate, turns, parts };
}

/** A transcript that was read as a mock interview to be reviewed. */
export function interviewOfTranscript(transcript: Transcript, fileName: string, me: string | null): MockInterview {
  return { ...wordsOfTranscript(transcript, me), name: nameOfFile(fileName), recordingId: null };
}
