import { scopeEvidence } from "../candidate/level-evidence.ts";
import type { ScopeKind } from "../candidate/scope-facts.ts";
import type { LevelProfile } from "../schema/level.ts";
import type { RoleFamily } from "../schema/posting.ts";

/** The level that the stories of a loop support. */
export interface LevelShown {
  /** Null: none is shown. */
  profile: LevelProfile | null;
  because: string;
}

/** Stories in which a fact of scope has to stand. */
export const IN_STORIES = 2;

/** One profile, and what the stories have of it. */
export interface LevelFinding {
  profile: LevelProfile;
  /** Kinds of scope that its source names and that fewer than two stories state as it asks. Empty: it is shown. */
  missing: readonly ScopeKind[];
}

/** Profiles that speak of the candidate's kind of role: of the one that is aimed at, else of the posting. Without either all of them. */
export function levelsFor(profiles: readonly LevelProfile[], family: RoleFamily | null, aim: string | null): LevelProfile[] {
  const own = profiles.find(({ id }) => id === aim)?.family ?? family;
  return profiles.filter((profile) => own === null || profile.family === null || profile.family === own);
}

/** In how many different stories each kind of scope of a profile stands, as it asks for it. */
export function storiesOfScope(stories: readonly { id: string; text: string }[], profile: Pick<LevelProfile, "scope">): ReadonlyMap<ScopeKind, number> {
  const scoped = stories.map(({ id, text }) => ({ id, text, assessment: null, marks: {} }));
  const asked = scopeEvidence(scoped, profile).filter(({ says }) => says !== null);
  return new Map(asked.map(({ kind, atLeast, facts }) => [kind, new Set(facts.filter(({ value }) => atLeast === null || (value ?? 0) >= atLeast).map(({ story }) => story)).size]));
}

/** What the stories have of each profile, in the order of the profiles. */
export function levelFindings(stories: readonly { id: string; text: string }[], profiles: readonly LevelProfile[]): LevelFinding[] {
  return profiles.map((profile) => ({ profile, missing: [...storiesOfScope(stories, profile)].flatMap(([kind, count]) => (count < IN_STORIES ? [kind] : [])) }));
}

/**
 * Rubric book, Debrief: the highest profile whose scope facts stand in at least two different stories.
 * @param stories texts, one a story
 * @param profiles from the lower level to the higher
 */
export function levelShown(stories: readonly { id: string; text: string }[], profiles: readonly LevelProfile[]): LevelShown {
  const findings = levelFindings(stories, profiles);
  const shown = findings.findLast(({ missing }) => missing.length === 0)?.profile ?? null;
  if (shown !== null) return { profile: shown, because: `${shown.name}: each fact of scope that its source names stands in two stories or more.` };
  const missing = findings[0]?.missing ?? [];
  return { profile: null, because: missing.length === 0 ? "Not shown: no level was looked for." : `Not shown: fewer than two stories give facts about ${missing.join(", ")}.` };
}
