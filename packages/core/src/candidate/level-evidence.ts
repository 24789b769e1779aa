import type { Assessment } from "../schema/assessment.ts";
import type { LevelProfile, SeniorArea } from "../schema/level.ts";
import type { StoryMarks } from "./story-marks.ts";
import { type ScopeFact, type ScopeKind, scopeFacts, SCOPE_KINDS } from "./scope-facts.ts";

/** A story as the level is read from it. */
export interface ScopedStory {
  id: string;
  /** All that is told of it. */
  text: string;
  assessment: Assessment | null;
  /** The person's own verdicts, by id of a criterion or principle. */
  marks: StoryMarks;
}

export interface StoryScopeFact extends ScopeFact {
  story: string;
}

/** One kind of scope: what a profile asks for, and what the stories show. */
export interface ScopeEvidence {
  kind: ScopeKind;
  /** In the profile's own numbers; null: it gives none. */
  atLeast: number | null;
  /** Null: the profile says nothing about this kind. */
  says: string | null;
  /** The greatest first; those without a number last. */
  facts: readonly StoryScopeFact[];
  /** Null where there is no number to hold the stories against. */
  reaches: boolean | null;
}

/** What the stories show of each kind of scope, beside what a profile asks for. Nothing is inferred from silence. */
export function scopeEvidence(stories: readonly ScopedStory[], profile: Pick<LevelProfile, "scope"> | null): ScopeEvidence[] {
  const all = stories.flatMap(({ id, text }) => scopeFacts(text).map((fact): StoryScopeFact => ({ ...fact, story: id })));
  return SCOPE_KINDS.map((kind) => {
    const facts = all.filter((fact) => fact.kind === kind).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const asked = profile?.scope.find((scope) => scope.kind === kind);
    const atLeast = asked?.atLeast ?? null;
    return { kind, atLeast, says: asked?.says ?? null, facts, reaches: atLeast === null ? null : facts.some(({ value }) => (value ?? 0) >= atLeast) };
  });
}

/** Stories that state numbers of scope, all of them below what the profile asks for, and none that reaches it. */
export function tooSmall(stories: readonly ScopedStory[], profile: Pick<LevelProfile, "scope">): string[] {
  return stories
    .filter((story) => {
      const held = scopeEvidence([story], profile).filter(({ reaches, facts }) => reaches !== null && facts.some(({ value }) => value !== null));
      return held.length > 0 && held.every(({ reaches }) => reaches === false);
    })
    .map(({ id }) => id);
}

/** Words of a story that are evidence of an area, as the lens found them or the person chose them. */
export interface AreaEvidence {
  story: string;
  /** Id of the criterion or principle. */
  by: string;
  quote: string;
  /** The person chose the words. */
  isOwn: boolean;
}

/** Where the stories show an area that senior candidates have to be good in; empty where none does. */
export function areaEvidence(stories: readonly ScopedStory[], { shownBy }: Pick<SeniorArea, "shownBy">): AreaEvidence[] {
  return stories.flatMap(({ id: story, assessment, marks }) => {
    const found = assessment === null ? [] : [...assessment.criteria.filter(({ met }) => met), ...assessment.principles.filter(({ shown }) => shown)];
    return shownBy.flatMap((by): AreaEvidence[] => {
      const mark = marks[by];
      if (mark?.verdict === "does-not-hold") return [];
      if (mark?.verdict === "holds" && mark.quote !== null) return [{ story, by, quote: mark.quote, isOwn: true }];
      return found.filter(({ id }) => id === by).flatMap(({ evidence }) => evidence.slice(0, 1).map(({ quote }) => ({ story, by, quote, isOwn: false })));
    });
  });
}
