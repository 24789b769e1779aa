import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import type { Transcript, WordsFrom } from "@inclined/core/schema/transcript";
import { Button, Textarea } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { studio } from "../api/client.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { wordDifference } from "./word-difference.ts";

interface CorrectWordsProps {
  recording: Recording;
  transcript: Transcript;
  onChanged: (recording: Recording) => void;
  onUse: (words: string) => void;
  onCorrected: (from: string, to: string) => void;
}

const FROM: Readonly<Record<WordsFrom, string>> = { browser: "Heard by", endpoint: "Heard by", command: "Heard by", import: "Read from", typed: "Typed" };

/** The words as they came, what the person made of them, and what is different. */
export function CorrectWords({ recording, transcript, onChanged, onUse, onCorrected }: CorrectWordsProps) {
  const came = textOfTranscript(transcript);
  const stands = recording.words ?? came;
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const field = useId();
  const runs = recording.words === null ? null : wordDifference(came, recording.words);

  const correct = useRef<HTMLButtonElement>(null);
  /** The field is gone: the keyboard goes on at the button that opened it. */
  const close = (): void => {
    setTyped(null);
    setTimeout(() => correct.current?.focus());
  };

  const keep = async (words: string | null, from = stands): Promise<void> => {
    onChanged(await studio.correctWords(recording.workspaceId, recording.id, words));
    onCorrected(from, words ?? came);
  };
  const asTheyCame = (): void => {
    const { words } = recording;
    keep(null).then(() => {
      correct.current?.focus();
      sayWithUndo("The words stand as they came.", () => keep(words, came));
    }, sayFailure);
  };
  const save = async (words: string | null): Promise<void> => {
    setSaving(true);
    try {
      await keep(words);
      close();
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setSaving(false);
    }
  };

  return (
    <details className="fold take-words">
      <summary>Words of this recording</summary>
      <p className="soft">
        {FROM[transcript.from]}
        {transcript.by === null ? "" : ` ${transcript.by}`}.{transcript.hasTimes ? "" : " Without times."}{" "}
        {transcript.from === "typed" ? "" : "Recognisers leave out most hesitations: fillers counted in these words are the fewest there were. What is misheard is not your fault."}
      </p>
      {transcript.notes.map((note) => (
        <p className="soft" key={note}>
          {note}
        </p>
      ))}
      {typed === null ? (
        <div className="version" tabIndex={0} role="region" aria-label="Words of this recording">
          {runs === null
            ? stands
            : runs.map(({ kind, text }, place) =>
                <span key={place}>{kind === "same" ? text : kind === "gone" ? <del>{text}</del> : <ins>{text}</ins>} </span>,
              )}
        </div>
      ) : (
        <Textarea id={field} label="The words as you said them" description="Hesitations as well: they are part of how it sounded." autosize minRows={4} maxRows={16} autoFocus value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={(event) => event.key === "Escape" && typed === stands && close()} />
      )}
      <div className="actions">
        {typed === null ? (
          <>
            <Button variant="default" size="compact-md" onClick={() => onUse(stands)}>
              Put them into the answer
            </Button>
            <button ref={correct} type="button" className="quiet" onClick={() => setTyped(stands)}>
              Correct them
            </button>
            {recording.words === null ? null : (
              <button type="button" className="quiet" onClick={asTheyCame}>
                As they came
              </button>
            )}
          </>
        ) : (
          <>
            <Button size="compact-md" loading={isSaving} onClick={() => void save(typed === came ? null : typed)}>
              Keep the correction
            </Button>
            <button type="button" className="quiet" onClick={close}>
              Leave them
            </button>
          </>
        )}
      </div>
    </details>
  );
}
