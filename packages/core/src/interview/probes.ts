import { countWords } from "../answer/count-words.ts";
import { startingIn } from "../answer/quantities.ts";
import { readText } from "../answer/reading.ts";
import { findCriterion } from "../criteria/find-criterion.ts";
import { LACKING } from "../debrief/concerns.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import { findingsOf, possibleHere } from "../lenses/reading-an-assessment.ts";
import { LENS_RULES } from "../lenses/rules.ts";
import { type Heard, heardOf, mayAsk } from "./presupposed.ts";

/** What an interviewer asks about one thread. */
export interface Probe {
  /** What it asks for; null where it asks about a number and not for a criterion. */
  criterion: string | null;
  text: string;
  /** The candidate's own words that it quotes, as they were said; null where none come near. */
  quote: string | null;
}

/** Least confidence that something is missing: whoever asks for what was just said did not listen. */
const SURE = 0.85;
/** Of what would not raise the score nobody asks without being surer still. */
const SURE_BESIDES = 0.98;
/** Of what would raise the score, but is less sure to be missing, nobody asks below this. */
const SURE_ENOUGH = 0.75;
/** Words of a quotation in a question, at most. */
const MOST_QUOTED = 18;
/** A clause of fewer says nothing by itself. */
const LEAST_QUOTED = 6;
/** Words that begin what is only half a sentence. */
const HALF_SAID: ReadonlySet<string> = new Set("if when because so which who that whereas while although though since unless until where whether and or but then as".split(" "));
/** What was shown, and leads to what was not: these words are held up before that question. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  experiment: ["hypothesis"],
  "success-threshold": ["experiment", "primary-metric"],
  guardrail: ["experiment", "primary-metric"],
  "data-plan": ["primary-metric", "leading-indicator"],
  "decision-rule": ["success-threshold", "experiment"],
  "primary-metric": ["experiment"],
  "quantified-result": ["own-action"],
  "trade-off": ["sequencing", "own-action"],
  "closed-loop": ["quantified-result"],
  "dependency-map": ["teams"],
  "roadmap-conflict": ["teams", "sequence"],
  sequence: ["teams"],
  "alignment-mechanism": ["teams"],
  translation: ["critical-path", "architecture"],
  validation: ["alternative"],
};

/**
 * What to ask next about a thread, the best first: what would raise the score, then faults, numbers without a before, and what else
 * the question invites. Never what was said, is out of reach, or was asked before. Deterministic.
 * @param asked criteria that were asked for in this thread; null stands for a number
 * @param variant which of several wordings is taken; any whole number
 */
export function probesFor(heard: HeardAnswer, asked: readonly (string | null)[] = [], variant = 0): Probe[] {
  const { assessment } = heard;
  if (assessment.status !== "assessed") return [];
  const open = new Map(assessment.criteria.filter(({ met, state }) => !met && state !== "broken").map(({ id, confidence }) => [id, confidence]));
  const isOpen = (id: string): boolean => open.has(id) && (heard.reach?.includes(id) ?? true) && !asked.includes(id);
  const bySureness = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (open.get(b) ?? 0) - (open.get(a) ?? 0));
  const isSure = (id: string, least: number): boolean => (open.get(id) ?? 0) >= least;
  const known = heardOf(heard);
  const raising = bySureness(raisingIn(heard).filter(isOpen));
  const mending = assessment.flags.filter(({ raised }) => raised).flatMap(({ id }) => LACKING[id] ?? []).filter(isOpen);
  const rest = bySureness(possibleHere(assessment, heard.reach).filter((id) => isOpen(id) && isSure(id, SURE_BESIDES)));
  // without an event there is nothing else to ask about
  const isNoEvent = assessment.lens === "behavioural" && isOpen("situation") && !assessment.criteria.some(({ id, met }) => met && id === "own-action");
  const ids = isNoEvent ? ["situation"] : [...new Set([...raising.filter((id) => isSure(id, SURE)), ...mending, ...raising.filter((id) => isSure(id, SURE_ENOUGH)), ...rest])];
  const probes = ids.map((id) => probeFor(heard, known, id, variant)).filter((probe) => probe !== null).map(heldUpOnce);
  const number = asked.includes(null) ? null : numberWithoutBefore(heard);
  return number === null ? probes : [...probes.slice(0, 1), number, ...probes.slice(1)];
}

/** Criteria that raise the score by themselves; where none does, those of the pairs that do. */
function raisingIn({ assessment, reach }: HeardAnswer): string[] {
  const rule = LENS_RULES[assessment.lens];
  const findings = findingsOf(assessment);
  const now = rule.score(findings);
  const open = rule.criteria.filter((id) => !findings.met.has(id) && (reach?.includes(id) ?? true));
  const raises = (...ids: string[]): boolean => {
    const raised = new Set([...findings.raised].filter((flag) => !ids.includes(LACKING[flag] ?? "")));
    return rule.score({ ...findings, raised, met: new Set([...findings.met, ...ids]) }) > now;
  };
  const alone = open.filter((id) => raises(id));
  if (alone.length > 0) return alone;
  return open.filter((id) => open.some((other) => other !== id && raises(id, other)));
}

/** The same words are not held up to somebody twice. */
function heldUpOnce(probe: Probe, place: number, all: readonly Probe[]): Probe {
  const { quote, text } = probe;
  if (quote === null || all.findIndex((one) => one.quote === quote) === place) return probe;
  return { ...probe, quote: null, text: LEADS.reduce((words, lead) => words.replace(`${lead(quote)} `, ""), text) };
}

/** One of the wordings that take nothing for granted which was not said; null where all do. */
function probeFor(heard: HeardAnswer, known: Heard, id: string, variant: number): Probe | null {
  const wordings = (findCriterion(heard.assessment.lens, id)?.probes ?? []).filter((words) => mayAsk(words, known));
  const ask = wordings[Math.abs(variant) % Math.max(1, wordings.length)];
  return ask === undefined ? null : asking(id, ask, heldUp(heard, id), variant);
}

/** The candidate's own words from which a question goes on: those of the fault, those that were shown and lead there. */
function heldUp(heard: HeardAnswer, id: string): string | null {
  const { flags, criteria } = heard.assessment;
  const fault = flags.find((flag) => flag.raised && LACKING[flag.id] === id)?.evidence[0]?.quote;
  if (fault !== undefined) return quotable(fault, 1);
  const shown = (LEADS_TO[id] ?? []).flatMap((one) => criteria.find((criterion) => criterion.id === one && criterion.met)?.evidence ?? []);
  for (const { quote } of shown) {
    const words = quotable(quote);
    if (words !== null) return words;
  }
  return null;
}

const LEADS: readonly ((quote: string) => string)[] = [
  (quote) => `You said “${quote}”.`,
  (quote) => `Let me go back to “${quote}”.`,
  (quote) => `“${quote}”, you said.`,
  (quote) => `I wrote down “${quote}”.`,
];

function asking(criterion: string | null, ask: string, quote: string | null, variant: number): Probe {
  const lead = LEADS[Math.abs(variant) % LEADS.length];
  return { criterion, text: quote === null || lead === undefined ? ask : `${lead(quote)} ${ask}`, quote };
}

/** A result whose number has nothing beside it to compare it with. */
function numberWithoutBefore({ assessment, text }: HeardAnswer): Probe | null {
  const result = assessment.criteria.find(({ id, met }) => met && id === "quantified-result")?.evidence.find(({ turn }) => turn === undefined);
  if (result === undefined) return null;
  const { quantities, changes, tokens } = readText(text);
  const from = tokens.findIndex(({ end }) => end > result.start);
  const to = tokens.findIndex(({ start }) => start >= result.end);
  const inside = startingIn(quantities, from, to < 0 ? tokens.length : to).filter(({ kind }) => kind === "share" || kind === "money" || kind === "count" || kind === "duration");
  const [only, ...others] = inside;
  const isCompared = startingIn(changes, Math.max(0, from - 1), to < 0 ? tokens.length : to).length > 0;
  if (only === undefined || others.length > 0 || isCompared) return null;
  const quote = quotable(result.quote) ?? text.slice(only.start, only.end);
  return { criterion: null, text: `You said “${quote}”. What was it before, and how do you know?`, quote };
}

/** Words short enough to be said back, without the sign that ends them: all of them, or up to where a sentence breaks; null where neither can stand by itself. */
function quotable(words: string, least = LEAST_QUOTED): string | null {
  const parts = [...words.matchAll(/[;:—–] |$/g)].map(({ index }) => words.slice(0, index)).filter((part) => countWords(part) <= MOST_QUOTED && countWords(part) >= least);
  const last = parts.at(-1)?.replace(/[.,;:!?…—–-]{1,3}$/, "") ?? null;
  return last === null || HALF_SAID.has(last.slice(0, last.search(/[^\p{L}]|$/u)).toLowerCase()) ? null : last;
}
