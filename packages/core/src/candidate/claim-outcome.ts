import type { Reading } from "../answer/reading.ts";
import { type Figure, figuresIn } from "./checkable-figures.ts";

/** What a claim says came of it, with the number that a listener could check; half-open, UTF-16 code units. */
export interface ClaimOutcome {
  start: number;
  end: number;
  quote: string;
  /** `change`: "from 900 ms to 210 ms"; `none-of`: "no exceptions"; `figure`: one number. */
  kind: "change" | "none-of" | "figure";
  /** The word that promises a difference, such as "cut", where this number belongs to one. */
  difference: string | null;
}

/** Verbs that promise a difference, and their nouns. */
const DIFFERENCE = /^(?:reduc|lower|decreas|increas|improv|rais(?:e|ed|ing)|gr(?:ew|ow|own|owing|owth|ows)$|boost|doubl|tripl|halv|sav(?:e|ed|es|ing|ings)$|accelerat|shorten|speed|sped|lift(?:ed|ing|s)?$|gain|eliminat|drop(?:ped|ping|s)?$|fell$|fall|rose$|optimi[sz]|cut(?:s|ting)?$|remov|avoid|recover|expand|slash|trim|doubled|faster|fewer|less|up$|down$|went$|brought|took$)/;
/** What comes of money. */
const EARNS = /^(?:sav|earn|generat|worth|won$|win|recover|avoid|brought|bring|rais|sold|sell|deliver|unlock|gain|add|contribut)/;
/** Work that is done once it is said: how much of it was done is what came of it. */
const COMPLETES = /^(?:(?:deliver|migrat|launch|ship|onboard|complet|finish|clos|open|promot|hir|certif|recertif|retir|decommission|consolidat|resolv|clear|process|serv|train|pass|enroll|convert|releas|mov)(?:ed|ied|ped)|rolled|sold|brought|won)$/;
const COMPARED = new Set("against versus vs compared instead".split(" "));
const EARLIER = new Set("early ahead earlier faster sooner before late".split(" "));
/** Money of which somebody had charge: how large it was, not what came of it. */
const CHARGE = new Set("budget portfolio contract spend program programme p&l revenue-base organization org business initiative project".split(" "));
/** What there is none of, where that is good. */
const FAULTS = /^(?:incident|outage|exception|defect|downtime|finding|violation|error|loss|escape|complaint|breach|failure|regression|delay|rollback|injur)/;
const MOST_BETWEEN = 2;

const CLAUSE = 9;
const LEAST = 20;
/** "no incident, against 5": what matters is that there was none. */
const BEATEN_BY_NONE = 55;

/** The number that tells what came of a claim; null where its numbers say only how large it was: "Led 9 teams over 18 months". */
export function claimOutcome(reading: Reading): ClaimOutcome | null {
  const { text, changes } = reading;
  const [change] = changes.toSorted((a, b) => b.from - a.from);
  if (change !== undefined) {
    const quote = text.slice(change.before.start, change.after.end);
    return { start: change.before.start, end: change.after.end, quote: /^from /i.test(text.slice(change.before.start - 5)) ? `from ${quote}` : quote, kind: "change", difference: null };
  }
  const rated = figuresIn(text)
    .map((figure) => ({ figure, ...weigh(reading, figure) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  const [best] = rated;
  const none = noneOf(reading);
  if (none !== null && (best === undefined || best.weight <= BEATEN_BY_NONE)) return none;
  if (best === undefined) return null;
  const { figure, difference } = best;
  return { start: figure.start, end: figure.end, quote: text.slice(figure.start, figure.end), kind: "figure", difference };
}

/** "no Sev-1 incident", "without any delay" */
function noneOf({ text, tokens }: Reading): ClaimOutcome | null {
  for (const [at, { word, start }] of tokens.entries()) {
    if (word !== "no" && word !== "zero" && word !== "without") continue;
    const from = word === "without" ? (/^(?:an?|any)$/.test(tokens[at + 1]?.word ?? "") ? at + 2 : tokens.length) : at + 1;
    const fault = tokens.slice(from, from + MOST_BETWEEN + 1).findIndex((token, place) => FAULTS.test(token.word) && (place === 0 || token.gap === "none"));
    const last = fault < 0 ? undefined : tokens[from + fault];
    if (last !== undefined) return { start, end: last.end, quote: text.slice(start, last.end), kind: "none-of", difference: null };
  }
  return null;
}

/** How surely a number says what came of it. */
function weigh({ text, tokens }: Reading, { kind, from, start, end, value }: Figure): { weight: number; difference: string | null } {
  const before: string[] = [];
  for (let at = from - 1; at >= 0 && before.length < CLAUSE; at -= 1) {
    if (tokens[at + 1]?.gap === "stop") break;
    before.push(tokens[at]?.word ?? "");
  }
  const words = text.slice(start, end).toLowerCase();
  const behind = tokens.filter((token) => token.start >= end).slice(0, 3).map(({ word }) => word);
  const verb = before.findIndex((word) => DIFFERENCE.test(word));
  const difference = verb >= 0 ? (before[verb] ?? null) : /^(?:doubl|tripl|halv|quadrupl)/u.test(words) ? words : null;
  const isBy = before[0] === "by" || (before[0] !== undefined && /^(?:about|approximately|around|over|nearly|almost|roughly)$/u.test(before[0]) && before[1] === "by");
  if (difference !== null && isBy) return { weight: 80, difference };
  if (kind === "money") {
    const isCharge = [...before.slice(0, 3), ...behind.slice(0, 2)].some((word) => CHARGE.has(word)) || /^an?$/u.test(before[0] ?? "");
    const isEarned = before.slice(0, 6).some((word) => EARNS.test(word));
    return isCharge && !isEarned ? { weight: 0, difference: null } : { weight: isEarned ? 70 : difference === null ? 0 : 55, difference };
  }
  if (difference !== null && (kind === "share" || kind === "ratio")) return { weight: 65, difference };
  if (kind === "duration") {
    if (EARLIER.has(behind[0] ?? "")) return { weight: 55, difference: null };
    const isTimeTaken = /^(?:in|over|within|for|during|every|of|after|than)$/u.test(before[0] ?? "");
    if (difference !== null && !isTimeTaken) return { weight: 50, difference };
    return { weight: before.some((word) => COMPLETES.test(word)) && /^(?:in|within)$/u.test(before[0] ?? "") ? 25 : 0, difference: null };
  }
  if (kind === "share" || kind === "ratio") return { weight: 45, difference: null };
  if (before.slice(0, 3).some((word) => COMPARED.has(word))) return { weight: 55, difference: null };
  if (value === 0) return { weight: 50, difference: null };
  const isScope = /^(?:for|across|with|of|among|over|between|in)$/u.test(before[0] ?? "");
  if (difference !== null && !isScope) return { weight: 48, difference };
  return { weight: before.slice(0, 4).some((word) => COMPLETES.test(word)) || behind.some((word) => word.startsWith("promoted")) ? 30 : 0, difference: null };
}
