import "./replay.css";
import { placeOf } from "@inclined/core/delivery/timeline-places";
import type { Delivery } from "@inclined/core/schema/assessment";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { lanesOf } from "../verdict/lanes.ts";
import { clock } from "../voice/clock.ts";
import { PlayerOf } from "../voice/player.tsx";
import type { Moment, Track } from "./tracks.ts";

interface TimelineProps {
  track: Track;
  label: string;
  moments: readonly Moment[];
  fillers: Delivery["fillers"];
  /** Findings that are looked at. */
  lit: ReadonlySet<string>;
  onHear: (moment: Moment) => void;
  /** Of the longest that it stands beside; absent: its own length fills the line. */
  scaleSeconds?: number;
  children?: ReactNode;
}

const isFault = ({ tone }: Moment): boolean => tone === "fault" || tone === "contrary";

/**
 * A recording with what was found in it over its sound: what counts above, faults and what was said otherwise under it, fillers as
 * ticks, long pauses as gaps, and a line for each minute. For the pointer; the same findings stand in a list.
 */
export function Timeline({ track, label, moments, fillers, lit, onHear, scaleSeconds, children }: TimelineProps) {
  const { recording, playback, timeline } = track;
  const { seconds } = timeline;
  const at = (moment: number): string => `${seconds === 0 ? 0 : Math.min(100, (moment / seconds) * 100).toFixed(2)}%`;
  const over = (from: number, to: number): CSSProperties => ({ left: at(from), width: `${seconds === 0 ? 0 : (Math.max(0, to - from) / seconds) * 100}%` });
  const rows = [moments.filter((one) => !isFault(one)), moments.filter(isFault)];
  const hear = (event: MouseEvent<HTMLElement>): void => {
    const place = event.target instanceof HTMLElement ? event.target.dataset["moment"] : undefined;
    const moment = place === undefined ? undefined : moments[Number(place)];
    if (moment !== undefined) onHear(moment);
  };
  const marks = rows.map((row, index) => {
    const lanes = lanesOf(row.map(({ place }) => ({ start: place.from, end: Math.max(place.to, place.from + seconds / 60) })));
    return row.length === 0 ? null : (
      <div key={index} className="marks-row" data-kind={index === 0 ? "counts" : "fault"} style={{ "--lanes": Math.max(...lanes) + 1 } as CSSProperties}>
        {row.map((moment, place) => (
          <i
            key={`${moment.id}${moment.words.start}`}
            className="mark"
            data-moment={moments.indexOf(moment)}
            data-lit={lit.has(moment.id) || undefined}
            data-tone={moment.tone}
            title={`${clock(moment.place.from)} ${moment.name}`}
            style={{ ...over(moment.place.from, moment.place.to), "--lane": lanes[place] ?? 0 } as CSSProperties}
          />
        ))}
      </div>
    );
  });
  const pauses = recording.sound?.pauses ?? [];
  const minutes = Array.from({ length: Math.max(0, Math.ceil(seconds / 60) - 1) }, (_, index) => (index + 1) * 60);
  // beyond some minutes each has no room for its figure
  const every = Math.max(1, Math.ceil(minutes.length / 8));
  return (
    <div className="timeline" style={scaleSeconds === undefined || scaleSeconds === 0 ? undefined : ({ "--share": Math.max(0.12, seconds / scaleSeconds) } as CSSProperties)}>
      <PlayerOf
        recording={recording}
        label={label}
        playback={playback}
        above={
          // by keyboard they are heard from the list, the notes, and with [ and ]
          <div className="marks" aria-hidden="true" onClick={hear}>
            {marks}
            {fillers.length === 0 ? null : (
              <div className="marks-row" data-kind="filler">
                {fillers.map((filler) => {
                  const place = placeOf(timeline, filler);
                  return place === null ? null : <i key={filler.start} className="tick" title={`${clock(place.from)} “${filler.quote}”`} style={{ left: at(place.from) }} />;
                })}
              </div>
            )}
          </div>
        }
        upon={
          <div className="upon" aria-hidden="true">
            {pauses.map(({ from, to }) => (
              <i key={from} className="gap" style={over(from, to)} />
            ))}
            {minutes.map((minute) => (
              <i key={minute} className="minute" style={{ left: at(minute) }}>
                {(minute / 60) % every === 0 ? <b>{clock(minute)}</b> : null}
              </i>
            ))}
          </div>
        }
      />
      {children}
    </div>
  );
}
