import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { heardIn, type WritingExercise } from "../read-writing-exercise.ts";

/** Looks back with other eyes. */
const AGAIN = phrases(
  "would do differently, do differently, i'd do differently, done differently, did it again, do it again, were i to, if i could, if i had to, next time, in hindsight, with hindsight, looking back, i should have, i ought to have, i would now, today i would, i'd now, my mistake, i was wrong, i got wrong, got it wrong, i misjudged, i underestimated, i overestimated, i waited too long, too late, " +
    "i regret, what i missed, i missed, i failed to, i had not asked, i never asked, i would ask, i would have asked, i would begin, i would start, i would have, cost us because i",
);
/** Lessons that fit any story. */
const EMPTY = phrases("communication is key, communication is important, importance of communication, importance of teamwork, the importance of, teamwork, never give up, stay positive, grew as a person, learned a lot, learnt a lot, it made me stronger, change nothing, nothing differently, would not change anything, wouldn't change anything, change a thing, stakeholder management");
const LEAST_WORDS = 9;

/** Of the writing exercise: what the writer would do differently. */
export const differently: DocumentCriterion<WritingExercise> = {
  id: "differently",
  kind: "criterion",
  name: "Differently next time",
  question: "Does the paper say what the writer would do differently, in a way that fits no other story?",
  sources: ["written-for-inclined"],
  why: "It is the first question of the interview that follows. Whoever answers it on paper shows that the result was looked at, too.",
  counts: ["A decision, a date or a person that would be treated otherwise, and why."],
  countsNot: ["“Communication is key.”", "“I would change nothing.”", "What others should have done."],
  strong: "The moment at which you could have known better, and what you do now at that moment.",
  judge: (reading) => {
    const { page, sentences } = reading;
    const looking = sentences.filter((sentence) => says(page, sentence, AGAIN));
    const found = looking.flatMap((sentence) => {
      const next = sentences[sentences.indexOf(sentence) + 1];
      // "What would I do differently? I would …"
      const whole = wordCount(page, sentence) < LEAST_WORDS && next !== undefined ? { start: sentence.start, end: next.end } : { start: sentence.start, end: sentence.end };
      return wordCount(page, whole) >= LEAST_WORDS && !says(page, whole, EMPTY) ? [whole] : [];
    });
    // said in other words than ours
    const heard = found.length > 0 ? [] : heardIn(reading, "reflection").filter((span) => wordCount(page, span) >= LEAST_WORDS && !says(page, span, EMPTY));
    const [first] = [...found, ...heard];
    if (first !== undefined) return holds([...found, ...heard].slice(0, 3), `It looks back: “${inShort(page, first, 100)}”.`, 0.8);
    const empty = looking[0] ?? sentences.find((sentence) => whereSaid(page, sentence, EMPTY) !== null);
    return empty === undefined ? lacks("Nothing says what you would do differently. At which moment could you have known better?") : lacks(`“${inShort(page, empty, 90)}” fits any story. At which moment of this one would you act otherwise?`, [empty]);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "Looking back, I should have asked the drivers before I counted anything, because they knew.",
    "What would I do differently? I would give the museum the bad date a week earlier, before its posters were printed.",
    "I underestimated how long the night shift needs for a new label, and next time its lead signs the plan.",
  ],
  leaves: ["I learned the importance of communication.", "I would not change a thing.", "The project was a success and everybody was pleased."],
};
