import { SENSE_NAMES } from "../answer/find-senses.ts";
import { type Reading, readText } from "../answer/reading.ts";
import type { Sense } from "../answer/senses.ts";
import { figuresIn } from "./checkable-figures.ts";
import { type ClaimOutcome, claimOutcome } from "./claim-outcome.ts";
import { type ClaimParty, claimParty } from "./claim-parties.ts";

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
const DIFFERENCES = /^(?:reduc|lower|decreas|increas|improv|rais(?:e|ed|ing)|gr(?:ew|ow|owing|owth)$|boost|doubl|tripl|halv|sav(?:e|ed|ing|ings)$|accelerat|shorten|speed|sped|lift(?:ed|ing)$|gain|eliminat|drop(?:ped|ping)?$|fell$|rose$|optimi[sz]|cut$|cutting$)/;

function holdsSense({ senses }: Reading, names: readonly Sense[]): boolean {
  const wanted = new Set(names.map((name) => SENSE_NAMES.indexOf(name)));
  return senses.some((numbers) => numbers.some((number) => wanted.has(number)));
}

/** What a claim leaves open, the most telling first. A claim that says everything leaves nothing. */
export function claimGaps(text: string): ClaimGap[] {
  const reading = readText(text);
  const outcome = claimOutcome(reading);
  const gaps: ClaimGap[] = [];
  const add = (id: ClaimGapId, question: string): void => {
    gaps.push({ id, question });
  };
  const hidden = HIDES_WHO.exec(text)?.[0];
  if (hidden !== undefined) add("own", `You wrote “${hidden}”. What was yours, and what would not have happened without you?`);
  if (outcome === null) add("number", outcomeQuestion(reading));
  else if (outcome.kind === "figure" && outcome.difference !== null) add("before", `You give ${outcome.quote}. What was it before, and over what time did it change?`);
  if (!reading.parties.some(({ kind }) => kind !== "name") && !holdsSense(reading, ["team", "function", "role"])) add("others", "Who else was on it, and who had to agree?");
  if (!holdsSense(reading, ["customer"])) add("customer", "Who felt the difference, and how?");
  if (!reading.quantities.some(({ kind }) => kind === "duration" || kind === "date")) add("time", "How long did it take, and what was the deadline?");
  return gaps;
}

/** What to ask where no number says what came of it. */
function outcomeQuestion({ text, tokens }: Reading): string {
  const token = tokens.find(({ word }) => DIFFERENCES.test(word));
  if (token !== undefined) return `You wrote “${text.slice(token.start, token.end)}”. By how much, and who measured it?`;
  const sizes = figuresIn(text);
  const size = sizes.find(({ noun }) => noun !== "") ?? sizes[0];
  return size === undefined ? "How much, how many, or how long? What could be counted before and after?" : `${capital(text.charAt(size.end) === "+" ? `${size.quote}+` : size.quote)} says how large it was. What came of it, and who could check that?`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A first guess; the person decides. Ready: one's own, with an outcome in numbers. What else is open is asked, and makes nothing thin. */
export function suggestedState(text: string): "ready" | "thin" {
  return claimOutcome(readText(text)) === null || HIDES_WHO.test(text) ? "thin" : "ready";
}

const OPENING_WORDS = 7;
const CUT_BEFORE = /^(?:\d.*|an?|the|of|for|to|in|on|at|by|with|from|and|or|that|which|as|its|our|my|their)$/;

/** What is asked of work of a kind, by the verb that a claim begins with. */
const BY_VERB: readonly (readonly [RegExp, string])[] = [
  [/^(?:stop|cancel|kill|sunset|deprecat|retir|end(?:ed|ing)?$|shut)/, "Who had wanted it, and what changed their mind?"],
  [/^(?:design|architect|buil[dt]|develop|creat|automat|implement|engineer|migrat|mov(?:ed|ing)$|rewr|refactor|integrat)/, "Which other way did you decide against, and why?"],
  [/^(?:introduc|defin|establish|set$|start|institut|standardi[sz]|author|publish)/, "Who did not take to it at first, and what did you do about that?"],
  [/^(?:launch|deliver|ship|releas|complet|roll)/, "What did you leave out to make the date, and who agreed to that?"],
  [/^(?:reduc|cut|lower|decreas|sav|optimi|eliminat|improv|increas|accelerat|shorten|grew|grow|boost|doubl|tripl|halv)/, "What did it cost, and what got worse for it?"],
  [/^(?:mentor|coach|hir|train|grew|recruit|develop)/, "Whom did it change most, and how could you tell that it was your doing?"],
  [/^(?:led|lead|manag|r[au]n|coordinat|drove|driv|own|direct|oversaw|overs|headed|orchestrat|facilitat)/, "Where did it come closest to failing, and what did you do?"],
];

/** Asked by the verb that says what was done: the one after "Wrote the paper that …" or after the name of a bullet, "Slotboard: led …", else the first word. */
function workQuestion({ text, tokens }: Reading): string | null {
  const that = tokens.findIndex(({ word }) => word === "that" || word === "which");
  const named = tokens.findIndex(({ start }, at) => at > 0 && at < OPENING_WORDS * 2 && text.slice(tokens[at - 1]?.end, start).trimEnd().endsWith(":"));
  for (const at of [that < 0 ? -1 : that + 1, named, 0]) {
    const word = tokens[at]?.word;
    const question = word === undefined ? undefined : BY_VERB.find(([verb]) => verb.test(word))?.[1];
    if (question !== undefined) return `“${opening(text, tokens.slice(at === named ? at : 0))}”: ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
  }
  return null;
}

function opening(text: string, tokens: Reading["tokens"]): string {
  const [first] = tokens;
  let count = Math.min(OPENING_WORDS, tokens.length);
  // cut before "for 11", not behind it
  while (count > 3 && count < tokens.length && CUT_BEFORE.test(tokens[count - 1]?.word ?? "")) count -= 1;
  const last = tokens[count - 1];
  return first === undefined || last === undefined ? text : `${text.slice(first.start, last.end)}${tokens.length > OPENING_WORDS ? " …" : ""}`;
}

function doubt({ kind, quote }: ClaimOutcome): string {
  const tail = "Who measured it, and from what?";
  if (kind === "change") return `How do you know that it went ${quote}? ${tail}`;
  if (kind === "none-of") return `How do you know that there ${quote.endsWith("s") ? "were" : "was"} ${quote.replace(/^(?:without (?:an?|any)|zero|no) /i, "no ")}? Who would have noticed one?`;
  return `How do you know that it was ${quote}? ${tail}`;
}

function partyQuestion({ name, stance }: ClaimParty): string {
  if (name === null) return "Who wanted something else, and how was it settled?";
  return stance === "against" ? `What did ${name} want instead, and how was it settled?` : `What did ${name} do, and what was yours?`;
}

/** Questions that go into one claim, made of its own words: how the outcome is known, what was hard in work of its kind, what the others wanted or did. */
export function deepDiveQuestions(text: string): string[] {
  const reading = readText(text);
  const { tokens } = reading;
  const questions: string[] = [];
  const outcome = claimOutcome(reading);
  if (outcome !== null) questions.push(doubt(outcome));
  if (tokens.length > 0) questions.push(workQuestion(reading) ?? `“${opening(text, tokens)}”: what did you do first, and what did you try that did not work?`);
  const party = claimParty(reading);
  if (party !== null) questions.push(partyQuestion(party));
  questions.push("What would you do differently with what you know now?");
  return questions;
}
