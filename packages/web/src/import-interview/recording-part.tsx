import "../voice/voice.css";
import type { Stretch } from "@inclined/core/delivery/timing-of-spans";
import { silentTurns } from "@inclined/core/interview/turns-in-recording";
import type { MockInterview } from "@inclined/core/schema/mock-interview";
import type { Recording } from "@inclined/core/schema/recording";
import { noteOnSound } from "@inclined/core/sound/note-on-sound";
import { failureText } from "../api/client.ts";
import { FinalButton } from "../look/final-button.tsx";
import { bytes, count, spoken } from "../look/words.ts";
import { type Playback, usePlaying } from "../replay/playback.ts";
import { PlayerOf } from "../voice/player.tsx";
import { InterviewDrop } from "./interview-drop.tsx";
import { ShiftTurns } from "./shift-turns.tsx";
import type { Brought } from "./sort-files.ts";
import { UploadLine } from "./upload-line.tsx";
import type { RecordingState } from "./use-recording.ts";

interface RecordingPartProps {
  interview: MockInterview;
  state: RecordingState;
  /** Of the recording that is here. */
  playback: Playback;
  places: readonly (Stretch | null)[];
  bring: (brought: Brought) => Promise<void>;
  /** Gives up one that is on its way. */
  cancel: () => void;
  /** For good. */
  remove: () => void;
  shift: (seconds: number) => void;
}

/** The sound of the interview: on its way, here with what it says, or not here. */
export function RecordingPart({ interview, state, playback, places, bring, cancel, remove, shift }: RecordingPartProps) {
  const hasWords = interview.turns.length > 0;
  const drop = <InterviewDrop asks="recording" take={bring} />;
  switch (state.kind) {
    case "none":
      return (
        <details className="fold">
          <summary>Its recording is not here</summary>
          <p className="soft">With it each turn can be heard, and how long you spoke is measured in the sound.</p>
          {drop}
        </details>
      );
    case "coming":
      return <UploadLine upload={state.upload} state={state.state} cancel={cancel} />;
    case "loading":
      return <p className="soft" role="status">Opening the recording…</p>;
    case "failed":
      return <div className="problem" role="alert"><p>{failureText(state.failure)}</p></div>;
    case "gone":
      return (
        <details className="fold">
          <summary>Its recording was deleted</summary>
          <p className="soft">{hasWords ? "The words stay. " : ""}Bring it again if you still have the file.</p>
          {drop}
        </details>
      );
    case "partial":
      return (
        <section aria-label="The recording">
          <div className="problem">
            <p>Only {bytes(state.recording.bytes)} of the recording came so far. Unless another page is still at it, it was closed too early: bring the file again, or be rid of what came.</p>
            <FinalButton about="what came of the recording" onConfirmed={remove}>Delete what came</FinalButton>
          </div>
          {drop}
        </section>
      );
    case "here":
      return <Here interview={interview} recording={state.recording} whyNot={state.whyNot} playback={playback} places={places} cancel={cancel} remove={remove} shift={shift} />;
  }
}

/** Said of a file in which neither the studio nor the browser finds sound. */
const NO_SOUND = "Neither the studio nor this browser finds sound in it that can be played.";

function Here({ interview, recording, whyNot, playback, places, cancel, remove, shift }: { interview: MockInterview; recording: Recording; whyNot: string | null } & Pick<RecordingPartProps, "playback" | "places" | "cancel" | "remove" | "shift">) {
  const { isBroken } = usePlaying(playback);
  const { sound } = recording;
  const hasWords = interview.turns.length > 0;
  const isUseless = sound === null && whyNot !== null && isBroken;
  const heard = places.filter((place) => place !== null).length;
  const note = sound === null ? null : noteOnSound(sound);
  const { silent, of } = sound === null ? { silent: 0, of: 0 } : silentTurns(sound, places);
  return (
    <section className="heard-recording" aria-label="The recording">
      <PlayerOf recording={recording} label="the recording" playback={playback} {...(sound === null && whyNot !== null ? { whenBroken: NO_SOUND } : {})} />
      {sound === null ? (
        <p className="soft" role="status">{whyNot ?? "Its sound is being measured…"}</p>
      ) : (
        <p className="soft">
          {sound.speakingSeconds === 0 ? null : `Somebody speaks for ${spoken(sound.speakingSeconds)} of ${spoken(sound.seconds)}. `}
          {note === null ? "Who speaks, the sound alone does not tell." : note.sentence}
        </p>
      )}
      {isUseless ? (
        <div className="problem">
          <p>If it can be played where it came from, save it there as MP3 or WAV and bring that. Otherwise delete it: nothing can be heard or measured in it here.</p>
          <FinalButton about="the recording" lost={hasWords ? `Gone for good: the file of ${bytes(recording.bytes)}. The words stay.` : `Gone for good: the file of ${bytes(recording.bytes)}, and this mock interview, which has nothing else in it.`} onConfirmed={cancel}>
            {hasWords ? "Delete the file" : "Delete it and bring another"}
          </FinalButton>
        </div>
      ) : null}
      {hasWords && heard === 0 && !isUseless ? <p className="soft">{interview.turns.some(({ from, to }) => from > 0 || to > 0) ? "None of the turns lies within the recording: set below how much later they are heard." : "The transcript has no times, so that turns cannot be heard one by one, and your speaking time is not known from the sound."}</p> : null}
      {sound !== null && of > 0 && silent * 3 > of ? <p className="heard-why">In {count(silent, "turn")} of {of.toLocaleString("en")} nobody is heard at the time that the transcript says. The two may not begin together, or be of different interviews.</p> : null}
      <ShiftTurns interview={interview} recording={recording} playback={playback} shift={shift} />
      <p className="recording-acts">
        <span className="soft">{bytes(recording.bytes)}, kept in this studio’s data folder.</span>
        {isUseless ? null : <FinalButton about="the recording" lost={`Gone for good: ${bytes(recording.bytes)} of sound. ${hasWords ? "The words, and what was assessed from them, stay." : "The mock interview stays, and has nothing in it then."} Backups that were made before still hold it.`} onConfirmed={remove}>
          Delete the recording
        </FinalButton>}
      </p>
    </section>
  );
}
