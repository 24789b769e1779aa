import { splitTranscript } from "@inclined/core/interview/split-transcript";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import type { Transcript } from "@inclined/core/schema/transcript";

const MOST_NAME = 200;

/** A transcript that was read as a mock interview to be reviewed, split as far as its words allow. */
export function interviewOfTranscript(transcript: Transcript, fileName: string, me: string | null): MockInterview {
  const { turns, parts, candidate } = splitTranscript(transcript, { candidate: null, me });
  return { name: fileName.replace(/\.\w{2,5}$/, "").slice(0, MOST_NAME) || "Mock interview", by: transcript.by, hasTimes: transcript.hasTimes, notes: transcript.notes, recordingId: null, candidate, isWhoSure: false, turns, parts, lenses: {}, questions: {}, assessed: {} };
}
