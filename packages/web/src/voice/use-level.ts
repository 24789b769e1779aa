import { useEffect, useState } from "react";

/** Below this nobody speaks: the hum of a room, in decibels under full scale. */
const ROOM_DB = -55;
/** How often the bar moves. */
const TICK_MS = 80;
/** So long nothing may be heard before one is told. */
const QUIET_MS = 6_000;

export interface Level {
  /** 0: the quietest that the bar shows, 1: as loud as the microphone can say. */
  loudness: number;
  /** Nothing was heard for some seconds. */
  isQuiet: boolean;
  /** As loud as it gets: it is cut off at the top. */
  isTooLoud: boolean;
}

const NOTHING: Level = { loudness: 0, isQuiet: false, isTooLoud: false };

/** How loud a microphone is right now; null: it is closed. */
export function useLevel(stream: MediaStream | null): Level {
  const [level, setLevel] = useState(NOTHING);
  useEffect(() => {
    if (stream === null) return setLevel(NOTHING);
    const context = new AudioContext();
    const source = context.createMediaStreamSource(stream);
    const analyser = new AnalyserNode(context, { fftSize: 2_048 });
    source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let heardAt = performance.now();
    const tick = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
      const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const decibels = power === 0 ? -Infinity : 10 * Math.log10(power);
      if (decibels > ROOM_DB) heardAt = performance.now();
      // -60 dB to full scale
      setLevel({ loudness: Math.max(0, Math.min(1, 1 + decibels / 60)), isQuiet: performance.now() - heardAt > QUIET_MS, isTooLoud: peak > 0.98 });
    }, TICK_MS);
    return () => {
      clearInterval(tick);
      source.disconnect();
      void context.close();
    };
  }, [stream]);
  return level;
}
