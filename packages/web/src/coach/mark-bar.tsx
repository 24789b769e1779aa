import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { ChosenWords } from "../verdict/verdict-desk.ts";

interface MarkBarProps {
  words: ChosenWords;
  /** The name of the verdict that is being overruled and waits for words; null: none is. */
  contested: string | null;
  mark: (words: ChosenWords, note: string) => void;
  /** Lets the words go. */
  cancel: () => void;
}

/** What can be done with the words that are selected; it stands right under them. */
export function MarkBar({ words, contested, mark, cancel }: MarkBarProps) {
  const [note, setNote] = useState("");
  const toContest = (): void => {
    const field = document.querySelector<HTMLElement>(".contest input");
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  };
  return (
    <div className="coach-mark-bar" role="group" aria-label="Mark these words">
      <p className="coach-quote coach-mark-words" dir="auto">“{words.quote}”</p>
      {contested === null ? (
        <Textarea aria-label="What you say about these words" placeholder="What you say about these words" autosize minRows={1} maxLength={2_000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      ) : null}
      <div className="contest-act">
        {contested === null ? (
          <Button size="compact-sm" variant="default" onClick={() => mark(words, note.trim())}>
            Mark them
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" onClick={toContest}>
            Take them to “{contested}”
          </Button>
        )}
        <button type="button" className="quiet" onClick={cancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
