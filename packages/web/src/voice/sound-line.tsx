import type { SoundMeasure } from "@inclined/core/schema/sound";
import { count, spoken } from "../look/words.ts";

/** What the sound alone says of a recording, in a sentence. */
export function SoundLine({ sound }: { sound: SoundMeasure }) {
  if (sound.speakingSeconds === 0) return <p className="soft">No speech was found in the sound. If you did speak, the microphone may have been too far away.</p>;
  return (
    <p className="soft">
      Speaking for {spoken(sound.speakingSeconds)} of {spoken(sound.seconds)}, at most {spoken(sound.longestRunSeconds)} without a break;{" "}
      {sound.pauses.length === 0 ? "no pause over two seconds" : `${count(sound.pauses.length, "pause")} over two seconds`}. Measured in the sound, no words needed.
    </p>
  );
}
