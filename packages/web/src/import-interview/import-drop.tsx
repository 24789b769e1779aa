import type { MockInterview } from "@inclined/core/schema/mock-interview";
import { studio } from "../api/client.ts";
import { putPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { InterviewDrop, PASTED } from "./interview-drop.tsx";
import { interviewOfTranscript, NO_WORDS, nameOfFile } from "./interview-of-transcript.ts";
import { useMyName } from "./my-name.ts";
import type { Brought } from "./sort-files.ts";
import { beginUpload } from "./uploads.ts";

/** Where a mock interview is brought, as its recording, its transcript or both. What was read is stored at once, for review. */
export function ImportDrop({ interviewId }: { interviewId: string }) {
  const { workspace } = useStudio();
  const me = useMyName();
  const take = async ({ recording, transcript }: Brought, isWanted: () => boolean): Promise<void> => {
    const words = transcript === null ? null : interviewOfTranscript(await studio.readTranscript(transcript.name, transcript), transcript.name === PASTED ? "Pasted transcript" : transcript.name, me);
    if (!isWanted()) return;
    const recordingId = recording === null ? null : crypto.randomUUID();
    const data: MockInterview = { ...(words ?? { ...NO_WORDS, name: nameOfFile(recording?.file.name ?? "") }), recordingId };
    const stored = await studio.writePaper(workspace.id, interviewId, { baseRevision: 0, kind: "mock-interview", data });
    if (recording !== null && recordingId !== null) beginUpload(workspace.id, interviewId, recordingId, recording);
    putPaper(workspace.id, stored);
    // what had the focus is gone with the form
    document.getElementById("place")?.focus({ preventScroll: true });
  };
  return <InterviewDrop asks="both" take={take} />;
}
