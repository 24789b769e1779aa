import type { CoachAnswer, CoachedAnswer, CoachPassage } from "@inclined/core/schema/coach-file";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { ChosenWords } from "../verdict/verdict-desk.ts";

interface PassagesProps {
  answer: CoachAnswer;
  coached: CoachedAnswer;
  /** Words that are selected and wait for a mark. */
  chosen: ChosenWords | null;
  change: (how: (before: CoachedAnswer) => CoachedAnswer) => void;
  goTo: (words: CoachPassage["words"]) => void;
}

/** Words that the coach marked, each with what is said about it; and the mark that is being made. */
export function Passages({ answer, coached, chosen, change, goTo }: PassagesProps) {
  const [note, setNote] = useState("");
  // selecting ends when the note is typed, and the words are still meant
  const [held, setHeld] = useState<ChosenWords | null>(null);
  const words = chosen !== null && chosen.quote !== "" ? chosen : held;
  const done = (): void => {
    setNote("");
    setHeld(null);
  };
  const mark = (): void => {
    if (words === null) return;
    const { start, end, quote, turn } = words;
    change((before) => ({ ...before, passages: [...before.passages, { words: { start, end, quote, ...(turn === undefined ? {} : { turn }) }, note: note.trim() }] }));
    done();
  };
  const remove = (at: number): void => change((before) => ({ ...before, passages: before.passages.filter((_, place) => place !== at) }));
  return (
    <section aria-labelledby="passages-title">
      {words === null ? <p className="soft">Select words to mark them{answer.thread.length > 0 ? ", in the answer or in a reply" : ""}.</p> : (
        <div className="coach-mark-bar" role="group" aria-label="Mark these words">
          <p className="coach-quote" dir="auto">“{words.quote}”</p>
          <Textarea aria-label="What you say about these words" placeholder="What you say about these words" autosize minRows={1} maxLength={2_000} value={note} onFocus={() => setHeld(words)} onChange={(event) => setNote(event.currentTarget.value)} />
          <div className="contest-act">
            <Button size="compact-sm" variant="default" onClick={mark}>
              Mark them
            </Button>
            <button type="button" className="quiet" onClick={done}>
              Cancel
            </button>
          </div>
        </div>
      )}
      <h2 className="section" id="passages-title">
        Passages you marked
      </h2>
      {coached.passages.length === 0 ? <p className="soft">None yet.</p> : (
        <ul className="coach-list">
          {coached.passages.map((passage, at) => (
            <li key={`${passage.words.turn}:${passage.words.start}:${passage.words.end}:${passage.note}`}>
              <p className="coach-quote" dir="auto">“{passage.words.quote}”</p>
              {passage.note === "" ? null : <p>{passage.note}</p>}
              <p className="verdict-tools-line">
                <button type="button" className="quiet" aria-label={`Go to the words “${passage.words.quote}”`} onClick={() => goTo(passage.words)}>
                  Go to the words
                </button>
                <button type="button" className="quiet" aria-label={`Take back the mark on “${passage.words.quote}”`} onClick={() => remove(at)}>
                  Take back
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
