import { SENSE_NAMES } from "../answer/find-senses.ts";
import { type Reading, readText } from "../answer/reading.ts";
import type { Sense } from "../answer/senses.ts";
import { figuresIn, figureWords, SMALL } from "./checkable-figures.ts";
import { type ClaimOutcome, claimOutcome } from "./claim-outcome.ts";
import { type ClaimParty, claimParty } from "./claim-parties.ts";

/** What a claim leaves open and an interviewer will ask. */
export const CLAIM_GAPS = ["number", "before", "own", "others", "customer", "time"] as const;
export type ClaimGapId = (typeof CLAIM_GAPS)[number];

/** A question about one claim. */
export interface ClaimQuestion {
  /** As an interviewer asks it, with the claim's own words where it has some. */
  question: string;
  /** The same without them: asked about several claims, it is one question. */
  general: string;
  /** The claim's words that it is about; null where it fits every claim. */
  words: string | null;
}

export interface ClaimGap extends ClaimQuestion {
  id: ClaimGapId;
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
  const add = (id: ClaimGapId, question: string, about: Omit<ClaimQuestion, "question"> = { general: question, words: null }): void => {
    gaps.push({ id, question, ...about });
  };
  const hidden = HIDES_WHO.exec(text)?.[0];
  if (hidden !== undefined) add("own", `You wrote “${hidden}”. ${WHOSE}`, { general: WHOSE, words: hidden });
  if (outcome === null) gaps.push({ id: "number", ...outcomeQuestion(reading) });
  else if (outcome.kind === "figure" && outcome.difference !== null) add("before", `You give ${outcome.quote}. ${BEFORE}`, { general: BEFORE, words: outcome.quote });
  if (!reading.parties.some(({ kind }) => kind !== "name") && !holdsSense(reading, ["team", "function", "role"])) add("others", "Who else was on it, and who had to agree?");
  if (!holdsSense(reading, ["customer"])) add("customer", "Who felt the difference, and how?");
  if (!reading.quantities.some(({ kind }) => kind === "duration" || kind === "date")) add("time", "How long did it take, and what was the deadline?");
  return gaps;
}

const WHOSE = "What was yours, and what would not have happened without you?";
const BEFORE = "What was it before, and over what time did it change?";
const BY_HOW_MUCH = "By how much, and who measured it?";
const COUNTED = "How much, how many, or how long? What could be counted before and after?";
const CAME_OF_IT = "What came of it, and who could check that?";

/** What to ask where no number says what came of it. */
function outcomeQuestion({ text, tokens }: Reading): ClaimQuestion {
  const token = tokens.find(({ word }) => DIFFERENCES.test(word));
  const words = token === undefined ? "" : text.slice(token.start, token.end);
  if (token !== undefined) return { question: `You wrote “${words}”. ${BY_HOW_MUCH}`, general: BY_HOW_MUCH, words };
  // a number alone says how large something was only together with what it counts
  const size = figuresIn(text).find(({ kind, noun }) => noun !== "" || kind === "money");
  if (size === undefined) return { question: COUNTED, general: COUNTED, words: null };
  const large = figureWords(text, size);
  return { question: `You wrote “${large}”. ${CAME_OF_IT}`, general: CAME_OF_IT, words: large };
}

/** A first guess; the person decides. Ready: one's own, with an outcome in numbers. What else is open is asked, and makes nothing thin. */
export function suggestedState(text: string): "ready" | "thin" {
  return claimOutcome(readText(text)) === null || HIDES_WHO.test(text) ? "thin" : "ready";
}

const OPENING_WORDS = 7;
const CUT_BEFORE = /^(?:\d.*|an?|the|of|for|to|in|on|at|by|with|from|and|or|that|which|as|its|our|my|their)$/;

/** What is asked of work of a kind, by the verb that a claim begins with. */
const BY_VERB: readonly (readonly [RegExp, string])[] = [
  [/^(?:stop|cancel|kill|sunset|deprecat|retir|end(?:ed|ing)?$|shut)/, "Who had wanted it, and what changed their mind?"],
  [/^(?:design|architect|provision|deploy|configur|buil[dt]|develop|creat|automat|implement|engineer|migrat|mov(?:ed|ing)$|rewr|refactor|integrat)/, "Which other way did you decide against, and why?"],
  [/^(?:introduc|defin|establish|set$|start|institut|standardi[sz]|author|publish)/, "Who did not take to it at first, and what did you do about that?"],
  [/^(?:launch|deliver|ship|releas|complet|roll)/, "What did you leave out to make the date, and who agreed to that?"],
  [/^(?:reduc|cut|lower|decreas|sav|optimi|eliminat|improv|increas|accelerat|shorten|grew|grow|boost|doubl|tripl|halv)/, "What did it cost, and what got worse for it?"],
  [/^(?:mentor|coach|hir|train|grew|recruit|develop)/, "Whom did it change most, and how could you tell that it was your doing?"],
  [/^(?:led|lead|manag|r[au]n|coordinat|drove|driv|own|direct|oversaw|overs|headed|orchestrat|facilitat)/, "Where did it come closest to failing, and what did you do?"],
];

/** Asked by the verb that says what was done: the one after "Wrote the paper that …" or after the name of a bullet, "Slotboard: led …", else the first word. */
function workQuestion({ text, tokens }: Reading): ClaimQuestion | null {
  const that = tokens.findIndex(({ word }) => word === "that" || word === "which");
  const named = tokens.findIndex(({ start }, at) => at > 0 && at < OPENING_WORDS * 2 && text.slice(tokens[at - 1]?.end, start).trimEnd().endsWith(":"));
  for (const at of [that < 0 ? -1 : that + 1, named, 0]) {
    const word = tokens[at]?.word;
    const general = word === undefined ? undefined : BY_VERB.find(([verb]) => verb.test(word))?.[1];
    if (general !== undefined) return aboutWork(opening(text, tokens.slice(at === named ? at : 0)), general);
  }
  return null;
}

const aboutWork = (words: string, general: string): ClaimQuestion => ({ question: `“${words}”: ${general.charAt(0).toLowerCase()}${general.slice(1)}`, general, words });

function opening(text: string, tokens: Reading["tokens"]): string {
  const [first] = tokens;
  let count = Math.min(OPENING_WORDS, tokens.length);
  // cut before "for 11", not behind it
  while (count > 3 && count < tokens.length && CUT_BEFORE.test(tokens[count - 1]?.word ?? "")) count -= 1;
  const last = tokens[count - 1];
  return first === undefined || last === undefined ? text : `${text.slice(first.start, last.end)}${tokens.length > OPENING_WORDS ? " …" : ""}`;
}

const MEASURED = "Who measured it, and from what?";
const NOTICED = "Who would have noticed one?";

/** How the outcome is known; null where a small number is counted off: "two were promoted". */
function doubt(text: string, { kind, quote, start }: ClaimOutcome): ClaimQuestion | null {
  if (kind === "change") return { question: `How do you know that it went ${quote}? ${MEASURED}`, general: `How do you know that number? ${MEASURED}`, words: quote };
  if (kind === "none-of") return { question: `How do you know that there ${quote.endsWith("s") ? "were" : "was"} ${quote.replace(/^(?:without (?:an?|any)|zero|no) /i, "no ")}? ${NOTICED}`, general: `How do you know that there was none? ${NOTICED}`, words: quote };
  const figure = figuresIn(text).find((one) => one.start === start);
  if (figure?.kind === "count" && figure.noun === "" && (figure.value ?? 0) < SMALL) return null;
  const words = figure === undefined ? quote : figureWords(text, figure);
  return { question: `How do you know that it was ${words}? ${MEASURED}`, general: `How do you know that number? ${MEASURED}`, words };
}

function partyQuestion({ name, stance }: ClaimParty): ClaimQuestion {
  const general = stance === "against" || name === null ? "What did the others want instead, and how was it settled?" : "What did the others do, and what was yours?";
  if (name === null) return { question: "Who wanted something else, and how was it settled?", general, words: null };
  return { question: stance === "against" ? `What did ${name} want instead, and how was it settled?` : `What did ${name} do, and what was yours?`, general, words: name };
}

/** Questions that go into one claim, made of its own words: how the outcome is known, what was hard in work of its kind, what the others wanted or did. */
export function goingInto(text: string): ClaimQuestion[] {
  const reading = readText(text);
  const { tokens } = reading;
  const outcome = claimOutcome(reading);
  const party = claimParty(reading);
  const differently = "What would you do differently with what you know now?";
  return [
    outcome === null ? null : doubt(text, outcome),
    tokens.length === 0 ? null : (workQuestion(reading) ?? { ...aboutWork(opening(text, tokens), "What did you do first, and what did you try that did not work?"), words: null }),
    party === null ? null : partyQuestion(party),
    { question: differently, general: differently, words: null },
  ].filter((one) => one !== null);
}

/** The same as an interviewer asks them. */
export const deepDiveQuestions = (text: string): string[] => goingInto(text).map(({ question }) => question);
