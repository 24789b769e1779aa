import { Button, FileButton, Textarea } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { failureText } from "../api/client.ts";

export interface Bringing {
  /** Name of what is being read. */
  reading: string | null;
  problem: string | null;
  setProblem: (problem: string) => void;
  /** Reads what was brought, in place of what was brought before. `work` rejects with what is said to the person; `isWanted` is false once they cancelled or left. */
  read: (name: string, work: (isWanted: () => boolean) => Promise<void>) => Promise<void>;
  cancel: () => void;
}

/** What becomes of a file or text that was brought: one is read at a time, the newest wins. */
export function useBringing(): Bringing {
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRef(0);
  // a page that is left wants nothing any more
  useEffect(() => () => void (run.current += 1), []);
  return {
    reading,
    problem,
    setProblem,
    read: async (name, work) => {
      run.current += 1;
      const mine = run.current;
      const isWanted = (): boolean => run.current === mine;
      setProblem(null);
      setReading(name);
      try {
        await work(isWanted);
      } catch (failure) {
        if (isWanted()) setProblem(failureText(failure));
      } finally {
        if (isWanted()) setReading(null);
      }
    },
    cancel: () => {
      run.current += 1;
      setReading(null);
    },
  };
}

interface DropAreaProps {
  bringing: Bringing;
  /** Endings that the file chooser offers. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
  /** What may be dropped here. */
  children: ReactNode;
}

/** Takes files by dropping or choosing them, shows that they are being read, and what was wrong with them. */
export function DropArea({ bringing: { reading, problem, cancel }, accept, multiple = false, onFiles, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  const bring = (files: readonly File[]): void => {
    if (files.length > 0) onFiles(files);
  };
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
          bring([...event.dataTransfer.files]);
        }}
      >
        {reading === null ? (
          <>
            {children}
            <FileButton multiple={multiple} onChange={(files: File[] | File | null) => bring(files === null ? [] : Array.isArray(files) ? files : [files])} accept={accept}>
              {(props) => <Button {...props}>{multiple ? "Choose files" : "Choose a file"}</Button>}
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
    </>
  );
}

/** A field for the text itself, where one has no file. */
export function PasteText({ label, bringing: { reading }, onText }: { label: string; bringing: Bringing; onText: (text: string) => void }) {
  const [pasted, setPasted] = useState("");
  return (
    <div className="paste">
      <Textarea label={label} autosize minRows={4} maxRows={14} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
      <div className="actions">
        <Button variant="default" disabled={pasted.trim() === "" || reading !== null} onClick={() => onText(pasted)}>
          Read what I pasted
        </Button>
      </div>
    </div>
  );
}
