import { useVerdictDesk } from "../verdict/verdict-desk.ts";
import { useReplay } from "./replay-desk.ts";
import { Timeline } from "./timeline.tsx";

/** The recording of a reply, under its words; nothing where it was typed. */
export function ReplyRecording({ turn }: { turn: number }) {
  const { lit } = useVerdictDesk();
  const replay = useReplay();
  const track = replay?.tracks.get(turn);
  if (replay === null || track === undefined) return null;
  return (
    <div className="reply-recording">
      <Timeline track={track} label={`your reply ${turn + 1}`} moments={replay.moments.filter(({ words }) => words.turn === turn)} fillers={[]} lit={lit} onHear={({ words }) => replay.hear(words)} />
    </div>
  );
}
