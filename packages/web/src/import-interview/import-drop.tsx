import { studio } from "../api/client.ts";
import { DropFile } from "../candidate/drop-file.tsx";
import { putPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { interviewOfTranscript } from "./interview-of-transcript.ts";
import { useMyName } from "./my-name.ts";

/** Where the transcript of a mock interview is dropped, chosen or pasted. What was read is stored at once, for review. */
export function ImportDrop({ interviewId }: { interviewId: string }) {
  const { workspace } = useStudio();
  const me = useMyName();
  const read = async (name: string, file: Blob, isWanted: () => boolean): Promise<void> => {
    const transcript = await studio.readTranscript(name, file);
    if (!isWanted()) return;
    const data = interviewOfTranscript(transcript, file instanceof File ? name : "Pasted transcript", me);
    putPaper(workspace.id, await studio.writePaper(workspace.id, interviewId, { baseRevision: 0, kind: "mock-interview", data }));
    // what had the focus is gone with the form
    document.getElementById("place")?.focus({ preventScroll: true });
  };
  return (
    <>
      <DropFile what="transcript" accept=".vtt,.srt,.sbv,.json,.txt,.docx" kinds="VTT, SRT, SBV, Whisper JSON, Teams DOCX, or the text that Zoom, Meet and Otter save" pastedName="pasted.txt" read={read} />
      <p className="soft">A recording is not read here. Have it transcribed first, by the meeting tool or by Whisper on your own machine, and bring the words.</p>
    </>
  );
}
