import { type Examined, partsAt, profile, type Quoting } from "../document-profile.ts";
import { DOCUMENT_NAMES } from "../names.ts";
import { CRITERIA, PITFALLS } from "./all.ts";
import { readWritingExercise, type WritingExercise } from "./read-writing-exercise.ts";

/** Two pages of prose on something that the candidate did, written before the loop and probed in it. */
export const writingExercise = profile<WritingExercise>({
  kind: "writing-exercise",
  name: DOCUMENT_NAMES["writing-exercise"],
  criteria: CRITERIA,
  pitfalls: PITFALLS,
  mendFirst: ["confidential-terms", "too-long", "lists-and-tables", "one-story", "many-stories", "answer-first", "own-actions", "before-and-after", "decision-alternatives", "differently", "jargon-explained", "template"],
  read: readWritingExercise,
  examine: (reading, quote) => ({ parts: partsOf(reading, quote), behavioural: reading.behavioural() }),
});

/** Its title, what opens it, the body and what closes it. */
function partsOf({ title, paragraphs }: WritingExercise, quote: Quoting): Examined["parts"] {
  const [first, ...rest] = paragraphs;
  const last = rest.length > 1 ? rest.at(-1) : undefined;
  const middle = last === undefined ? rest : rest.slice(0, -1);
  const [from, to] = [middle[0], middle.at(-1)];
  const found = [
    { name: "title", span: title },
    { name: "opening", span: first ?? null },
    { name: "story", span: from === undefined || to === undefined ? null : { start: from.start, end: to.end } },
    { name: "close", span: last ?? null },
  ];
  return partsAt(found, quote);
}
