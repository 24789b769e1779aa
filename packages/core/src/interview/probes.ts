import { startingIn } from "../answer/quantities.ts";
import { readText } from "../answer/reading.ts";
import { findCriterion } from "../criteria/find-criterion.ts";
import { LACKING } from "../debrief/concerns.ts";
import type { HeardAnswer } from "../debrief/heard.ts";
import { nearestWords } from "../debrief/nearest-words.ts";
import { findingsOf, possibleHere } from "../lenses/reading-an-assessment.ts";
import { LENS_RULES } from "../lenses/rules.ts";

/** What an interviewer asks about one thread. */
export interface Probe {
  /** What it asks for; null where it asks about a number and not for a criterion. */
  criterion: string | null;
  text: string;
  /** The candidate's own words that it quotes, as they were said; null where none come near. */
  quote: string | null;
}

/** Least confidence that something is missing: whoever asks for what was just said did not listen. */
const SURE = 0.8;
/** Of what would not raise the score nobody asks without being surer still. */
const SURE_BESIDES = 0.93;
/** Words of a quotation in a question, at most. */
const MOST_QUOTED = 14;
/** A clause of fewer says nothing by itself. */
const LEAST_QUOTED = 4;
/** In margins: words that come less near than this to what is asked for are not held up to anybody. */
const NEAR_ENOUGH = -0.5;
/** What only a failure gives occasion to ask for, and words of failing. */
const AFTER_A_FAILURE = "post-mortem";
const FAILED = /\b(?:fail|broke|went wrong|outage|incident|mistake|error|rolled back|missed|too late|crash|lost)/i;

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
  const isOccasion = (id: string): boolean => id !== AFTER_A_FAILURE || FAILED.test(heard.text);
  const raising = bySureness(raisingIn(heard).filter((id) => isOpen(id) && isOccasion(id)));
  const mending = assessment.flags.filter(({ raised }) => raised).flatMap(({ id }) => LACKING[id] ?? []).filter(isOpen);
  const rest = bySureness(possibleHere(assessment, heard.reach).filter((id) => isOpen(id) && isSure(id, SURE_BESIDES)));
  const ids = [...new Set([...raising.filter((id) => isSure(id, SURE)), ...mending, ...raising, ...rest])];
  const probes = ids.map((id) => probeFor(heard, id, variant)).filter((probe) => probe !== null);
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

function probeFor(heard: HeardAnswer, id: string, variant: number): Probe | null {
  const criterion = findCriterion(heard.assessment.lens, id);
  if (criterion === null) return null;
  const fault = heard.assessment.flags.find((flag) => flag.raised && LACKING[flag.id] === id);
  const words = fault?.evidence[0]?.quote ?? nearestWords(heard, id, NEAR_ENOUGH);
  const ask = criterion.probes[Math.abs(variant) % criterion.probes.length] ?? criterion.question;
  return asking(id, ask, words === null ? null : quotable(words), variant);
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

/** Words short enough to be said back, without the sign that ends them: all of them, or up to where a clause ends; null where neither is. */
function quotable(words: string): string | null {
  const length = (text: string): number => text.match(/\S+/g)?.length ?? 0;
  const clauses = [...words.matchAll(/[,;:—–] |$/g)].map(({ index }) => words.slice(0, index)).filter((clause) => length(clause) <= MOST_QUOTED && (length(clause) >= LEAST_QUOTED || clause === words));
  return clauses.at(-1)?.replace(/[.,;:!?…—–-]{1,3}$/, "") ?? null;
}
