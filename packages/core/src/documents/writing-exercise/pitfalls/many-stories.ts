import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import { otherStories } from "../other-stories.ts";
import type { WritingExercise } from "../read-writing-exercise.ts";

/** Of the writing exercise: pitfall `many-stories`. */
export const manyStories: DocumentCriterion<WritingExercise> = {
  id: "many-stories",
  kind: "pitfall",
  name: "Many stories",
  question: "Does the paper tell more than one story?",
  sources: ["carrus-writing-assignment", "written-for-inclined"],
  why: "The second story costs the first its decisions, and the interview will be about the weaker one.",
  counts: ["“Another example…”, “in my previous role…” where a new event begins."],
  countsNot: ["A turn within the same event.", "What one learned from it for later."],
  strong: "Strike the story that you would least like to be asked about.",
  judge: (reading) => {
    const found = otherStories(reading);
    const [first] = found;
    return first === undefined ? lacks("It keeps to one story.") : holds(found, `“${inShort(reading.page, first, 80)}” begins ${found.length === 1 ? "another story" : `the first of ${found.length} more stories`}. Keep one.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["I closed the point.\n\nAnother example is the returns desk, which I moved.", "In May I closed it. In my previous role I had opened three.", "First I counted.\n\nA second example comes from 2019."],
  leaves: ["I closed the point. Another driver told me why it was empty.", "I counted, and then I counted again.", "The second week was worse."],
};
