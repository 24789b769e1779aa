import { measureDelivery } from "../delivery/measure-delivery.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import type { BookInput } from "../playbook/book-input.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { Format } from "../schema/format.ts";
import { findingExactly } from "./heard-answers.ts";

interface Said {
  lens?: Assessment["lens"];
  question?: string;
  /** What was said, by the criterion that it meets or the fault that it is; the answer is these words in this order. */
  met?: Readonly<Record<string, string>>;
  raised?: Readonly<Record<string, string>>;
  /** Words that carry nothing, at the end. */
  besides?: string;
}

/** An answer in which exactly these words carry exactly this, judged by the lens's own rule. */
export function saidAnswer(id: string, { lens = "behavioural", question = "What happened?", met = {}, raised = {}, besides = "" }: Said): HeardAnswer {
  const text = [...Object.values(met), ...Object.values(raised), besides].filter((words) => words !== "").join(" ");
  const found = findingExactly({ lens, met: Object.keys(met), raised: Object.keys(raised) });
  const at = (words: string): Assessment["criteria"][number]["evidence"] => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words }];
  const assessment: Assessment = {
    ...found,
    criteria: found.criteria.map((one) => (met[one.id] === undefined ? one : { ...one, evidence: at(met[one.id] ?? "") })),
    flags: found.flags.map((one) => (raised[one.id] === undefined || one.kind === "absence" ? one : { ...one, evidence: at(raised[one.id] ?? "") })),
    delivery: measureDelivery(text),
  };
  return { id, question, text, thread: [], reach: null, assessment, behavioural: lens === "behavioural" ? assessment : findingExactly({}) };
}

const format: Format = { id: "x", name: "Short loop", source: "s", note: "About half an hour.", rounds: [{ id: "one", role: "bar-raiser", topic: "The bar", lens: "behavioural", minutes: 45, principles: ["ownership"] }] };

/** A book's input with nothing in it but what is given. */
export function bookInput(more: Partial<BookInput> = {}): BookInput {
  return {
    name: "Ana Berg", madeOn: "2026-11-21", posting: null, match: null, claims: [], stories: [], answers: [], format, debrief: null, questionsToAsk: [],
    sources: [{ id: "s", title: "A source", url: null, readOn: "2026-11-20", note: null }],
    ...more,
  };
}
