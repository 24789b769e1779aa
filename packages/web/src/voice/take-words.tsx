import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { clock } from "./clock.ts";
import { CorrectWords } from "./correct-words.tsx";
import type { Way } from "./words-ways.ts";

interface TakeWordsProps {
  recording: Recording;
  /** Who was chosen to write words down. */
  way: Way;
  /** It gives the answer its time. */
  isNext: boolean;
  onChanged: (recording: Recording) => void;
  /** Puts words into the answer. */
  onUse: (words: string) => void;
  onCorrected: (from: string, to: string) => void;
}

/** The words of a recording: written down when they are asked for, and corrected afterwards. */
export function TakeWords({ recording, way, isNext, onChanged, onUse, onCorrected }: TakeWordsProps) {
  const { workspaceId, id, transcript } = recording;
  const [failure, setFailure] = useState<string | null>(null);
  const [began, setBegan] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  // the button that was pressed goes while they are written down: the keyboard goes on where they come
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (began === null && wasAsking.current && (document.activeElement === null || document.activeElement === document.body)) place.current?.focus();
    wasAsking.current = began !== null;
  }, [began]);
  const person = useRef<AbortController | null>(null);
  useEffect(() => () => person.current?.abort(), []);
  useEffect(() => {
    if (began === null) return;
    const tick = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(tick);
  }, [began]);

  const ask = async (by: "endpoint" | "command"): Promise<void> => {
    setFailure(null);
    setBegan(performance.now());
    setNow(performance.now());
    const giveUp = new AbortController();
    person.current = giveUp;
    try {
      const heard = await studio.transcribe(workspaceId, id, by, giveUp.signal);
      onChanged(heard);
      if (heard.transcript !== null) onUse(textOfTranscript(heard.transcript));
    } catch (reason) {
      if (!giveUp.signal.aborted) setFailure(failureText(reason));
    } finally {
      setBegan(null);
      person.current = null;
    }
  };

  if (began !== null) {
    return (
      <p className="take-asking" role="status">
        <span>
          The words are being written down <span aria-hidden="true">{clock((now - began) / 1_000)}</span>
        </span>
        <button type="button" className="quiet" autoFocus onClick={() => person.current?.abort()}>
          Cancel
        </button>
      </p>
    );
  }
  const asks = way.missing === null && (way.way === "endpoint" || way.way === "command") ? way.way : null;
  const button = asks === null ? null : (
    <Button variant="default" size="compact-md" onClick={() => void ask(asks)}>
      {failure !== null ? "Try again" : transcript === null ? "Write down the words" : "Write them down anew"}
    </Button>
  );
  return (
    <div ref={place} tabIndex={-1}>
      {failure === null ? null : (
        <div className="problem" role="alert">
          <p>{failure}</p>
        </div>
      )}
      {transcript === null ? (
        <div className="take-ask">
          {button}
          {asks === null && !isNext ? null : <p className="soft">{asks === null ? "Type or paste the words below: they are the answer, and this recording gives them their time." : way.where}</p>}
        </div>
      ) : (
        <>
          <CorrectWords recording={recording} transcript={transcript} onChanged={onChanged} onUse={onUse} onCorrected={onCorrected} />
          {failure === null ? null : button}
        </>
      )}
    </div>
  );
}
