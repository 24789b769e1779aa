import { timingOfRecording } from "@inclined/core/delivery/timing-of-recording";
import type { Recording } from "@inclined/core/schema/recording";
import { noteOnSound } from "@inclined/core/sound/note-on-sound";
import { studio } from "../api/client.ts";
import { FinalButton } from "../look/final-button.tsx";
import { sayFailure } from "../look/notify.tsx";
import { bytes, spoken, when } from "../look/words.ts";
import { Player } from "./player.tsx";
import { SoundLine } from "./sound-line.tsx";
import { TakeWords } from "./take-words.tsx";
import type { Way } from "./words-ways.ts";

interface TakeProps {
  recording: Recording;
  way: Way;
  /** It gives the answer its time when the answer is finished. */
  isNext: boolean;
  onChanged: (recording: Recording) => void;
  onDeleted: () => void;
  onUse: (words: string) => void;
  /** The words were corrected; they may stand in the answer. */
  onCorrected: (from: string, to: string) => void;
}

/** One recording of an answer: to hear, to have written down, to be rid of. */
export function Take({ recording, way, isNext, onChanged, onDeleted, onUse, onCorrected }: TakeProps) {
  const { workspaceId, id, createdAt, seconds, sound, state, attemptId, turn } = recording;
  const length = seconds ?? sound?.seconds;
  const note = sound === null ? null : noteOnSound(sound);
  // a silence has no time to give
  const givesTime = isNext && timingOfRecording(recording) !== undefined;
  const label = `the recording of ${when(createdAt)}`;
  return (
    <li className="take">
      {state === "open" || recording.bytes === 0 ? null : <Player key={recording.bytes} recording={recording} label={label} />}
      <p className="row-facts">
        <span>{when(createdAt)}</span>
        {length === undefined ? null : <span>{spoken(length)}</span>}
        <span>{bytes(recording.bytes)}</span>
        {turn === null ? null : <span>of reply {turn + 1}</span>}
        {attemptId === null ? null : <span>of an answer you finished</span>}
        {attemptId === null && givesTime ? <span>gives the answer its time when you finish</span> : null}
      </p>
      {state === "cut" ? <p className="soft">It was cut off before it was stopped. What was recorded until then is here.</p> : null}
      {state === "open" ? <p className="soft">It is being recorded on another page, or was left there. It can be heard once that page has stopped, or the studio was started again.</p> : null}
      {state !== "open" && recording.bytes === 0 ? <p className="soft">There is no sound in it.</p> : null}
      {sound === null || (sound.speakingSeconds === 0 && note !== null) ? null : <SoundLine sound={sound} />}
      {sound === null && state !== "open" && recording.bytes > 0 ? <p className="soft">Its sound is not measured yet: no speech is shown, and none is missing.</p> : null}
      {note === null ? null : <p className="soft">{note.sentence}</p>}
      {state === "open" ? null : <TakeWords recording={recording} way={way} isNext={givesTime} onChanged={onChanged} onUse={onUse} onCorrected={onCorrected} />}
      <FinalButton about={label} lost={lostWith(recording, length)} onConfirmed={() => void studio.deleteRecording(workspaceId, id).then(onDeleted, sayFailure)}>
        Delete this recording
      </FinalButton>
    </li>
  );
}

/** What deleting a recording takes with it, and what it leaves. */
function lostWith({ transcript, words, attemptId, bytes: size }: Recording, seconds: number | undefined): string {
  const gone = [
    `${seconds === undefined ? "" : `${spoken(seconds)} of `}sound (${bytes(size)})`,
    ...(transcript === null ? [] : ["the words that were written down from it, with their times"]),
    ...(words === null ? [] : ["your correction of them"]),
  ];
  const stays = attemptId === null ? "What stands in the answer stays." : "The finished answer and its verdict stay; it can no longer be heard.";
  return `Gone for good: ${gone.join("; ")}. ${stays} Backups that were made before still hold it.`;
}
