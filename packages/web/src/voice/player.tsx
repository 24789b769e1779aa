import "./voice.css";
import type { Recording } from "@inclined/core/schema/recording";
import type { ReactNode } from "react";
import { studio } from "../api/client.ts";
import { type Playback, usePlayback, usePlaying } from "../replay/playback.ts";
import { clock } from "./clock.ts";
import { Waveform } from "./waveform.tsx";

/** Arrow keys go so far. */
const STEP_SECONDS = 2;

interface PlayerProps {
  recording: Recording;
  label: string;
}

/** Plays a recording, and shows where it is loud and where it is still. */
export function Player({ recording, label }: PlayerProps) {
  const playback = usePlayback(recording);
  return <PlayerOf recording={recording} label={label} playback={playback} />;
}

interface PlayerOfProps extends PlayerProps {
  playback: Playback;
  /** Over the line, on the same scale of time. */
  above?: ReactNode;
  /** Upon the line, under the pointer. */
  upon?: ReactNode;
  /** What is said where this browser cannot play it; absent: that another may. */
  whenBroken?: string;
}

/** The same with a player that others can use as well. */
export function PlayerOf({ recording, label, playback, above, upon, whenBroken = "This browser cannot play it. The sound is kept; another browser may play it." }: PlayerOfProps) {
  const { isPlaying, at, length, isBroken } = usePlaying(playback);
  const { toggle, goTo } = playback;
  return (
    <div className="player">
      <button type="button" className="play" onClick={toggle} aria-label={`${isPlaying ? "Pause" : "Play"} ${label}`}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={isPlaying ? "M2.5 1.5h2.5v9H2.5zM7 1.5h2.5v9H7z" : "M2.5 1l8 5-8 5z"} />
        </svg>
      </button>
      <div className="player-lines">
        {above}
        <div className="player-line">
          <Waveform peaks={recording.sound?.peaks ?? []} played={length === 0 ? 0 : Math.min(1, at / length)} />
          {upon}
          <input type="range" min={0} max={Math.max(length, 0.1)} step={0.1} value={Math.min(at, length)} aria-label={`Place in ${label}`} aria-valuetext={`${clock(at)} of ${clock(length)}`}
            onChange={(event) => goTo(Number(event.currentTarget.value))}
            onKeyDown={(event) => {
              const step = event.key === "ArrowRight" || event.key === "ArrowUp" ? STEP_SECONDS : event.key === "ArrowLeft" || event.key === "ArrowDown" ? -STEP_SECONDS : 0;
              if (event.key === " ") toggle();
              if (step === 0 && event.key !== " ") return;
              event.preventDefault();
              if (step !== 0) goTo(Math.max(0, Math.min(length, at + step)));
            }}
          />
        </div>
      </div>
      <p className="player-time">
        {clock(at)} <span className="soft">of {clock(Math.round(length))}</span>
      </p>
      {isBroken ? <p className="player-broken too-long" role="alert">{whenBroken}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand beside it, where there are any */}
      <audio ref={playback.attach} src={studio.soundAddress(recording.workspaceId, recording.id)} preload="metadata" />
    </div>
  );
}
