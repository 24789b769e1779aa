import { Button, FileButton, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { failureText } from "../api/client.ts";
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
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRef(0);
  // a page that is left wants nothing any more
  useEffect(() => () => void (run.current += 1), []);

  const bring = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    run.current += 1;
    const mine = run.current;
    setProblem(null);
    setReading(files.map(({ name }) => name).join(" and "));
    try {
      const brought = await sortFiles(files).catch(() => "This cannot be read: it may be a folder, or have been moved. Bring the file itself.");
      if (run.current !== mine) return;
      const why = typeof brought === "string" ? brought : unwanted(asks, brought);
      if (why !== null) setProblem(why);
      else await take(brought as Brought, () => run.current === mine);
    } catch (failure) {
      if (run.current === mine) setProblem(failureText(failure));
    } finally {
      if (run.current === mine) setReading(null);
    }
  };
  const cancel = (): void => {
    run.current += 1;
    setReading(null);
  };
  const { words, accept } = ASKED[asks];
  return (
    <>
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void bring([...event.dataTransfer.files]);
        }}
      >
        {reading === null ? (
          <>
            <p className="drop-words">{words}</p>
            {asks === "transcript" ? null : <p className="soft drop-kinds">{RECORDINGS}</p>}
            {asks === "recording" ? null : <p className="soft drop-kinds">{TRANSCRIPTS}</p>}
            <p className="soft drop-kinds">Nothing leaves this machine.</p>
            <FileButton multiple={asks === "both"} onChange={(files: File[] | File | null) => void bring(files === null ? [] : Array.isArray(files) ? files : [files])} accept={accept}>
              {(props) => <Button {...props}>{asks === "both" ? "Choose files" : "Choose a file"}</Button>}
            </FileButton>
          </>
        ) : (
          <div role="status">
            <p className="drop-words">Reading {reading}…</p>
            <progress className="drop-progress" aria-label={`Reading ${reading}`} />
            <Button variant="default" onClick={cancel}>
              Cancel
            </Button>
          </div>
        )}
      </div>
      {problem === null ? null : (
        <div className="problem" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {asks === "recording" ? null : (
        <div className="paste">
          <Textarea label="Or paste the text of the transcript" autosize minRows={4} maxRows={14} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
          <div className="actions">
            <Button variant="default" disabled={pasted.trim() === "" || reading !== null} onClick={() => void bring([new File([pasted], PASTED, { type: "text/plain" })])}>
              Read what I pasted
            </Button>
          </div>
        </div>
      )}
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
