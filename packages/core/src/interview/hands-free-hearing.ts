/** How loud a microphone was at one moment, and when. */
export interface Loudness {
  /** Decibels under full scale, so never above 0; minus infinity is digital silence. */
  db: number;
  ms: number;
}

/** What was heard since somebody was given the word. */
export interface Hearing {
  /** The loudness of the last seconds, oldest first: the room is learned from it. */
  recent: readonly number[];
  /** Since when it has been still; null: nothing was heard at all yet. */
  stillSince: number | null;
  /** Looks in which there was sound, in all. */
  sounds: number;
  /** When the first of the sound was heard that is speech; null: nobody has begun. */
  beganAt: number | null;
  firstSoundAt: number | null;
}

/** The microphone is looked at so often, in milliseconds. */
export const LOOK_MS = 80;
/** So many looks are remembered: twelve seconds, in which anybody breathes. */
const REMEMBERED = 150;
/** The quietest tenth of them is the room. */
const ROOM_SHARE = 0.1;
/** Speech is so much louder than its room; a soft voice is at ten. */
const ABOVE_ROOM_DB = 8;
/** Nothing under this is a voice, in the stillest room. */
const STILLEST_DB = -62;
/** Looks until the room is known: a second. Nothing in it is taken for a voice. */
const LEARNED = 12;
/** Of the last three looks so many are loud where somebody speaks: a key or a click is one. */
const [LAST, LOUD] = [3, 2] as const;
/** A cough or a chair is no answer: half a second of sound is. */
const SPEECH = 6;

export const NOTHING_HEARD: Hearing = { recent: [], stillSince: null, sounds: 0, beganAt: null, firstSoundAt: null };

/** From here on it is a voice, in decibels under full scale: so much above the quietest tenth of the last seconds. */
function voiceFromDb(recent: readonly number[]): number {
  const sorted = recent.toSorted((a, b) => a - b);
  const room = sorted[Math.floor((sorted.length - 1) * ROOM_SHARE)];
  if (room === undefined || recent.length < LEARNED) return 0;
  return Math.max(STILLEST_DB, room + ABOVE_ROOM_DB);
}

/** What is known after one more look. */
export function listenOn(before: Hearing, { db, ms }: Loudness): Hearing {
  // so that what is stored stays a number
  const recent = [...before.recent, Math.max(-120, db)].slice(-REMEMBERED);
  const from = voiceFromDb(recent);
  const isSound = recent.slice(-LAST).filter((each) => each > from).length >= LOUD;
  if (!isSound) return { ...before, recent, stillSince: before.sounds === 0 ? null : (before.stillSince ?? ms) };
  const sounds = before.sounds + 1;
  const firstSoundAt = before.firstSoundAt ?? ms;
  return { recent, stillSince: null, sounds, firstSoundAt, beganAt: before.beganAt ?? (sounds >= SPEECH ? firstSoundAt : null) };
}

/** The same room, and a person who has said nothing yet: the next one is given the word, or the same one again. */
export const inTheSameRoom = ({ recent }: Hearing): Hearing => ({ ...NOTHING_HEARD, recent });

/** How long it has been still after somebody spoke; null: nobody has spoken yet, or somebody does. */
export function stillMs({ stillSince, beganAt }: Hearing, ms: number): number | null {
  return beganAt === null || stillSince === null ? null : Math.max(0, ms - stillSince);
}
