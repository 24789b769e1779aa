import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { everySaid, inShort, type Page, says, tokenRange } from "../../page.ts";
import { CONDITION, GOES, STOPS } from "../cues.ts";
import type { Experiment } from "../read-experiment.ts";

/** So near to each other, "stop" and "ship" are one step. */
const ONE_STEP = 5;
const OF_THE_TEST: ReadonlySet<string> = new Set(["test", "experiment", "run", "trial", "early"]);

/** Whether a sentence says what stops the change. "We stop and ship it" ends the test alone, and so does "we ship it and stop the test". */
function stopsTheChange(page: Page, sentence: Span): boolean {
  const goes = everySaid(page, sentence, GOES).map((hit) => tokenRange(page, hit)).filter(({ to }) => page.tokens[to]?.word !== "back");
  const isJoined = (from: number, to: number): boolean => {
    if (from > to || to - from > ONE_STEP) return false;
    const between = page.tokens.slice(from, to);
    const [first, last] = [between[0], between.at(-1)];
    return first !== undefined && last !== undefined && between.some(({ word }) => word === "and" || word === "then") && !says(page, { start: first.start, end: last.end }, CONDITION);
  };
  return everySaid(page, sentence, STOPS).some((hit) => {
    const stop = tokenRange(page, hit);
    if (page.tokens[stop.from]?.word.startsWith("stop") !== true && page.tokens[stop.from]?.word.startsWith("end") !== true) return true;
    if (goes.some((go) => isJoined(stop.to, go.from))) return false;
    return !(page.tokens.slice(stop.to, stop.to + 3).some(({ word }) => OF_THE_TEST.has(word)) && goes.some((go) => isJoined(go.to, stop.from)));
  });
}

/** Experiment: `decision-rule`. */
export const decisionRule: DocumentCriterion<Experiment> = {
  id: "decision-rule",
  kind: "criterion",
  name: "Go/no-go rule",
  question: "Is it said beforehand when it ships and when it stops?",
  sources: ["tpm-loop-teardown", "data-scientist-to-pm"],
  why: "A test whose outcome changes nothing was not worth running.",
  counts: ["Both halves: what happens above the threshold, and what below it."],
  countsNot: ["Only the good case.", "“We stop and ship it”: that ends the test, and no change.", "“Then we will discuss the results.”"],
  strong: "Three lines: ship if …, stop if …, and what happens in between; with who decides.",
  judge: ({ page, of, sentences }) => {
    const part = [...of("decision"), ...of("success")];
    const looked = part.length > 0 ? [...part, ...of("guardrail"), ...of("inconclusive")] : sentences;
    const conditional = looked.filter((sentence) => says(page, sentence, CONDITION));
    const stops = conditional.find((sentence) => stopsTheChange(page, sentence));
    const goes = conditional.find((sentence) => says(page, sentence, GOES));
    if (goes !== undefined && stops !== undefined) return holds(goes === stops ? [goes] : [goes, stops], goes === stops ? `“${inShort(page, goes, 100)}” says both.` : `“${inShort(page, goes, 60)}” and “${inShort(page, stops, 60)}” say both.`, part.length > 0 ? 0.85 : 0.65);
    if (goes !== undefined) return lacks(`“${inShort(page, goes, 80)}” says when it ships. When does it stop?`, [goes]);
    if (stops !== undefined) return lacks(`“${inShort(page, stops, 80)}” says when it stops. When does it ship?`, [stops]);
    return lacks("Nothing says when it ships and when it stops.", of("decision").slice(0, 1));
  },
};

export const examples: DocumentExamples = {
  finds: ["## Decision\n\nIf orders rise by 2 points we ship; if calls rise above 40, we stop and go back to the old page.", "## Decision\n\nWe roll it out to everybody if the share falls by 2 points, and switch it off otherwise.", "## Go/no-go\n\n- Go if at least 13% finish: ship to all.\n- No-go if calls rise above 40 a day: roll back the same day."],
  leaves: ["As soon as it is significant we stop and ship it to everybody.", "## Decision\n\nOnce it is significant, we ship it and stop the test.", "When it is significant we end the test early and then roll it out.", "## Decision\n\nIf at least 13% finish, we ship.", "## Decision\n\nWe discuss the results with the team.", "## Metric\n\nShare of checkouts finished."],
};
