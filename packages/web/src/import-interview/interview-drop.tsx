import { DropArea, PasteText, useBringing } from "../look/drop-area.tsx";
import { type Brought, sortFiles } from "./sort-files.ts";

const SOUND = ".webm,.wav,.mp3,.m4a,.mp4,.ogg,.opus,audio/*";
const WORDS = ".vtt,.srt,.sbv,.json,.txt,.docx";

/** What may be brought, and how it is asked for. */
const ASKED = {
  both: { words: "Drop a recording, its transcript, or both here", accept: `${SOUND},${WORDS}` },
  recording: { words: "Drop its recording here", accept: SOUND },
  transcript: { words: "Drop its transcript here", accept: WORDS },
} as const;
const RECORDINGS = "Recordings as WebM, WAV, MP3, M4A or Ogg, at most 256 MB.";
const TRANSCRIPTS = "Transcripts as VTT, SRT, SBV, Whisper JSON, Teams DOCX, or the text that Zoom, Meet and Otter save.";

interface InterviewDropProps {
  asks: keyof typeof ASKED;
  /** Rejects with what is said to the person. `isWanted` is false once they have cancelled. */
  take: (brought: Brought, isWanted: () => boolean) => Promise<void>;
}

/** Takes the recording of a mock interview, its transcript, or both at once; what they are, their content says. */
export function InterviewDrop({ asks, take }: InterviewDropProps) {
  const bringing = useBringing();
  const bring = (files: readonly File[]): void =>
    void bringing.read(files.map(({ name }) => name).join(" and "), async (isWanted) => {
      const brought = await sortFiles(files).catch(() => "This cannot be read: it may be a folder, or have been moved. Bring the file itself.");
      if (!isWanted()) return;
      const why = typeof brought === "string" ? brought : unwanted(asks, brought);
      if (why !== null) bringing.setProblem(why);
      else await take(brought as Brought, isWanted);
    });
  const { words, accept } = ASKED[asks];
  return (
    <>
      <DropArea bringing={bringing} accept={accept} multiple={asks === "both"} onFiles={bring}>
        <p className="drop-words">{words}</p>
        {asks === "transcript" ? null : <p className="soft drop-kinds">{RECORDINGS}</p>}
        {asks === "recording" ? null : <p className="soft drop-kinds">{TRANSCRIPTS}</p>}
        <p className="soft drop-kinds">Nothing leaves this machine.</p>
      </DropArea>
      {asks === "recording" ? null : <PasteText label="Or paste the text of the transcript" bringing={bringing} onText={(text) => bring([new File([text], PASTED, { type: "text/plain" })])} />}
    </>
  );
}

/** Name of what came from no file. */
export const PASTED = "pasted.txt";

function unwanted(asks: keyof typeof ASKED, { recording, transcript }: Brought): string | null {
  if (asks === "recording" && recording === null) return `${transcript?.name ?? "This"} is no recording. Bring the sound of this interview, as WebM, WAV, MP3, M4A or Ogg.`;
  if (asks === "transcript" && transcript === null) return `${recording?.file.name ?? "This"} is a recording, and one is here. Bring its words: VTT, SRT, Whisper JSON, DOCX or text.`;
  return null;
}
