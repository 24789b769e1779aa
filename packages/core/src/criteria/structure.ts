import { type Quantity, startingIn } from "../answer/quantities.ts";
import { SENSE_NAMES } from "../answer/find-senses.ts";
import type { JudgedPassage } from "../learned/passages-to-judge.ts";

/** Faults of something missing: no words have to show them. */
export const FLAGS_BY_ABSENCE: ReadonlySet<string> = new Set(["no-result", "we-only", "architecture-only", "timeline-only"]);

/** What a passage, or the one beside it, must hold before any words of it count for a criterion. */
type Structure = (judged: JudgedPassage) => boolean;

/** A number that measures something; dates, clock times and p99 do not. */
const isMeasure = ({ kind }: Quantity): boolean => kind !== "date" && kind !== "time" && kind !== "name" && kind !== "ordinal";

/** Tokens of the passage and of its neighbours within the same turn. */
function around({ reading, index }: JudgedPassage, reach: number): { from: number; to: number } {
  const first = reading.passages[Math.max(0, index - reach)];
  const last = reading.passages[Math.min(reading.passages.length - 1, index + reach)];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}

const hasMeasure: Structure = (judged) => {
  const { from, to } = around(judged, 1);
  return startingIn(judged.reading.quantities, from, to).some(isMeasure);
};

const METRIC = SENSE_NAMES.indexOf("metric");

/** True when a passage holds something measurable: a count, rate, time, cost or share, or a measure by its name. */
export function namesMetric({ reading, passage: { from, to } }: JudgedPassage): boolean {
  if (startingIn(reading.quantities, from, to).some(isMeasure)) return true;
  return reading.senses.slice(from, to).some((senses) => senses.includes(METRIC));
}

/** The speaker could not, or only when it was too late: "I could not decide", "I had raised it two months late". */
const NOT_DONE = /\b(?:i|we) (?:could not|couldn['’]?t|was unable|were unable|failed to|did not manage|didn['’]?t manage|did not dare|didn['’]?t dare)\b|\b(?:too|days?|weeks?|months?|years?) late\b/i;

/** What was done after all: "I couldn't reach her, so I wrote to the director". */
const INSTEAD = /\b(?:so|but|then|instead)\b/i;

/** What one could not do, or did too late, is no deed that shows timing or courage. */
const isDone: Structure = ({ reading, passage: { start, end } }) => {
  const words = reading.text.slice(start, end);
  const from = words.search(NOT_DONE);
  return from < 0 || INSTEAD.test(words.slice(from));
};

/** By criterion or principle; those that are not named need words only. */
const STRUCTURES: Readonly<Record<string, Structure>> = {
  "bias-for-action": isDone,
  "dependency-early": isDone,
  escalation: isDone,
  "success-threshold": hasMeasure,
  "quantified-result": hasMeasure,
};

/** The passages whose words may count for a label. */
export function meets(label: string, judged: JudgedPassage): boolean {
  const structure = STRUCTURES[label];
  return structure === undefined || structure(judged);
}

const WOULD = /\b(?:would|could|might|how do you|how will|what do you do|what if|suppose|imagine|design|plan the|walk me through how you)\b/i;
const DID = /\b(?:tell me about|describe a|give me an example|a time|have you|did you|walk me through a)\b/i;

/** True when the question itself asks what one would do, so that a hypothetical answer is no fault. */
export function invitesHypothetical(question: string): boolean {
  return WOULD.test(question) && !DID.test(question);
}
