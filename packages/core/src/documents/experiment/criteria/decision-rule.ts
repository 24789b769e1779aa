import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says } from "../../page.ts";
import { CONDITION, GOES, STOPS } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

/** Experiment: `decision-rule`. */
export const decisionRule: DocumentCriterion<Experiment> = {
  id: "decision-rule",
  kind: "criterion",
  name: "Go/no-go rule",
  question: "Is it said beforehand when it ships and when it stops?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A test whose outcome changes nothing was not worth running.",
  counts: ["Both halves: what happens above the threshold, and what below it."],
  countsNot: ["Only the good case.", "“Then we will discuss the results.”"],
  strong: "Three lines: ship if …, stop if …, and what happens in between; with who decides.",
  judge: ({ page, of, sentences }) => {
    const part = [...of("decision"), ...of("success")];
    const looked = part.length > 0 ? [...part, ...of("guardrail"), ...of("inconclusive")] : sentences;
    const conditional = looked.filter((sentence) => says(page, sentence, CONDITION));
    const stops = conditional.find((sentence) => says(page, sentence, STOPS));
    const goes = conditional.find((sentence) => says(page, sentence, GOES) && (sentence !== stops || says(page, { start: sentence.start, end: sentence.end }, GOES)));
    if (goes !== undefined && stops !== undefined) return holds(goes === stops ? [goes] : [goes, stops], goes === stops ? `“${inShort(page, goes, 100)}” says both.` : `“${inShort(page, goes, 60)}” and “${inShort(page, stops, 60)}” say both.`, part.length > 0 ? 0.85 : 0.65);
    if (goes !== undefined) return lacks(`“${inShort(page, goes, 80)}” says when it ships. When does it stop?`, [goes]);
    if (stops !== undefined) return lacks(`“${inShort(page, stops, 80)}” says when it stops. When does it ship?`, [stops]);
    return lacks("Nothing says when it ships and when it stops.", of("decision").slice(0, 1));
  },
};

export const examples: DocumentExamples = {
  finds: ["## Decision\n\nWe roll it out to everybody if the share falls by 2 points, and switch it off otherwise.", "## Go/no-go\n\n- Go if at least 13% finish: ship to all.\n- No-go if calls rise above 40 a day: roll back the same day."],
  leaves: ["## Decision\n\nIf at least 13% finish, we ship.", "## Decision\n\nWe discuss the results with the team.", "## Metric\n\nShare of checkouts finished."],
};
