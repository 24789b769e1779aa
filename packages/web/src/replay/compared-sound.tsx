import { placeOf } from "@inclined/core/delivery/timeline-places";
import type { Change } from "@inclined/core/lenses/compare-assessments";
import { LONGEST_SECONDS } from "@inclined/core/lenses/time-profile";
import type { Assessment } from "@inclined/core/schema/assessment";
import type { AttemptView } from "@inclined/core/schema/attempt";
import { useMemo, useState } from "react";
import { foundIn, nameOf } from "../verdict/found.ts";
import { clock } from "../voice/clock.ts";
import { soundChanges } from "./sound-changes.ts";
import { Timeline } from "./timeline.tsx";
import { ANSWER, type Moment, momentsOf, toHear, type Track, useTracks } from "./tracks.ts";

interface ComparedSoundProps {
  before: AttemptView;
  after: AttemptView;
  earlier: Assessment;
  later: Assessment;
  change: Change;
}

/** Two attempts side by side by their sound: on one scale of time, with what is different in the delivery, and each criterion to be heard in both. Nothing where neither was recorded. */
export function ComparedSound({ before, after, earlier, later, change }: ComparedSoundProps) {
  const [first, second] = [useTracks(before).get(ANSWER), useTracks(after).get(ANSWER)];
  if (first === undefined && second === undefined) return null;
  const scale = Math.max(first?.timeline.seconds ?? 0, second?.timeline.seconds ?? 0);
  const lines = first === undefined || second === undefined ? [] : soundChanges(earlier.delivery, later.delivery, { before: first.recording.sound, after: second.recording.sound }, LONGEST_SECONDS[later.lens]);
  return (
    <section className="compared-sound" aria-labelledby="compared-sound-title">
      <h3 className="subsection" id="compared-sound-title">
        How they sounded
      </h3>
      <SideLine title="Before" track={first} assessment={earlier} scale={scale} />
      <SideLine title="After" track={second} assessment={later} scale={scale} />
      {lines.length === 0 ? null : (
        <dl className="changes">
          {lines.map(({ about, words }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length === 0 ? null : <p className="soft">Apart from the score, which none of this touches. Faster is not better, nor is a pause a fault.</p>}
      <HeardInBoth before={first} after={second} earlier={earlier} later={later} change={change} />
    </section>
  );
}

function SideLine({ title, track, assessment, scale }: { title: string; track: Track | undefined; assessment: Assessment; scale: number }) {
  const [lit, setLit] = useState<ReadonlySet<string>>(new Set());
  const moments = useMemo(() => (track === undefined ? [] : momentsOf(track, foundIn(assessment, null, false))), [track, assessment]);
  if (track === undefined) return <p className="soft">{title}: typed, or its recording is not kept any more.</p>;
  const hear = ({ id, words }: Moment): void => {
    setLit(new Set([id]));
    const stretch = toHear(track, words);
    if (stretch !== null) track.playback.hear(stretch);
  };
  return (
    <div className="compared-line">
      <p>{title}</p>
      <Timeline track={track} label={`the attempt ${title.toLowerCase()}`} moments={moments} fillers={assessment.delivery.fillers} lit={lit} onHear={hear} scaleSeconds={scale} />
    </div>
  );
}

/** What was gained, lost and kept, with where it can be heard. */
function HeardInBoth({ before, after, earlier, later, change }: { before: Track | undefined; after: Track | undefined; earlier: Assessment; later: Assessment; change: Change }) {
  const groups = [["Gained", change.gained], ["Lost", change.lost], ["As before", change.unchanged]] as const;
  const rows = groups.flatMap(([how, ids]) =>
    ids.map((id) => ({ id, how, buttons: [heardIn("Before", before, earlier, id), heardIn("After", after, later, id)].filter((one) => one !== null) })).filter(({ buttons }) => buttons.length > 0),
  );
  if (rows.length === 0) return null;
  return (
    <ul className="list heard-both" aria-label="Criteria, to be heard in both">
      {rows.map(({ id, how, buttons }) => (
        <li key={id}>
          <span>
            {nameOf(later.lens, id)} <span className="note-kind">{how.toLowerCase()}</span>
          </span>
          <span className="heard-buttons">
            {buttons.map(({ title, says, at, hear }) => (
              <button key={title} type="button" className="quiet" aria-label={`Hear it ${title.toLowerCase()} ${at}${says}: ${nameOf(later.lens, id)}`} onClick={hear}>
                {`Hear it ${title.toLowerCase()} ${at}${says}`}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where a criterion was said in one of the two: its evidence, else what was said the other way round. */
function heardIn(title: string, track: Track | undefined, { criteria }: Assessment, id: string): { title: string; says: string; at: string; hear: () => void } | null {
  const criterion = criteria.find((one) => one.id === id);
  if (track === undefined || criterion === undefined) return null;
  const words = (criterion.met ? criterion.evidence : criterion.contrary).find(({ turn }) => turn === undefined);
  const [place, stretch] = words === undefined ? [null, null] : [placeOf(track.timeline, words), toHear(track, words)];
  if (place === null || stretch === null) return null;
  return { title, says: criterion.met ? "" : " (said otherwise)", at: `${place.isAbout ? "about " : ""}${clock(place.from)}`, hear: () => track.playback.hear(stretch) };
}
