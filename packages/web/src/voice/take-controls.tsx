import { Button, NativeSelect } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { clock } from "./clock.ts";
import { LevelMeter } from "./level-meter.tsx";
import { chooseMicrophone, chosenMicrophone, microphones } from "./microphone.ts";
import { useLevel } from "./use-level.ts";
import type { useTake } from "./use-take.ts";

/** The microphone: checked, recorded with, paused, stopped. */
export function TakeControls({ take, withBrowserWords, takesFocus }: { take: ReturnType<typeof useTake>; withBrowserWords: boolean; takesFocus: boolean }) {
  const { state, stream, seconds } = take;
  const level = useLevel(state === "paused" ? null : stream);
  const [choice, setChoice] = useState<{ value: string; label: string }[]>([]);
  useEffect(() => {
    if (state === "checking" && stream !== null) void microphones().then(setChoice);
  }, [state, stream]);
  const used = stream?.getAudioTracks()[0]?.getSettings().deviceId ?? chosenMicrophone() ?? "";

  // A button that was pressed gives way to another: whoever works with the keyboard goes on there.
  const main = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(takesFocus);
  useEffect(() => {
    if (wasAsked.current && document.activeElement === document.body) main.current?.focus();
    wasAsked.current = true;
  }, [state]);

  if (state === "recording" || state === "paused") {
    return (
      <div className="take-controls">
        <p className="take-clock" role="timer" data-paused={state === "paused" ? true : undefined}>
          {clock(seconds)} <span className="soft">{state === "paused" ? "paused" : "recording"}</span>
        </p>
        <LevelMeter level={level} isRecording />
        <div className="actions">
          <Button ref={main} onClick={take.stop}>Stop</Button>
          <Button variant="default" onClick={state === "paused" ? take.resume : take.pause}>
            {state === "paused" ? "Go on" : "Pause"}
          </Button>
        </div>
      </div>
    );
  }
  if (state === "storing") {
    return (
      <p className="soft" role="status">
        The last second is on its way to the studio…
      </p>
    );
  }
  return (
    <div className="take-controls">
      {state === "checking" ? (
        <>
          <LevelMeter level={level} isRecording={false} />
          {choice.length < 2 ? null : (
            <NativeSelect
              label="Microphone"
              data={choice}
              value={used}
              maw={360}
              onChange={(event) => {
                chooseMicrophone(event.currentTarget.value);
                void take.change();
              }}
            />
          )}
        </>
      ) : null}
      <div className="actions">
        <Button ref={main} loading={state === "opening"} onClick={() => void take.record(withBrowserWords)}>
          Record
        </Button>
        {state === "checking" ? (
          <Button variant="default" onClick={take.endCheck}>
            Close the microphone
          </Button>
        ) : (
          <Button variant="default" onClick={() => void take.check()}>
            Check the microphone
          </Button>
        )}
      </div>
    </div>
  );
}
