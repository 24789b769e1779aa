import type { Transcript } from "@inclined/core/schema/transcript";
import type { Recording } from "@inclined/core/schema/recording";
import { InterviewDrop } from "./interview-drop.tsx";
import type { Brought } from "./sort-files.ts";
import { WordsPart } from "./words-part.tsx";

interface NoWordsProps {
  /** Null: it is on its way, or not here. */
  recording: Recording | null;
  bring: (brought: Brought, isWanted: () => boolean) => Promise<void>;
  onHeard: (transcript: Transcript) => void;
}

/** Neither sound nor words: they were taken away, or what held them was. */
export function NothingHere({ bring }: Pick<NoWordsProps, "bring">) {
  return (
    <>
      <p>There is nothing in it now. Bring its recording, its transcript or both, or delete it.</p>
      <InterviewDrop asks="both" take={bring} />
    </>
  );
}

/** An interview of which only the sound is here: nothing is judged before its words are. */
export function NoWords({ recording, bring, onHeard }: NoWordsProps) {
  return (
    <>
      <h2 className="section">Its words</h2>
      <p>Answers are judged by their words, and none are here yet. Bring the transcript, have one written down, or leave it at the sound.</p>
      {recording === null ? null : <WordsPart recording={recording} onHeard={onHeard} />}
      <div className="bring-words">
        <InterviewDrop asks="transcript" take={bring} />
      </div>
    </>
  );
}
