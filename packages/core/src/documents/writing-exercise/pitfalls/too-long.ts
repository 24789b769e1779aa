import { grouped } from "../../../playbook/sections/grouped.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** Of the writing exercise: pitfall `too-long`. The limit is data with a source, handed to the check. */
export const tooLong: DocumentCriterion<WritingExercise> = {
  id: "too-long",
  kind: "pitfall",
  name: "Too long",
  question: "Is the paper longer than the limit that it was given?",
  sources: ["prepfully-writing-exercise"],
  why: "Whoever cannot keep to two pages leaves the choice of what matters to the reader.",
  counts: ["More characters than the limit, white space included."],
  countsNot: ["A paper for which no limit was given."],
  strong: "Cut the beginning first: most papers start a paragraph before their story.",
  judge: ({ page: { text }, given: { limits } }) => {
    const most = limits?.characters ?? null;
    if (most === null) return lacks("No limit was given to hold it against.", [], 0.5);
    const over = text.length - most;
    if (over <= 0) return lacks(`${grouped(text.length)} of ${grouped(most)} characters.`);
    return holds([{ start: most, end: text.length }], `${grouped(text.length)} characters are ${grouped(over)} more than the ${grouped(most)} that are allowed. What stands behind the limit may not be read.`, 1);
  },
};

export const examples: DocumentExamples = { finds: [], leaves: ["I closed the point in May."] };
