import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const ACTS = phrases("show*, send*, add*, remov*, replac*, move*, hide*, offer*, ask*, put*, display*, mail*, call*, give*, let, lets, get, gets, see, sees, open*, change*, sort*, rank*, price*, charge*, train*, set, sets, use, uses, switch*, new, prefill*, suggest*, notif*, remind*, text, board, button, page, banner, email, step, form, label*, print*, deliver*, assign*, route*, limit*, default*");
const GROUPS = phrases("test group, treatment, treatment group, variant, variant b, exposed, half of them, control, control group, half of the, half of visitors, half of users, visitors get, users get, customers get, visitors see, users see, customers see");

/** Experiment: `intervention`. */
export const intervention: DocumentCriterion<Experiment> = {
  id: "intervention",
  kind: "criterion",
  name: "Intervention",
  question: "Does it say what exactly is changed for those in the test?",
  sources: ["data-scientist-to-pm"],
  why: "What is not described cannot be built small, and its result belongs to nothing.",
  counts: ["What the people in the test see or get that the others do not."],
  countsNot: ["“A better experience.”", "Only the group’s size."],
  strong: "One change, small enough for a flag, and what the control group sees instead.",
  judge: ({ page, of, sentences }) => {
    const part = of("intervention");
    const looked = part.length > 0 ? part : sentences.filter((sentence) => whereSaid(page, sentence, GROUPS) !== null);
    const found = looked.find((sentence) => whereSaid(page, sentence, ACTS) !== null && wordCount(page, sentence) >= 5);
    if (found !== undefined) return holds([found], `“${inShort(page, found, 100)}” is what is changed.`, part.length > 0 ? 0.8 : 0.65);
    const [near] = part;
    return near === undefined ? lacks("Nothing says what is changed for those in the test.") : lacks(`“${inShort(page, near, 90)}” does not say what they see or get that the others do not.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Intervention\n\nThe first page of the checkout shows the shipping cost for the visitor’s postcode.", "The test group gets a text message with both queues; the control group gets none."],
  leaves: ["## Intervention\n\nA better experience.", "## Problem\n\nDrivers wait.", "## Change\n\nTo be designed."],
};
