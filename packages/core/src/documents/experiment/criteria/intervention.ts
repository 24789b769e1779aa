import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { everySaid, inShort, says, whereSaid, wordCount } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import type { Experiment } from "../read-experiment.ts";

const ACTS = phrases("show*, send*, sent, add*, remov*, replac*, move*, hide*, offer*, ask*, put*, display*, mail*, call*, give*, let, lets, get, gets, see, sees, open*, change*, sort*, rank*, price*, charge*, train*, set, sets, use, uses, switch*, new, prefill*, suggest*, notif*, remind*, text, board, button, page, banner, email, step, form, label*, print*, deliver*, assign*, route*, limit*, default*");
const GROUPS = phrases("test group, treatment, treatment group, variant, variant b, exposed, half of them, control, control group, half of the, half of visitors, half of users, visitors get, users get, customers get, visitors see, users see, customers see");

const VERBS = "show send add remove replace move hide offer put display mail call give let open change sort rank price charge text prefill suggest notify remind print deliver route enlarge shorten translate rename introduce ring write".split(" ");
const DONE = "shown sent added removed replaced moved hidden offered put displayed mailed called given opened changed sorted ranked priced charged texted prefilled suggested notified reminded printed delivered routed enlarged shortened translated renamed introduced".split(" ");
/** In a paper without such a part: what we do, or what is done, to those in the test. */
const WE_DO = phrases([...VERBS.flatMap((verb) => [`we will ${verb}`, `we'll ${verb}`, `we ${verb}`, `we plan to ${verb}`, `we are going to ${verb}`, `we want to ${verb}`]), ...DONE.flatMap((done) => [`is ${done}`, `are ${done}`, `will be ${done}`])].join(", "));
/** What follows from a result, and who hears of it, changes nothing for those in the test. */
const AFTERWARDS = phrases("if, otherwise, unless, as soon as, once, weeks more, more weeks, another week, at present, so far");
const REPORTED = phrases("result*, report*, the numbers, dashboard, finding*, the test, the experiment, weeks, more weeks");
/** So near behind the verb stands what is sent or shown. */
const OBJECT = 24;
const OTHER_PARTS = ["problem", "signal", "metric", "guardrail", "size", "timeline", "success", "decision", "inconclusive", "risks"] as const;

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
    const elsewhere = new Set(OTHER_PARTS.flatMap((name) => of(name).map(({ start }) => start)));
    const isChange = (sentence: Span): boolean => whereSaid(page, sentence, GROUPS) !== null || (!elsewhere.has(sentence.start) && everySaid(page, sentence, WE_DO).some((hit) => !says(page, { start: hit.end, end: Math.min(sentence.end, hit.end + OBJECT) }, REPORTED)) && !says(page, sentence, AFTERWARDS));
    const looked = part.length > 0 ? part : sentences.filter(isChange);
    const found = looked.find((sentence) => whereSaid(page, sentence, ACTS) !== null && wordCount(page, sentence) >= 5);
    if (found !== undefined) return holds([found], `“${inShort(page, found, 100)}” is what is changed.`, part.length > 0 ? 0.8 : 0.65);
    const [near] = part;
    return near === undefined ? lacks("Nothing says what is changed for those in the test.") : lacks(`“${inShort(page, near, 90)}” does not say what they see or get that the others do not.`, [near]);
  },
};

export const examples: DocumentExamples = {
  finds: ["We will send a text to some patients.", "We will send a text to some patients and look at the numbers every day.", "We will print the price in a larger font.", "A letter is sent to every second patient a week before.", "## Intervention\n\nThe first page of the checkout shows the shipping cost for the visitor’s postcode.", "The test group gets a text message with both queues; the control group gets none."],
  leaves: ["We will send the results to the board in June.", "If it falls by less than a point, we add four weeks.", "## Timeline\n\nWe open the test on 3 May and run it for two weeks.", "## Intervention\n\nA better experience.", "## Problem\n\nDrivers wait.", "## Change\n\nTo be designed."],
};
