import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import { inShort, says } from "../../page.ts";
import { phrases } from "../../phrases.ts";
import { datesIn } from "../../when.ts";
import type { Dashboard } from "../read-dashboard.ts";

const AS_OF = phrases("as of, as at, as per, updated, data to, data until, data through, data from, numbers of, numbers from, numbers to, status of, state of, date, dated, up to, through the end of, to the end of, covers, stand");

/** Ownership dashboard: `dated`. */
export const dated: DocumentCriterion<Dashboard> = {
  id: "dated",
  kind: "criterion",
  name: "Date of the numbers",
  question: "Is it said of which day the numbers are?",
  sources: ["tpm-loop-teardown"],
  why: "Numbers age. Whoever decides on last month’s has decided last month.",
  counts: ["“As of 4 May 2027”, “data to the end of week 18”, a date in the title."],
  countsNot: ["A deadline.", "“Updated regularly.”"],
  strong: "The day of the numbers, and when the next ones come.",
  judge: ({ page, sentences, title, lead, parts }) => {
    const found = [...sentences.filter((sentence) => says(page, sentence, AS_OF)), ...(title === null ? [] : [title]), ...lead, ...(parts.get("owner") ?? [])].flatMap((span) => datesIn(page, span))[0];
    return found === undefined ? lacks("Nothing says of which day the numbers are.") : holds([found], `The numbers are of “${inShort(page, found)}”.`, 0.8);
  },
};

export const examples: DocumentExamples = {
  finds: ["# Dashboard\n\nOwner: Ana Ruiz. Numbers as of 4 May 2027.", "# Programme dashboard, week 18\n\nCycle-time variance: 6.2 days²."],
  leaves: ["# Dashboard\n\nUpdated regularly.", "# Dashboard\n\nCycle-time variance: 6.2 days².\n\nThe launch is on 4 May 2027."],
};
