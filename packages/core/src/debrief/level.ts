import { scopeEvidence } from "../candidate/level-evidence.ts";
import type { LevelProfile } from "../schema/level.ts";

/** The level that the stories of a loop support. */
export interface LevelShown {
  /** Null: none is shown. */
  profile: LevelProfile | null;
  because: string;
}

const IN_STORIES = 2;

/**
 * Rubric book, Debrief: the highest profile whose scope facts stand in at least two different stories.
 * @param stories texts, one a story
 * @param profiles from the lower level to the higher
 */
export function levelShown(stories: readonly { id: string; text: string }[], profiles: readonly LevelProfile[]): LevelShown {
  const scoped = stories.map(({ id, text }) => ({ id, text, assessment: null, marks: {} }));
  const missingOf = (profile: LevelProfile): string[] =>
    scopeEvidence(scoped, profile)
      .filter(({ says }) => says !== null)
      .filter(({ atLeast, facts }) => new Set(facts.filter(({ value }) => atLeast === null || (value ?? 0) >= atLeast).map(({ story }) => story)).size < IN_STORIES)
      .map(({ kind }) => kind);
  const shown = profiles.findLast((profile) => missingOf(profile).length === 0) ?? null;
  if (shown !== null) return { profile: shown, because: `${shown.name}: each fact of scope that its source names stands in two stories or more.` };
  const [lowest] = profiles;
  const missing = lowest === undefined ? [] : missingOf(lowest);
  return { profile: null, because: missing.length === 0 ? "Not shown: no level was looked for." : `Not shown: fewer than two stories give facts about ${missing.join(", ")}.` };
}
