import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

const NAMES = { list: "is an item of a list", table: "is a table", picture: "is a picture" } as const;

/** Of the writing exercise: pitfall `lists-and-tables`. */
export const listsAndTables: DocumentCriterion<WritingExercise> = {
  id: "lists-and-tables",
  kind: "pitfall",
  name: "Lists, tables, pictures",
  question: "Are there bullets, tables or graphics, which the exercise does not allow?",
  sources: ["prepfully-writing-exercise", "written-for-inclined"],
  why: "The exercise asks for prose: bullets leave out exactly what is read for, how one thing led to the next.",
  counts: ["Bullets, numbered lines, tables, pictures and their places."],
  countsNot: ["A heading.", "Steps told in sentences: first, then, because."],
  strong: "Turn each list into the sentence that says how its items hang together.",
  judge: ({ page, listed }) => {
    const [first] = listed;
    if (first === undefined) return lacks("It is prose throughout.");
    const others = listed.length - 1;
    return holds(listed.map(({ span }) => span), `“${inShort(page, first.span, 60)}” ${NAMES[first.what]}${others === 0 ? "" : `, and ${others} more ${others === 1 ? "place is" : "places are"} no prose`}. The exercise allows none: write how one thing led to the next.`, 0.95);
  },
};

export const examples: DocumentExamples = {
  finds: ["I did three things.\n\n- counted\n- asked\n- wrote", "What I found:\n\n| Week | Late |\n|---|---|\n| 1 | 12 |", "The result is below.\n\n![chart](chart.png)"],
  leaves: ["I counted, asked and wrote.", "# A decision\n\nFirst I counted, then I asked.", "2024 was the year in which I closed it."],
};
