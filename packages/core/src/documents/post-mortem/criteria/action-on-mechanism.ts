import { stem } from "../../../answer/stem.ts";
import type { Span } from "../../../schema/span.ts";
import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, type Page, tokenRange } from "../../page.ts";
import { buildsSomething } from "../remedies.ts";
import type { PostMortem } from "../read-post-mortem.ts";

/** Shorter words are grammar. */
const LEAST_LETTERS = 4;

const stemsIn = (page: Page, span: Span): ReadonlySet<string> => {
  const { from, to } = tokenRange(page, span);
  return new Set(page.tokens.slice(from, to).filter(({ word }) => word.length >= LEAST_LETTERS).map(({ word }) => stem(word)));
};

/** Post-mortem: `action-on-mechanism`. */
export const actionOnMechanism: DocumentCriterion<PostMortem> = {
  id: "action-on-mechanism",
  kind: "criterion",
  name: "An action changes the mechanism",
  question: "Does at least one action change what let it happen?",
  sources: ["tpm-loop-teardown"],
  why: "What is built works on a bad day, too. What depends on care works until the next busy week.",
  counts: ["Something added, removed, limited, automated, tested or made the default."],
  countsNot: ["Care, attention, training, reminders and meetings alone.", "An investigation to follow.", "“Improve monitoring”, “better alerts”: nothing says on what, or from which value on."],
  strong: "The action that makes the last why impossible comes first, and says how one will know that it works.",
  judge: ({ page, actions, rootCause: { end } }) => {
    const built = actions.filter(({ what }) => buildsSomething(page, what));
    // the one that speaks of what the chain of whys ends in is named first
    const cause = end === null ? new Set<string>() : stemsIn(page, end);
    const shared = (what: Span): number => [...stemsIn(page, what)].filter((each) => cause.has(each)).length;
    const found = built.toSorted((one, other) => shared(other.what) - shared(one.what));
    const [first] = found;
    if (first !== undefined) return holds(found.map(({ what }) => what), `“${inShort(page, first.what, 80)}” changes what let it happen.`, 0.8);
    const [near] = actions;
    if (near === undefined) return lacks("No corrective actions stand in the paper, so none that changes what let it happen.");
    return lacks(`“${inShort(page, near.what, 80)}” builds nothing. What would stop it if everybody were careless?`, [near.what]);
  },
};

export const examples: DocumentExamples = {
  finds: ["## Corrective actions\n\n- Improve monitoring with an alarm on failed renewals (Ana, 3 May)", "## Actions\n\n- Better alerts: page on the third failed job (Tom, 3 May)", "## Corrective actions\n\n- Add an alarm 30 days before a certificate runs out (Ana, 3 May)\n- Remind everybody (Tom, 3 May)", "## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| The deploy stops when the canary fails | Ana | June |"],
  leaves: ["## Corrective actions\n\n- Improve monitoring (Ana, 3 May)\n- Better monitoring and alerts", "## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| More integration tests | Ana | June |", "## Corrective actions\n\n- Be more careful with certificates (all, 3 May)\n- Train the team again (Tom, 3 May)", "## Actions\n\n- Look into what happened (Ana, 3 May)", "## Root cause\n\nNo alarm."],
};
