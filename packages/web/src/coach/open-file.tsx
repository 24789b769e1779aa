import { MOST_COACH_BYTES } from "@inclined/core/schema/coach-file";
import { Button, FileButton } from "@mantine/core";
import { useState } from "react";
import { failureText } from "../api/client.ts";
import { bytes } from "../look/words.ts";

/** Takes one of our JSON files. @param props.open gives back why it was refused, or null where it was opened */
export function OpenFile({ label, words, open }: { label: string; words: string; open: (name: string, text: string, file: Blob) => Promise<string | null> }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const take = async (file: File): Promise<void> => {
    setProblem(null);
    if (file.size > MOST_COACH_BYTES) return setProblem(`${file.name} has ${bytes(file.size)}, more than a file of ours can have (${bytes(MOST_COACH_BYTES)}). Nothing was kept.`);
    setBusy(true);
    try {
      const fault = await open(file.name, await file.text(), file);
      if (fault !== null) setProblem(`${file.name}: ${fault}`);
    } catch (failure) {
      setProblem(failureText(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div
        className="coach-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void take(file);
        }}
      >
        <FileButton accept=".json,application/json" onChange={(file) => (file === null ? undefined : void take(file))} inputProps={{ "aria-label": label }}>
          {(props) => (
            <Button {...props} variant="default" loading={isBusy}>
              {label}
            </Button>
          )}
        </FileButton>
        <span className="soft">{words}</span>
      </div>
      {problem === null ? null : (
        <div className="problem" role="alert">
          <p>{problem}</p>
        </div>
      )}
    </>
  );
}
