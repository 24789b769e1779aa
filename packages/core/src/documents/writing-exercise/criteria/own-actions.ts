import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort } from "../../page.ts";
import { heardIn, type WritingExercise } from "../read-writing-exercise.ts";

/** As many different things done by oneself show one's part; the rubric book asks two of an answer aloud, and a page has room for more. */
const LEAST = 3;
const MOST_SHOWN = 6;

/** Of the writing exercise: what the writer did, in the first person. */
export const ownActions: DocumentCriterion<WritingExercise> = {
  id: "own-actions",
  kind: "criterion",
  name: "Own actions",
  question: "Can a reader tell at least three things that the writer did, in the first person?",
  sources: ["tpm-candidate-sheet", "written-for-inclined"],
  why: "The reader hires one person. What “we” did shows a team, and the interview will ask for each “we” who it was.",
  counts: ["“I” with what was done: counted, wrote, asked, moved, refused. Three different ones."],
  countsNot: ["What was felt, known or wanted.", "“I helped”, “I was involved”.", "What the team did."],
  strong: "Each turn of the story has a sentence that begins with “I” and ends with something that others could see.",
  judge: (reading) => {
    const { page, acts, sentences } = reading;
    const own = acts.filter(({ who }) => who === "i");
    const verbs = own.filter(({ verb }, at) => own.findIndex((other) => other.verb === verb) === at).map(({ start, end }) => ({ start, end }));
    // told without "I", or in other words than ours
    const heard = heardIn(reading, "own-action").filter((span) => !own.some(({ start, end }) => start < span.end && span.start < end));
    const different = [...verbs, ...heard].sort((a, b) => a.start - b.start);
    const whole = (at: { start: number }) => sentences.find(({ start, end }) => at.start >= start && at.start < end) ?? null;
    if (different.length >= LEAST) return holds(different.slice(0, MOST_SHOWN), `Your part can be told: ${different.slice(0, LEAST).map((act) => `“${inShort(page, act, 40)}”`).join(", ")}.`, 0.85);
    const team = acts.find(({ who }) => who === "we");
    const sentence = team === undefined ? null : whole(team);
    if (sentence !== null) return lacks(`“${inShort(page, sentence, 90)}”: which part of it was you? ${different.length === 0 ? "No sentence says what you did." : `Only ${different.map((act) => `“${inShort(page, act, 40)}”`).join(" and ")} ${different.length === 1 ? "says" : "say"} so.`}`, [sentence]);
    return lacks(different.length === 0 ? "No sentence says what you did yourself. Begin some with “I” and a verb that others could have watched." : `Only ${different.map((act) => `“${inShort(page, act, 40)}”`).join(" and ")} ${different.length === 1 ? "tells" : "tell"} what you did. What else was yours?`, different);
  },
};

export const examples: DocumentExamples = {
  finds: [
    "I counted the parcels for eleven days, asked both drivers to note the time, and wrote the result on one page.",
    "I called the three customers. I read them the new date, and one of them hung up. Then I rewrote the plan and sent it to her.",
    "On Monday I stopped the move. I personally restored the archive and told the museum why.",
  ],
  leaves: [
    "We counted the parcels and wrote the result down. We then closed the point.",
    "I wanted this to work, I felt responsible, I knew the customers, and I was sure of it.",
    "I helped the team, I supported the launch and I worked with legal. The team closed the point.",
  ],
};
