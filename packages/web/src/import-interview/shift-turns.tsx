import { shiftToFirstSpeech } from "@inclined/core/interview/turns-in-recording";
import { MOST_SHIFT_SECONDS, type MockInterview } from "@inclined/core/schema/mock-interview";
import type { Recording } from "@inclined/core/schema/recording";
import { NumberInput } from "@mantine/core";
import type { Playback } from "../replay/playback.ts";
import { clock } from "./clock.ts";

interface ShiftTurnsProps {
  interview: MockInterview;
  recording: Recording;
  playback: Playback;
  shift: (seconds: number) => void;
}

/** Where recording and transcript do not begin together: how much later the turns are heard. */
export function ShiftTurns({ interview: { turns, recordingShift = 0 }, recording: { sound }, playback, shift }: ShiftTurnsProps) {
  const [first] = turns;
  if (first === undefined || turns.every(({ from, to }) => from === 0 && to === 0)) return null;
  const toSpeech = sound === null ? null : shiftToFirstSpeech(sound, turns);
  const set = (seconds: number): void => shift(Math.max(-MOST_SHIFT_SECONDS, Math.min(MOST_SHIFT_SECONDS, Math.round(seconds * 10) / 10)));
  return (
    <details className="fold shift-turns">
      <summary>{recordingShift === 0 ? "If turns are heard too early or too late" : `Turns are heard ${Math.abs(recordingShift).toLocaleString("en")} s ${recordingShift > 0 ? "later" : "earlier"} than the transcript says`}</summary>
      <p className="soft">The recording may have begun before the transcript, or after it. Then every turn is moved by the same time.</p>
      <NumberInput
        label="Seconds that turns are heard later"
        description="Below nought: earlier"
        value={recordingShift}
        step={0.5}
        decimalScale={1}
        min={-MOST_SHIFT_SECONDS}
        max={MOST_SHIFT_SECONDS}
        onChange={(value) => (typeof value === "number" ? set(value) : undefined)}
      />
      <p className="heard-acts">
        <button type="button" className="quiet" onClick={() => set(playback.state().at - first.from)}>
          The first turn begins where the player stands
        </button>
        {toSpeech === null || Math.abs(toSpeech - recordingShift) < 0.1 ? null : (
          <button type="button" className="quiet" onClick={() => set(toSpeech)}>
            It begins with the first speech, at {clock(toSpeech + first.from)}
          </button>
        )}
        {recordingShift === 0 ? null : (
          <button type="button" className="quiet" onClick={() => set(0)}>
            Both begin together
          </button>
        )}
      </p>
    </details>
  );
}
