import { PRINCIPLE_IDS, type PrincipleId } from "../principles/names.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { StoryMark } from "../schema/story.ts";
import type { StoryMarks } from "./story-marks.ts";

/** How well a story shows a principle: not at all, named by its words once, shown, shown in a story that stands. */
export type Strength = 0 | 1 | 2 | 3;

/** A story as the matrix sees it. */
export interface CoveredStory {
  id: string;
  title: string;
  year: number | null;
  employer: string | null;
  /** By the behavioural lens; null: not judged yet. */
  assessment: Assessment | null;
  /** The person's own verdicts, by principle. */
  marks: StoryMarks;
}

/** One cell: a story and a principle. */
export interface Cell {
  story: string;
  principle: PrincipleId;
  /** What counts: what the lens found, or what the person says to it. */
  strength: Strength;
  /** What the lens found by itself. */
  found: Strength;
  /** The person's own verdict; null: none. */
  mark: StoryMark | null;
  evidence: Assessment["principles"][number]["evidence"];
}

/** What a look at the whole matrix shows. */
export interface Coverage {
  cells: readonly Cell[];
  /** Principles that no story shows with a strength of 2 or more. */
  gaps: readonly PrincipleId[];
  /** Stories that are the only one for three principles or more: when one is told, the others are gone. */
  overused: readonly { story: string; principles: readonly PrincipleId[] }[];
  /** The one employer of all stories whose employer is known; null where there are several, or fewer than three stories. */
  oneEmployer: string | null;
  /** The years, where all stories come from two at most; null otherwise. */
  fewYears: readonly number[] | null;
}

/** A shown principle counts more when the model is sure, and most in a story that scores 2 or 3. */
function strengthOf(assessment: Assessment | null, principle: PrincipleId): Strength {
  const found = assessment?.principles.find(({ id }) => id === principle);
  if (assessment === null || found?.shown !== true) return 0;
  if (found.confidence < 0.6) return 1;
  return (assessment.score ?? 0) >= 2 ? 3 : 2;
}

/** A person's word counts in their own matrix: what they say is shown is shown, what they say is not is not. */
function countedStrength(found: Strength, mark: StoryMark | null): Strength {
  if (mark === null) return found;
  return mark.verdict === "does-not-hold" ? 0 : found < 2 ? 2 : found;
}

/** Stories × principles, and what is missing in it. */
export function coverageOf(stories: readonly CoveredStory[]): Coverage {
  const cells = stories.flatMap(({ id, assessment, marks }) =>
    PRINCIPLE_IDS.map((principle): Cell => {
      const found = strengthOf(assessment, principle);
      const mark = marks[principle] ?? null;
      const evidence = assessment?.principles.find((one) => one.id === principle && one.shown)?.evidence ?? [];
      return { story: id, principle, strength: countedStrength(found, mark), found, mark, evidence };
    }),
  );
  const showing = (principle: PrincipleId): Cell[] => cells.filter((cell) => cell.principle === principle && cell.strength >= 2);
  const alone = new Map<string, PrincipleId[]>();
  for (const principle of PRINCIPLE_IDS) {
    const [only, ...others] = showing(principle);
    if (only !== undefined && others.length === 0) alone.set(only.story, [...(alone.get(only.story) ?? []), principle]);
  }
  const employers = new Set(stories.flatMap(({ employer }) => employer?.trim().toLowerCase() ?? []));
  const years = [...new Set(stories.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const known = stories.filter(({ employer }) => employer !== null && employer.trim() !== "");
  return {
    cells,
    gaps: PRINCIPLE_IDS.filter((principle) => showing(principle).length === 0),
    overused: [...alone].filter(([, principles]) => principles.length >= 3).map(([story, principles]) => ({ story, principles })),
    oneEmployer: known.length >= 3 && employers.size === 1 ? (known[0]?.employer ?? null) : null,
    fewYears: stories.filter(({ year }) => year !== null).length >= 3 && years.length <= 2 ? years : null,
  };
}

/** What a story is worth for a principle in an assignment. Stated, so that "no better one exists" means something. */
export const WORTH_OF: Readonly<Record<Strength, number>> = { 0: 0, 1: 1, 2: 4, 3: 6 };
