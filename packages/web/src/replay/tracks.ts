import { sentences } from "@inclined/core/answer/sentences";
import { takesOfAnswer } from "@inclined/core/delivery/takes-of-answer";
import { placeOf, stretchToHear } from "@inclined/core/delivery/timeline-places";
import { type Place, type Stretch, type Timeline, timelineOf } from "@inclined/core/delivery/timeline";
import type { AttemptView } from "@inclined/core/schema/attempt";
import type { Recording } from "@inclined/core/schema/recording";
import { textOfTranscript } from "@inclined/core/delivery/text-of-transcript";
import type { Span } from "@inclined/core/schema/span";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { queries } from "../api/queries.ts";
import type { Found, Words } from "../verdict/found.ts";
import { Playback } from "./playback.ts";

/** The answer itself among its replies, which have their index. */
export const ANSWER = -1;

/** A recording with the words that it belongs to, in time. */
export interface Track {
  /** `ANSWER`, or the index of the reply. */
  turn: number;
  text: string;
  recording: Recording;
  /** In how many recordings it was told; this is the last of them. */
  takes: number;
  /** Where the words of this recording begin in the text; those before it are heard in another one. */
  from: number;
  playback: Playback;
  timeline: Timeline;
  sentences: readonly Span[];
}

/** Words of a finding with when they were said. */
export interface Moment {
  /** Of the finding. */
  id: string;
  name: string;
  tone: Found["tone"];
  words: Words;
  place: Place;
}

/** The recordings that an attempt can be heard in: by the index of the reply, or `ANSWER`. Empty where it was typed. */
export function useTracks(view: AttemptView): ReadonlyMap<number, Track> {
  const { attempt } = view;
  const { data: recordings } = useQuery(queries.recordings(attempt.workspaceId, attempt.answerId));
  const { data: attempts } = useQuery(queries.attempts(attempt.workspaceId, attempt.answerId));
  const tracks = useMemo(() => tracksOf(attempt, recordings ?? [], attempts ?? []), [attempt, recordings, attempts]);
  useEffect(() => () => {
    for (const { playback } of tracks.values()) playback.pause();
  }, [tracks]);
  return tracks;
}

/** A reply that was added later makes another attempt of the same words, which were recorded with the first. */
function tracksOf(attempt: AttemptView["attempt"], recordings: readonly Recording[], attempts: readonly AttemptView[]): Map<number, Track> {
  const ofWords = (turn: number, text: string): Recording | undefined => {
    const all = recordings.filter((recording) => (recording.turn ?? ANSWER) === turn && recording.attemptId !== null && recording.state !== "open" && recording.bytes > 0);
    const hasSaid = ({ attemptId }: Recording): boolean => {
      const other = attempts.find((one) => one.attempt.id === attemptId)?.attempt;
      return other !== undefined && (turn === ANSWER ? other.text : other.thread[turn]?.reply) === text;
    };
    return all.findLast(({ attemptId }) => attemptId === attempt.id) ?? all.findLast(hasSaid);
  };
  const tracks = new Map<number, Track>();
  for (const [index, text] of [attempt.text, ...attempt.thread.map(({ reply }) => reply)].entries()) {
    const turn = index - 1;
    const recording = ofWords(turn, text);
    if (recording === undefined) continue;
    const { sound, seconds } = recording;
    const takes = turn === ANSWER ? takesOfAnswer(text, recordings, recording.id).length : 1;
    const own = recording.words ?? (recording.transcript === null ? "" : textOfTranscript(recording.transcript));
    tracks.set(turn, { turn, text, recording, takes, from: takes < 2 || own === "" ? 0 : Math.max(0, text.lastIndexOf(own)), playback: new Playback(sound?.seconds ?? seconds ?? 0), timeline: timelineOf(text, recording), sentences: sentences(text) });
  }
  return tracks;
}

/** What is played for words of a track; null: they have no place in time. */
export const toHear = (track: Track, words: Span): Stretch | null => (words.start < track.from ? null : stretchToHear(track.timeline, track.sentences, words));

/** Every finding of a track in the order of time. */
export function momentsOf({ turn, timeline, from }: Track, found: readonly Found[]): Moment[] {
  return found
    .flatMap(({ id, name, tone, words }) =>
      words.flatMap((one): Moment[] => {
        const place = (one.turn ?? ANSWER) === turn && one.start >= from ? placeOf(timeline, one) : null;
        return place === null ? [] : [{ id, name, tone, words: one, place }];
      }),
    )
    .sort((a, b) => a.place.from - b.place.from || a.words.start - b.words.start);
}
