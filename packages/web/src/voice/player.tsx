import "./voice.css";
import type { Recording } from "@inclined/core/schema/recording";
import { useEffect, useRef, useState } from "react";
import { studio } from "../api/client.ts";
import { clock } from "./clock.ts";
import { Waveform } from "./waveform.tsx";

/** Arrow keys go so far. */
const STEP_SECONDS = 2;
/** Files of a recorder do not say how long they are; a player learns it when it is sent to their end. */
const BEYOND_THE_END = 1e7;

/** Plays a recording, and shows where it is loud and where it is still. */
export function Player({ recording, label }: { recording: Recording; label: string }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  const length = recording.sound?.seconds ?? recording.seconds ?? told ?? 0;

  // The element tells its time four times a second; the line moves with the sound.
  useEffect(() => {
    if (!isPlaying) return;
    const tick = setInterval(() => setAt(audio.current?.currentTime ?? 0), 60);
    return () => clearInterval(tick);
  }, [isPlaying]);

  const toggle = (): void => {
    const player = audio.current;
    if (player === null) return;
    if (!player.paused) return player.pause();
    if (length > 0 && player.currentTime >= length - 0.05) player.currentTime = 0;
    void player.play().catch(() => setBroken(true));
  };
  const goTo = (seconds: number): void => {
    setAt(seconds);
    if (audio.current !== null) audio.current.currentTime = seconds;
  };

  return (
    <div className="player">
      <button type="button" className="play" onClick={toggle} aria-label={`${isPlaying ? "Pause" : "Play"} ${label}`}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={isPlaying ? "M2.5 1.5h2.5v9H2.5zM7 1.5h2.5v9H7z" : "M2.5 1l8 5-8 5z"} />
        </svg>
      </button>
      <div className="player-line">
        <Waveform peaks={recording.sound?.peaks ?? []} played={length === 0 ? 0 : Math.min(1, at / length)} />
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
      <p className="player-time">
        {clock(at)} <span className="soft">of {clock(Math.round(length))}</span>
      </p>
      {isBroken ? <p className="player-broken too-long" role="alert">This browser cannot play it. The sound is kept; another browser may play it.</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- its words stand beside it, where there are any */}
      <audio
        ref={audio}
        src={studio.soundAddress(recording.workspaceId, recording.id)}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => {
          setPlaying(false);
          setAt(length);
        }}
        onError={() => setBroken(true)}
        onLoadedMetadata={({ currentTarget }) => {
          if (currentTarget.duration === Infinity) currentTarget.currentTime = BEYOND_THE_END;
          else setTold(currentTarget.duration);
        }}
        onDurationChange={({ currentTarget }) => {
          if (currentTarget.duration === Infinity || Number.isNaN(currentTarget.duration)) return;
          setTold(currentTarget.duration);
          if (currentTarget.currentTime > 0 && currentTarget.paused && at === 0) currentTarget.currentTime = 0;
        }}
      />
    </div>
  );
}
