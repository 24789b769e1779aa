import { findCriterion } from "../criteria/find-criterion.ts";
import { possibleHere } from "../lenses/reading-an-assessment.ts";
import { PRINCIPLE_IDS, PRINCIPLE_NAMES, type PrincipleId } from "../principles/names.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { StoryData } from "../schema/story.ts";
import type { StoryMarks } from "./story-marks.ts";
import { type AnyPart, partFor } from "./story-parts.ts";
import { type PartWords, type Telling, wordsInPart } from "./story-telling.ts";

const LENS = "behavioural";

/** Words of one part with everything that they show. */
export interface WordsNote extends PartWords {
  shows: readonly { id: string; name: string; tone: "met" | "contrary" | "fault" }[];
}

/** What is missing, as an interviewer asks for it. */
export interface MissingNote {
  /** Id of a criterion or fault. */
  id: string;
  name: string;
  ask: string;
  /** The part in which an answer belongs. */
  part: AnyPart;
  /** It would be asked before the others: nothing else raises what the lens finds as quickly. */
  isFirst: boolean;
  /** No words show it, the words deny it, or it is a fault. */
  because: "absent" | "contrary" | "fault";
}

/** What an interviewer would note beside a story. Nothing in it is a score. */
export interface StoryNotes {
  words: readonly WordsNote[];
  missing: readonly MissingNote[];
  principles: readonly { id: PrincipleId; name: string; words: readonly PartWords[] }[];
}

/** An assessment of a story's telling, laid out by the parts of the story. @param marks the person's own verdicts */
export function storyNotes(assessment: Assessment, telling: Telling, story: Pick<StoryData, "isDataProject">, marks: StoryMarks): StoryNotes {
  const words: { -readonly [Key in keyof WordsNote]: WordsNote[Key] }[] = [];
  const note = (id: string, tone: "met" | "contrary" | "fault", evidence: readonly { start: number; end: number }[]): void => {
    const parts = new Set<AnyPart>();
    for (const span of evidence) {
      const found = wordsInPart(telling, span);
      if (found === null || parts.has(found.part)) continue;
      parts.add(found.part);
      const same = words.find(({ part, start, end }) => part === found.part && start === found.start && end === found.end);
      const shown = { id, name: findCriterion(LENS, id)?.name ?? id, tone };
      if (same === undefined) words.push({ ...found, shows: [shown] });
      else same.shows = [...same.shows, shown];
    }
  };
  for (const { id, met, state, evidence, contrary } of assessment.criteria) {
    if (met) note(id, "met", evidence);
    else if (state === "contrary") note(id, "contrary", contrary);
  }
  for (const { id, raised, evidence } of assessment.flags) if (raised) note(id, "fault", evidence);
  return {
    words: words.sort((a, b) => a.start - b.start),
    missing: missingIn(assessment, story, marks),
    principles: PRINCIPLE_IDS.flatMap((id) => {
      const shown = assessment.principles.find((one) => one.id === id && one.shown);
      return shown === undefined ? [] : [{ id, name: PRINCIPLE_NAMES[id], words: shown.evidence.flatMap((span) => wordsInPart(telling, span) ?? []) }];
    }),
  };
}

/**
 * What the lens does not find, what would be asked first before the rest; none where nothing was assessed. What the person
 * says is said stays in the list, for the note to stand beside, and is not asked first.
 * @param marks the person's own verdicts
 */
export function missingIn(assessment: Assessment, story: Pick<StoryData, "isDataProject">, marks: StoryMarks): MissingNote[] {
  if (assessment.status !== "assessed") return [];
  const { next, criteria, flags } = assessment;
  const denied = new Set(criteria.filter(({ state }) => state === "contrary").map(({ id }) => id));
  const first = next.map(({ criterion }) => criterion);
  const rest = [
    ...flags.filter(({ raised }) => raised).map(({ id }) => id),
    ...denied,
    ...possibleHere(assessment, null),
  ];
  return [...new Set([...first, ...rest])].flatMap((id) => {
    const criterion = findCriterion(LENS, id);
    if (criterion === null) return [];
    return [{ id, name: criterion.name, ask: criterion.probes[0] ?? criterion.question, part: partFor(id, story), isFirst: first.includes(id) && !(id in marks), because: criterion.kind === "flag" ? "fault" : denied.has(id) ? "contrary" : "absent" }];
  });
}
