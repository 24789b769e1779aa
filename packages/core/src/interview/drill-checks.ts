import { readText } from "../answer/reading.ts";
import { sentences } from "../answer/sentences.ts";
import { BUSINESS_INITIALS } from "../delivery/technical-terms.ts";
import type { DrillId } from "../schema/drill-id.ts";

/** One thing that an exercise without a score asks for, and the sentence that says it. */
export interface DrillCheck {
  name: string;
  /** A sentence of the answer or of a reply; null: not heard in these words. */
  quote: string | null;
  /** What stands beside it: the line of the posting or of the résumé that it meets. */
  beside?: string;
}

/** What the candidate brought, to hold words against; null where there is none. */
export interface Brought {
  /** Sentences of the posting. */
  posting: readonly string[] | null;
  /** Lines of the résumé. */
  claims: readonly string[] | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
type Says = (sentence: string) => boolean;
/** True where one of these stands in a sentence, as words; a part that ends in a hyphen may go on. */
const says = (...parts: string[]): Says => (sentence) => {
  const plain = ` ${sentence.toLowerCase().replaceAll("’", "'").replaceAll(/[^\p{L}\p{N}'%]+/gu, " ")} `;
  return parts.some((part) => plain.includes(part.endsWith("-") ? ` ${part.slice(0, -1)}` : ` ${part} `));
};
const both = (one: Says, other: Says): Says => (sentence) => one(sentence) && other(sentence);
const hasFigure: Says = (sentence) => readText(sentence).quantities.length > 0;
const hasDay: Says = says("monday", "tuesday", "wednesday", "thursday", "friday", "today", "tomorrow", "tonight", "by the", "next week", "this week", "at noon", "end of", "within");

/** What each of these exercises asks for, with the words in which it is usually said. */
const ASKED: Readonly<Partial<Record<DrillId, readonly { name: string; isSaid: Says }[]>>> = {
  "executive-update": [
    { name: "the decision that is needed", isSaid: says("i need", "need you to", "need your", "decide", "decision", "your yes", "your call", "approve", "nothing from you", "no decision", "ask you") },
    { name: "what changed", isSaid: says("changed", "since", "new is", "has moved", "moved from", "went from", "slipped", "we found", "turned", "is now", "no longer", "stopped") },
    { name: "why", isSaid: says("because", "the reason", "caused by", "due to", "that's why", "since the") },
    { name: "the risk", isSaid: says("risk", "if the", "if we", "if it", "if she", "if he", "if they", "if not", "could fail", "worst") },
    { name: "who owns it", isSaid: says("owns", "own it", "owner", "is on it", "i'll do", "responsible", "leads", "is with", "takes care", "signs") },
    { name: "the next checkpoint", isSaid: both(hasDay, says("i'll", "i will", "we'll", "we will", "you'll", "hear", "check-", "write", "call", "report", "meet-", "next")) },
  ],
  "delivery-methods": [
    { name: "which method", isSaid: says("scrum", "kanban", "sprint-", "waterfall", "stage-", "gate-", "agile", "lean", "extreme programming", "safe", "iteration-", "board", "milestone-", "backlog") },
    { name: "why it fitted there", isSaid: says("because", "so that", "suited", "fitted", "fit", "the reason", "that work", "made sense") },
    { name: "what was mixed in", isSaid: says("mixed", "borrowed", "took from", "also", "plus", "on top", "combined", "hybrid", "but with", "added", "instead of", "without the") },
    { name: "what you would change", isSaid: says("i'd", "i would", "would change", "next time", "differently", "should have", "today i") },
  ],
  "i-dont-know": [
    { name: "says so", isSaid: says("don't know", "do not know", "not sure", "couldn't tell", "can't tell", "no idea", "never worked", "haven't worked", "not my field", "i'd be guessing") },
    { name: "how to find out", isSaid: says("find out", "look it up", "look up", "i'd ask", "i would ask", "i'll ask", "i'd read", "i would read", "i'd test", "i'd check", "i would check", "the documentation", "the specification", "the spec", "the rfc", "measure it", "get back to you") },
    { name: "the nearest thing known", isSaid: says("what i do know", "i do know", "closest", "nearest", "similar", "what i know", "i have worked with", "i've worked with", "i know that", "in my", "i can tell you") },
  ],
  "about-yourself": [
    { name: "what you do now", isSaid: says("i am", "i'm", "i lead", "i run", "i manage", "currently", "right now", "these days", "i work") },
    { name: "something you did, with what came of it", isSaid: both(hasFigure, says("i", "i've", "my")) },
    { name: "why that leads here", isSaid: says("that's why", "which is why", "so i", "what i want", "why i", "this role", "your team", "brings me", "led me", "lead me", "next") },
  ],
};

const COMMON = set("with that this have from they were them their what when which about would could should there here your yours team teams work working product products customer customers people amazon experience years ability strong skills manage management program programs technical project projects across other will been more most than into over such also make made using");
/** As many words of weight as two sentences share before one is about the other. */
const LEAST_SHARED = 2;

/**
 * What an exercise without a score asks for, each with the sentence that says it. Of "why here", what was said about the team and about
 * oneself is held against posting and résumé. Empty for exercises that a lens judges whole.
 * @param texts the answer, then the replies
 */
export function drillChecks(drill: DrillId, texts: readonly string[], { posting, claims }: Brought): DrillCheck[] {
  const said = texts.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end)));
  if (drill === "business-leader") return unexplained(texts).map((abbreviation) => ({ name: `${abbreviation}, not explained`, quote: said.find((sentence) => sentence.includes(abbreviation)) ?? null }));
  if (drill === "why-here") return whyHere(said, posting, claims);
  return (ASKED[drill] ?? []).map(({ name, isSaid }) => ({ name, quote: said.find(isSaid) ?? null }));
}

/** Names of what can be checked that lacks something to hold it against. */
export function missingToCheck(drill: DrillId, { posting, claims }: Brought): string[] {
  return drill === "why-here" ? [...(posting === null ? ["the posting"] : []), ...(claims === null ? ["your résumé"] : [])] : [];
}

function whyHere(said: readonly string[], posting: readonly string[] | null, claims: readonly string[] | null): DrillCheck[] {
  const team = posting === null ? null : nearest(said, posting);
  const you = claims === null ? null : nearest(said.filter(says("i", "i've", "i'd", "my", "we")), claims);
  const isLinking = says("because", "that's why", "which is why", "so i", "same", "exactly", "what you", "that is what", "which is what", "close to", "here", "your");
  const link = said.find((sentence) => isLinking(sentence) && says("i", "i've", "my", "me")(sentence) && says("you", "your", "this team", "the team", "here")(sentence));
  const check = (name: string, found: { sentence: string; line: string } | null): DrillCheck => (found === null ? { name, quote: null } : { name, quote: found.sentence, beside: found.line });
  return [...(posting === null ? [] : [check("a fact about the team", team)]), ...(claims === null ? [] : [check("a fact about you", you)]), { name: "what ties the two", quote: link ?? null }];
}

/** The sentence and the line that share most words of weight. */
function nearest(said: readonly string[], lines: readonly string[]): { sentence: string; line: string } | null {
  const held = lines.map((line) => ({ line, stems: weighty(line) }));
  let best: { sentence: string; line: string; shared: number } | null = null;
  for (const sentence of said) {
    const own = weighty(sentence);
    for (const { line, stems } of held) {
      const shared = [...own].filter((stem) => stems.has(stem)).length;
      if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { sentence, line, shared };
    }
  }
  return best === null ? null : { sentence: best.sentence, line: best.line };
}

function weighty(words: string): Set<string> {
  const { tokens, stems } = readText(words);
  return new Set(tokens.flatMap(({ word }, at) => (word.length < 4 || COMMON.has(word) ? [] : [stems[at] ?? word])));
}

/** What everybody who runs a business knows. */
const KNOWN = set("US USA UK EU UAE CEO CFO CTO COO VP SVP HR IT PR TV PC OK AM PM FAQ ID GPS USB PDF CV AI TPM Q1 Q2 Q3 Q4");

/** Abbreviations that are used and not explained beside it, each once, in their order. */
export function unexplained(texts: readonly string[]): string[] {
  const text = texts.join("\n");
  const found = [...new Set(text.match(/\b[A-Z][A-Z0-9]{1,5}\b/g) ?? [])];
  return found.filter((abbreviation) => !KNOWN.has(abbreviation) && !BUSINESS_INITIALS.has(abbreviation.toLowerCase()) && !isExplained(text, abbreviation));
}

const EXPLAINING = [" (", ", which", ", that is", ", the ", ", a ", ", our ", " is a ", " is the ", " means ", " stands for "];

/** In brackets behind its words, or followed by what it is. */
function isExplained(text: string, abbreviation: string): boolean {
  if (text.includes(`(${abbreviation})`) || text.includes(`, or ${abbreviation}`)) return true;
  const at = text.indexOf(abbreviation);
  const after = text.slice(at + abbreviation.length, at + abbreviation.length + 14).toLowerCase();
  return EXPLAINING.some((words) => after.startsWith(words));
}
