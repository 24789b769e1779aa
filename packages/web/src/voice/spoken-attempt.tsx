import { paceByMinute, soundsWithoutWords } from "@inclined/core/delivery/timeline-figures";
import type { Stretch } from "@inclined/core/delivery/timeline";
import type { Assessment } from "@inclined/core/schema/assessment";
import { SourceNote } from "../look/source-note.tsx";
import { count } from "../look/words.ts";
import { PaceTable } from "../replay/pace-table.tsx";
import { QuietMinute } from "../replay/quiet-minute.tsx";
import type { Track } from "../replay/tracks.ts";
import { clock } from "./clock.ts";
import { SoundLine } from "./sound-line.tsx";

/** So many places are offered to be heard. */
const MOST_PLACES = 12;

/** What the recording of an answer adds to what its words say of how it sounded. No part of any score. */
export default function SpokenAttempt({ track, assessment }: { track: Track; assessment: Assessment }) {
  const { recording, timeline, playback } = track;
  const { sound, transcript } = recording;
  const isHeard = transcript !== null && transcript.from !== "typed";
  const sounds = soundsWithoutWords(timeline, sound?.runs ?? null);
  const pauses = sound?.pauses ?? [];
  const hear = (from: number, to: number): void => playback.hear({ from: Math.max(0, from), to: Math.min(timeline.seconds, to) });
  return (
    <div className="spoken-attempt">
      <h3 className="subsection">In the recording</h3>
      {sound === null ? <p className="soft">Its sound was not measured.</p> : <SoundLine sound={sound} />}
      {pauses.length === 0 ? null : (
        <Places about="Silence" label="Pauses, to be heard" stretches={pauses} note={(one) => `${(one.to - one.from).toFixed(1)} s`} onHear={({ from, to }) => hear(from - 3, to + 2)} />
      )}
      <PaceTable minutes={paceByMinute(timeline)} />
      {isHeard ? (
        <>
          <h3 className="subsection">How fillers were counted</h3>
          <p>
            In the words that {transcript.by ?? "a recogniser"} wrote down, with your corrections. Recognisers leave out most hesitations, so the count is the fewest there were; how many of them this one writes down is not known, and no figure is
            made up for it. Before you finish an answer you can put those that you hear into its words. <SourceNote id="whisper-leaves-out-hesitations" />
          </p>
          {sounds === null ? null : (
            <>
              <p>
                {sounds.length === 0
                  ? "Between its words there is no sound without a word that lasts longer than a quarter of a second."
                  : `Between its words there ${sounds.length === 1 ? "is" : "are"} ${count(sounds.length, "sound")} without a word, ${total(sounds).toFixed(1)} s in all: hesitations perhaps, or words that it missed, breath, laughter or a noise.`}
              </p>
              {sounds.length === 0 ? null : <Places about="Sound" label="Sounds without a word, to be heard" stretches={sounds} note={(one) => `${(one.to - one.from).toFixed(1)} s`} onHear={({ from, to }) => hear(from - 1, to + 1)} />}
            </>
          )}
        </>
      ) : null}
      <QuietMinute assessment={assessment} track={track} />
      <p className="soft">An accent, a stutter or a silence is nobody’s fault. These are figures to hear oneself by, and they stand beside no other person’s.</p>
    </div>
  );
}

const total = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

interface PlacesProps {
  /** Before them, as the beginning of a sentence. */
  about: string;
  label: string;
  stretches: readonly Stretch[];
  note: (one: Stretch) => string;
  onHear: (one: Stretch) => void;
}

/** Places of a recording, each to be heard. */
function Places({ about, label, stretches, note, onHear }: PlacesProps) {
  return (
    <ul className="sound-places" aria-label={label}>
      <li className="soft">{about} at</li>
      {stretches.slice(0, MOST_PLACES).map((one) => (
        <li key={one.from}>
          <button type="button" className="quiet" onClick={() => onHear(one)} aria-label={`Hear ${clock(one.from)}, ${note(one)}`}>
            {clock(one.from)}
          </button>{" "}
          <span className="soft">{note(one)}</span>
        </li>
      ))}
      {stretches.length > MOST_PLACES ? <li className="soft">and {stretches.length - MOST_PLACES} more</li> : null}
    </ul>
  );
}
