import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, quantitiesIn, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { otherStories } from "../other-stories.ts";
import { heardIn, type WritingExercise } from "../read-writing-exercise.ts";

/** Puts what is told at one time. */
const ONCE = phrases(
  "last year, last spring, last summer, last autumn, last fall, last winter, last month, last quarter, a year ago, two years ago, three years ago, # years ago, # months ago, months ago, years ago, one morning, one evening, one day, one monday, that morning, that week, that spring, that summer, that autumn, that winter, the week before, " +
    "the night before, the day after, when i joined, when i took over, when i was, in my first, in my second, the year that, two weeks before, three weeks before, weeks before, days before, days after, at the time, in the spring of, in the summer of, in early, in late, in mid",
);
const HABIT = phrases("i always, i usually, i typically, i often, whenever, as a rule, in general, generally, every time, day to day, on a daily basis");

/** Of the writing exercise: one event, told from its beginning to its end. */
export const oneStory: DocumentCriterion<WritingExercise> = {
  id: "one-story",
  kind: "criterion",
  name: "One story",
  question: "Does the paper tell one event that happened at one time, and no other?",
  sources: ["carrus-writing-assignment", "written-for-inclined"],
  why: "Two pages hold one story with its decisions, or three without any. The interview afterwards digs where the page is deep.",
  counts: ["A past event with its time, told to its end."],
  countsNot: ["Two examples, one after the other.", "What one does in general."],
  strong: "The hardest week of one project rather than the history of four.",
  judge: (reading) => {
    const { page, sentences, acts } = reading;
    const [other] = otherStories(reading);
    if (other !== undefined) return lacks(`“${inShort(page, other, 80)}” opens a second story. Keep the one in which you decided most, and give it the room.`, [other]);
    const timed = sentences.filter((sentence) => quantitiesIn(page, sentence).some(({ kind }) => kind === "date") || says(page, sentence, ONCE));
    const [first] = timed.length > 0 ? timed : heardIn(reading, "situation");
    if (first === undefined) {
      const habit = sentences.find((sentence) => says(page, sentence, HABIT));
      if (habit !== undefined) return lacks(`“${inShort(page, habit, 80)}” tells what you do in general. Which one time shows it, and when was that?`, [habit]);
      return lacks("Nothing says when this happened. Put the event at its time: a month, a year, the week before what.");
    }
    if (acts.length === 0) return lacks(`“${inShort(page, first, 80)}” gives a time, and nobody does anything in the paper. What happened?`, [first]);
    return holds([first], `One event is told, from “${inShort(page, first, 80)}” on.`, 0.7);
  },
};

export const examples: DocumentExamples = {
  finds: ["In May 2024 I closed our second pick-up point after eleven days of counting.", "Two years ago our largest customer asked for a date. I gave none, and wrote down what it hung on.", "The week before the fair I moved the demo to a machine of my own."],
  leaves: ["In May 2024 I closed a pick-up point.\n\nAnother example is the returns desk, which I moved in 2022.", "I always ask customers first. I usually write the plan on one page.", "Pick-up points are expensive. I closed one."],
};
