import type { Recording } from "@inclined/core/schema/recording";
import { Player } from "./player.tsx";
import { SoundLine } from "./sound-line.tsx";

/** The recording that an answer was finished with: to hear it again beside its verdict. */
export default function SpokenAttempt({ recording }: { recording: Recording }) {
  const { sound, transcript } = recording;
  const isHeard = transcript !== null && transcript.from !== "typed";
  return (
    <div className="spoken-attempt">
      <Player recording={recording} label="this answer" />
      {sound === null ? null : <SoundLine sound={sound} />}
      {isHeard ? <p className="soft">Its words were written down by {transcript.by ?? "a recogniser"}. Recognisers leave out most hesitations: the fillers above are the fewest there were. An accent, a stutter or a silence is nobody’s fault.</p> : null}
    </div>
  );
}
