import { MOST_DOCUMENT_BYTES } from "@inclined/core/schema/resume";
import { Button, FileButton, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { failureText } from "../api/client.ts";
import { bytes } from "../look/words.ts";

const MOST_MB = MOST_DOCUMENT_BYTES / 2 ** 20;

interface DropFileProps {
  /** "résumé", "job posting" */
  what: string;
  /** Endings that the file chooser offers. */
  accept: string;
  kinds: string;
  /** Name of what was pasted, with the ending of plain text. */
  pastedName: string;
  /** What is usually pasted has its field above the file. */
  pasteFirst?: boolean;
  /** `isWanted` is false once the person has cancelled: nothing is to be stored then. */
  read: (name: string, file: Blob, isWanted: () => boolean) => Promise<void>;
}

/** Takes a document by dropping, choosing or pasting it, and says what becomes of it. */
export function DropFile({ what, accept, kinds, pastedName, pasteFirst = false, read }: DropFileProps) {
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRef(0);
  // A page that is left wants nothing any more.
  useEffect(() => () => void (run.current += 1), []);

  const take = async (name: string, file: Blob): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    setProblem(null);
    // Sent all the same it would be refused half-way, and browsers then speak of a lost connection.
    if (file.size > MOST_DOCUMENT_BYTES) {
      return setProblem(`${name} has ${bytes(file.size)}; at most ${MOST_MB} MB are read. Save it without pictures, or paste the text.`);
    }
    setReading(name);
    try {
      await read(name, file, () => run.current === mine);
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

  const paste = (
    <div className="paste">
      <Textarea label={pasteFirst ? "Paste its text" : "Or paste its text"} autosize minRows={4} maxRows={14} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
      <div className="actions">
        <Button variant="default" disabled={pasted.trim() === "" || reading !== null} onClick={() => void take(pastedName, new Blob([pasted], { type: "text/plain" }))}>
          Read what I pasted
        </Button>
      </div>
    </div>
  );
  return (
    <>
      {pasteFirst ? paste : null}
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
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void take(file.name, file);
        }}
      >
        {reading === null ? (
          <>
            <p className="drop-words">{pasteFirst ? "Or drop" : "Drop"} your {what} here</p>
            <p className="soft">{kinds}; at most {MOST_MB} MB. Nothing leaves this machine.</p>
            <FileButton onChange={(file) => (file === null ? undefined : void take(file.name, file))} accept={accept}>
              {(props) => <Button {...props}>Choose a file</Button>}
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
      {pasteFirst ? null : paste}
    </>
  );
}
