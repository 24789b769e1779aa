import type { Recording } from "@inclined/core/schema/recording";
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
  /** Of the answer, oldest first. */
  recordings: readonly Recording[];
  /** Its words were written down by something that hears, which leaves hesitations out. */
  isHeard: boolean;
}

export const NOTHING_SPOKEN: Spoken = { recordingId: null, isRecording: false, recordings: [], isHeard: false };

const NONE: readonly Recording[] = [];

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
  /** Words of a recording come behind what stands there, and never in its place. */
  keepsSaid?: boolean;
  /** False: something else has the microphone. */
  mayRecord?: boolean;
}

/** The way to answering aloud. What lies behind it is fetched only when somebody goes there, or has been there. */
export function VoiceDoor({ workspaceId, answerId, question, isStored, ensureStored, textNow, onText, onSpoken, keepsSaid = false, mayRecord = true }: VoiceDoorProps) {
  const [isOpen, setOpen] = useState(false);
  const [isRecording, setRecording] = useState(false);
  const { data: recordings = NONE } = useQuery({ ...queries.recordings(workspaceId, answerId), enabled: isStored });
  const newest = recordings.findLast(({ turn, state, bytes }) => turn === null && state !== "open" && bytes > 0);
  // those before one that was finished with belong to what was told then
  const next = newest?.attemptId === null ? newest : undefined;
  const recordingId = next?.id ?? null;
  useEffect(() => onSpoken({ recordingId, isRecording, recordings, isHeard: (next?.transcript ?? null) !== null }), [recordings, next, recordingId, isRecording, onSpoken]);

  const read = async (): Promise<void> => {
    const { readAloud } = await later.readAloud();
    const why = await readAloud(question);
    if (why !== null) say(why);
  };
  const isShown = isOpen || recordings.length > 0;
  return (
    <>
      <p className="voice-door">
        {isShown || !mayRecord ? null : (
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
          <VoiceDesk workspaceId={workspaceId} answerId={answerId} recordings={recordings} nextId={recordingId} takesFocus={isOpen} ensureStored={ensureStored} textNow={textNow} onText={onText} keepsSaid={keepsSaid} mayRecord={mayRecord} onRecording={setRecording} />
        </Suspense>
      ) : null}
    </>
  );
}
