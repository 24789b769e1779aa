import type { Timing } from "@inclined/core/delivery/measure-delivery";
import { timingOfRecording } from "@inclined/core/delivery/timing-of-recording";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { queries } from "../api/queries.ts";
import { say } from "../look/notify.tsx";
import { later } from "../places/later.ts";

const VoiceDesk = lazy(later.voiceDesk);

/** What an answer that is being finished needs to know of its recordings. */
export interface Spoken {
  /** The newest recording that no attempt has; null: the words are typed. */
  recordingId: string | null;
  isRecording: boolean;
  /** Of that recording. */
  timing: Timing | undefined;
  /** Its words were written down by something that hears, which leaves hesitations out. */
  isHeard: boolean;
}

export const NOTHING_SPOKEN: Spoken = { recordingId: null, isRecording: false, timing: undefined, isHeard: false };

interface VoiceDoorProps {
  workspaceId: string;
  answerId: string;
  question: string;
  /** Nothing is stored under the id yet, so that nothing can have been recorded. */
  isStored: boolean;
  ensureStored: () => Promise<boolean>;
  /** What the answer reads at this moment. */
  textNow: () => string;
  /** Changes it. */
  onText: (text: string) => void;
  onSpoken: (spoken: Spoken) => void;
}

/** The way to answering aloud. What lies behind it is fetched only when somebody goes there, or has been there. */
export function VoiceDoor({ workspaceId, answerId, question, isStored, ensureStored, textNow, onText, onSpoken }: VoiceDoorProps) {
  const [isOpen, setOpen] = useState(false);
  const [isRecording, setRecording] = useState(false);
  const { data: recordings = [] } = useQuery({ ...queries.recordings(workspaceId, answerId), enabled: isStored });
  const next = recordings.findLast(({ attemptId, turn, state, bytes }) => turn === null && attemptId === null && state !== "open" && bytes > 0);
  const recordingId = next?.id ?? null;
  useEffect(() => onSpoken({ recordingId, isRecording, timing: next === undefined ? undefined : timingOfRecording(next), isHeard: (next?.transcript ?? null) !== null }), [next, recordingId, isRecording, onSpoken]);

  const read = async (): Promise<void> => {
    const { readAloud } = await later.readAloud();
    const why = await readAloud(question);
    if (why !== null) say(why);
  };
  const isShown = isOpen || recordings.length > 0;
  return (
    <>
      <p className="voice-door">
        {isShown ? null : (
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            Answer aloud
          </button>
        )}
        <button type="button" className="quiet" onClick={() => void read()}>
          Read the question aloud
        </button>
      </p>
      {isShown ? (
        <Suspense fallback={<p className="soft" role="status">Opening…</p>}>
          <VoiceDesk workspaceId={workspaceId} answerId={answerId} recordings={recordings} nextId={recordingId} takesFocus={isOpen} ensureStored={ensureStored} textNow={textNow} onText={onText} onRecording={setRecording} />
        </Suspense>
      ) : null}
    </>
  );
}
