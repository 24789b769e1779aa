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
];

/** Brings a workspace as some older version wrote it to this version. @param from that version, at least 1 */
export function upgradeWorkspace(raw: RawWorkspace, from: number): RawWorkspace {
  return UPGRADES.slice(from - 1).reduce((older, upgrade) => upgrade(older), raw);
}
