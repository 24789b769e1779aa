import { cutTurnTo, giveTurn, mergeSpeakers, type SpeakersEdit } from "@inclined/core/interview/edit-speakers";
import { cutTurn, type HeardTurns, joinTurns, type TurnsEdit } from "@inclined/core/interview/edit-turns";
import type { Lens } from "@inclined/core/schema/lens";
import type { MockInterview } from "@inclined/core/schema/mock-interview";

const MOST_UNDONE = 100;
const MOST_QUESTION = 4_000;
/** Letters that follow each other sooner than this are one change. */
const TYPING_MS = 3_000;

type Interview = MockInterview;

/** A change of a review with what takes it back. What others did meanwhile, as assessing does, stays. */
export interface ReviewChange {
  change: (now: Interview) => Interview;
  takeBack: (now: Interview) => Interview;
  /** Of a field that is typed in: what is typed at once is taken back at once. */
  field?: string;
}

/** What was changed, the last one at the end. */
export type ReviewHistory = readonly { takeBack: ReviewChange["takeBack"]; field: string | undefined; at: number }[];

/** The history with one more change. @param at when, in milliseconds */
export function remembered(history: ReviewHistory, { takeBack, field }: ReviewChange, at: number): ReviewHistory {
  const last = history.at(-1);
  // what takes back the first letter takes back all of them
  const isTyping = last !== undefined && field !== undefined && last.field === field && at - last.at < TYPING_MS;
  return isTyping ? [...history.slice(0, -1), { ...last, at }] : [...history, { takeBack, field, at }].slice(-MOST_UNDONE);
}

/** What turns are, for whom, and whether the person said so. */
export function resplit({ parts, candidate, isWhoSure }: Interview, next: Partial<Pick<Interview, "parts" | "candidate" | "isWhoSure">>): ReviewChange {
  return { change: (now) => ({ ...now, ...next }), takeBack: (now) => ({ ...now, parts, candidate, isWhoSure }) };
}

/** Other words than those that were here; name and recording stay. */
export function otherWords(before: Interview, next: Omit<Interview, "name" | "recordingId" | "recordingShift">): ReviewChange {
  const { name: _name, recordingId: _recordingId, recordingShift: _shift, ...words } = before;
  return { change: (now) => withWords(now, next), takeBack: (now) => withWords(now, words) };
}

/** What was wrong with the one file is not wrong with the other. */
function withWords({ faults: _faults, ...now }: Interview, words: Omit<Interview, "name" | "recordingId" | "recordingShift">): Interview {
  return { ...now, ...words };
}

/** A turn as two. @param speaker who speaks from the cut on; null: the same */
export function cutIn(before: Interview, at: number, caret: number, speaker: string | null): ReviewChange | null {
  return ofTurns(speaker === null ? cutTurn(before, at, caret) : cutTurnTo(before, at, caret, speaker));
}

export const joinedIn = (before: Interview, at: number): ReviewChange | null => ofTurns(joinTurns(before, at));

function ofTurns(made: TurnsEdit | SpeakersEdit<HeardTurns> | null): ReviewChange | null {
  return made === null ? null : { change: (now) => ({ ...now, ...made.after }), takeBack: (now) => ({ ...now, ...made.takeBack(now) }) };
}

export const given = (before: Interview, at: number, speaker: string): ReviewChange | null => ofSpeakers(giveTurn(before, at, speaker));
export const merged = (before: Interview, from: string, into: string): ReviewChange | null => ofSpeakers(mergeSpeakers(before, from, into));

function ofSpeakers(made: SpeakersEdit<Pick<Interview, "turns" | "parts" | "candidate">> | null): ReviewChange | null {
  return made === null ? null : { change: (now) => ({ ...now, ...made.after }), takeBack: made.takeBack };
}

/** A question in the person's own words. @param at of the turn with which its thread begins */
export function asked({ questions }: Interview, at: number, question: string): ReviewChange {
  const key = String(at);
  return {
    change: (now) => ({ ...now, questions: { ...now.questions, [key]: question.slice(0, MOST_QUESTION) } }),
    takeBack: (now) => ({ ...now, questions: entry(now.questions, key, questions[key]) }),
    field: `question ${key}`,
  };
}

/** By which lens a question is judged. */
export function lookedAt({ lenses }: Interview, at: number, lens: Lens): ReviewChange {
  const key = String(at);
  return { change: (now) => ({ ...now, lenses: { ...now.lenses, [key]: lens } }), takeBack: (now) => ({ ...now, lenses: entry(now.lenses, key, lenses[key]) }) };
}

export const renamed = ({ name }: Interview, next: string): ReviewChange => ({ change: (now) => ({ ...now, name: next }), takeBack: (now) => ({ ...now, name }), field: "name" });

/** How much later turns are heard than the transcript says. */
export function shifted({ recordingShift }: Interview, seconds: number): ReviewChange {
  return {
    change: (now) => ({ ...now, recordingShift: seconds }),
    takeBack: ({ recordingShift: _shift, ...now }) => (recordingShift === undefined ? now : { ...now, recordingShift }),
    field: "shift",
  };
}

/** A record with what stood under a key before; undefined: nothing did. */
function entry<Value>(record: Record<string, Value>, key: string, value: Value | undefined): Record<string, Value> {
  const { [key]: _gone, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}
