import type { RawWorkspace } from "./archive-rows.ts";

/**
 * Steps from one schema version to the next, the first from 1 to 2. Pure; each takes what the older version wrote and
 * has an archive of that version as its test. There is one step fewer than SCHEMA_VERSION.
 */
export const UPGRADES: readonly ((older: RawWorkspace) => RawWorkspace)[] = [
  // nothing was finished before there were attempts
  (older) => ({ ...older, attempts: [], assessments: [], marks: [] }),
  // a candidate brought nothing yet
  (older) => ({ ...older, papers: [] }),
  // a recording came whole, and nothing was known of what is in it
  (older) => ({ ...older, recordings: Array.isArray(older.recordings) ? older.recordings.map(withoutWords) : older.recordings }),
  // only the answer itself was recorded, and no reply
  (older) => ({ ...older, recordings: Array.isArray(older.recordings) ? older.recordings.map(ofTheAnswer) : older.recordings }),
  // each recording was of an answer
  (older) => ({ ...older, recordings: Array.isArray(older.recordings) ? older.recordings.map(ofNoPaper) : older.recordings }),
];

const UNKNOWN = { attemptId: null, state: "closed", pieces: 0, seconds: null, transcript: null, words: null, sound: null };

/** What is no recording stays what it is: the reader says what is wrong with it. */
function withoutWords(recording: unknown): unknown {
  return typeof recording === "object" && recording !== null && !Array.isArray(recording) ? { ...recording, ...UNKNOWN } : recording;
}

function ofTheAnswer(recording: unknown): unknown {
  return typeof recording === "object" && recording !== null && !Array.isArray(recording) ? { ...recording, turn: null } : recording;
}

function ofNoPaper(recording: unknown): unknown {
  return typeof recording === "object" && recording !== null && !Array.isArray(recording) ? { ...recording, paperId: null } : recording;
}

/** Brings a workspace as some older version wrote it to this version. @param from that version, at least 1 */
export function upgradeWorkspace(raw: RawWorkspace, from: number): RawWorkspace {
  return UPGRADES.slice(from - 1).reduce((older, upgrade) => upgrade(older), raw);
}
