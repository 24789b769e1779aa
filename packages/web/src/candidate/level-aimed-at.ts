import { findLevel } from "@inclined/content/levels";
import type { ScopeKind } from "@inclined/core/candidate/scope-facts";
import type { AimsPaper } from "@inclined/core/schema/paper";
import type { LevelProfile } from "@inclined/core/schema/level";

/** The profile that the person holds the stories against, a source's or their own; null where none is chosen. */
export function levelAimedAt({ level, ownProfiles }: AimsPaper): Pick<LevelProfile, "scope"> | null {
  if (level === null) return null;
  const own = ownProfiles.find(({ id }) => id === level);
  if (own === undefined) return findLevel(level);
  return { scope: Object.entries(own.scope).map(([kind, atLeast]) => ({ kind: kind as ScopeKind, atLeast, says: "Yours." })) };
}
