import { SENSE_NAMES } from "../answer/find-senses.ts";
import { type Reading, readText } from "../answer/reading.ts";
import type { Sense } from "../answer/senses.ts";

/** What a claim leaves open and an interviewer will ask. */
export const CLAIM_GAPS = ["number", "before", "own", "others", "customer", "time"] as const;
export type ClaimGapId = (typeof CLAIM_GAPS)[number];

export interface ClaimGap {
  id: ClaimGapId;
  /** As an interviewer asks it, with the claim's own words where it has some. */
  question: string;
}

/** Words that hide who did it. */
const HIDES_WHO = /^(?:helped|supported|assisted|participated|contributed|involved|worked (?:on|with)|part of|member of|responsible for|exposure to|collaborated|aided|tasked with)\b|\b(?:we|our team|the team|us)\b/i;
/** Beginnings of verbs that promise a difference. */
const DIFFERENCES = "reduc cut lower decreas increas improv rais grew grow boost doubl tripl halv sav accelerat shorten speed sped lift gain eliminat drop fell rose optimis optimiz".split(" ");
const MEASURES = new Set(["share", "money", "duration", "count", "ratio"]);

function holdsSense({ senses }: Reading, names: readonly Sense[]): boolean {
  const wanted = new Set(names.map((name) => SENSE_NAMES.indexOf(name)));
  return senses.some((numbers) => numbers.some((number) => wanted.has(number)));
}

/** What a claim leaves open, the most telling first. A claim that says everything leaves nothing. */
export function claimGaps(text: string): ClaimGap[] {
  const reading = readText(text);
  const numbers = reading.quantities.filter(({ kind }) => MEASURES.has(kind));
  const gaps: ClaimGap[] = [];
  const add = (id: ClaimGapId, question: string): void => {
    gaps.push({ id, question });
  };
  const token = reading.tokens.find(({ word }) => DIFFERENCES.some((beginning) => word.startsWith(beginning)));
  const difference = token === undefined ? null : text.slice(token.start, token.end);
  const hidden = HIDES_WHO.exec(text)?.[0];
  if (hidden !== undefined) add("own", `You wrote “${hidden}”. What was yours, and what would not have happened without you?`);
  const first = numbers[0];
  if (first === undefined) add("number", difference === null ? "How much, how many, or how long? What could be counted before and after?" : `You wrote “${difference}”. By how much, and who measured it?`);
  else if (difference !== null && reading.changes.length === 0) add("before", `You give ${text.slice(first.start, first.end)}. What was it before, and over what time did it change?`);
  if (!reading.parties.some(({ kind }) => kind !== "name") && !holdsSense(reading, ["team", "function", "role"])) add("others", "Who else was on it, and who had to agree?");
  if (!holdsSense(reading, ["customer"])) add("customer", "Who felt the difference, and how?");
  if (!reading.quantities.some(({ kind }) => kind === "duration" || kind === "date")) add("time", "How long did it take, and what was the deadline?");
  return gaps;
}

/** A first guess; the person decides. Ready: a measured difference of one's own, and at most two things open. */
export function suggestedState(text: string): "ready" | "thin" {
  const gaps = new Set(claimGaps(text).map(({ id }) => id));
  return gaps.has("number") || gaps.has("own") || gaps.size > 3 ? "thin" : "ready";
}

const OPENING_WORDS = 7;

/** Questions that go into one claim, made of its own words: how the number is known, what was done first, who wanted something else. */
export function deepDiveQuestions(text: string): string[] {
  const { quantities, parties, tokens } = readText(text);
  const questions: string[] = [];
  const number = quantities.find(({ kind }) => MEASURES.has(kind));
  if (number !== undefined) questions.push(`How do you know that it was ${text.slice(number.start, number.end)}? Who measured it, and from what?`);
  const last = tokens[Math.min(OPENING_WORDS, tokens.length) - 1];
  if (last !== undefined) questions.push(`“${text.slice(0, last.end)}${tokens.length > OPENING_WORDS ? " …" : ""}”: what did you do first, and what did you try that did not work?`);
  const party = parties.find(({ kind }) => kind === "function" || kind === "role");
  if (party !== undefined) questions.push(`What did ${text.slice(party.start, party.end)} want instead, and how was it settled?`);
  questions.push("What would you do differently with what you know now?");
  return questions;
}
