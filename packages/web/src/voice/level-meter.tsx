import type { Level } from "./use-level.ts";

/** How loud it is, as a bar and, where it matters, in words. */
export function LevelMeter({ level, isRecording }: { level: Level; isRecording: boolean }) {
  const percent = Math.round(level.loudness * 100);
  return (
    <div className="level">
      <div className="level-bar" role="meter" aria-label="Loudness of the microphone" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={percent} height="1" className={level.isTooLoud ? "level-loud" : undefined} />
        </svg>
      </div>
      <p className="level-words" role="status">
        {level.isTooLoud ? "Too loud: sit back a little." : level.isQuiet ? `Nothing is heard. ${isRecording ? "Is it the right microphone? The recording goes on." : "Say a few words; if the bar does not move, choose another microphone."}` : ""}
      </p>
    </div>
  );
}
