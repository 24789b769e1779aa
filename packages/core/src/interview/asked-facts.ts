import { readText } from "../answer/reading.ts";
import type { HiddenConstraint } from "../schema/writing-prompt.ts";
import { WORDS_OF_KIND } from "./words-of-kind.ts";

/** What the interviewer says when there is nothing to tell. */
export const ASSUME = "Assume what you like, and say so.";
/** Under which the objective is noted as asked for. */
export const OBJECTIVE = "objective";

export interface Told {
  /** Which fact was told, or `OBJECTIVE`; null: there was none to tell. */
  about: string | null;
  says: string;
}

/** A fact that is told when asked for: of a planned question, or a hidden constraint of a writing prompt. */
interface AskableFact {
  about: string;
  says: string;
  /** Further words in which it may be asked for. */
  words?: string | undefined;
  /** Questions that bring it out. */
  asked?: readonly string[] | undefined;
  kind?: HiddenConstraint["kind"] | undefined;
}

const EMPTY = new Set(
  "the a an of in on at for to from with and or but is are was were be been it its they them their this that these those there here what which who whom whose how when where why do does did can could may might would should will have has had i we you us me my our your tell ask know think about any some many much long often one please give let say so if more else anything something everything also further exactly roughly really actually context background detail details information use used using uses want wants wanted need needs needed happen happens happened like likes exercise candidate candidates prompt paper repeat".split(" "),
);
/** Asking whether all has been asked is asking for nothing. */
const AFTER_ANYTHING = /\bi(?: have|['’]ve| may have| might have)? (?:missed|overlooked|forgotten)\b/gi;
const AFTER_THE_OBJECTIVE = /\b(?:objective|goal|purpose|aim|listening for|looking for|want to (?:hear|learn|know)|what matters|good answer|success look)\b/i;
/** Whoever says success asks for nothing else. */
const AFTER_SUCCESS = /\b(?:measure|define|defines|judge|mean by|count as) success\b|\bsuccess (?:look|mean|is)\b/i;
/** Asks for a date in words that mean nothing by themselves. */
const AFTER_A_DATE = /\b(?:by when|until when|how soon|how late)\b/gi;
const SHORT_IS = /\b(who|what|where|when|how|why)['’]s\b/gi;
/** What kind of answer is wanted, by the form of the question; it stands among the words of a kind. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ["how-many", /\bhow (?:many|large|big)\b/i],
  ["how-much", /\bhow (?:much|expensive)\b/i],
  ["when", /\b(?:when|by when|until when)\b/i],
  ["who", /\bwho(?:m|se)?\b/i],
  ["why", /\b(?:why|how come)\b/i],
];
const FORM_NAMES: ReadonlySet<string> = new Set(FORMS.map(([form]) => form));
/** A word of the fact's name is worth more than one in which it may be asked for, and that more than one of what it says. */
const [NAME_WORTH, ASKED_WORTH, SAYS_WORTH] = [3, 2, 1] as const;
/** The form alone finds nothing: "who is the chairman?" is not about the customer. */
const FORM_WORTH = 1;
/** Fewer common words than this are chance. */
const LEAST_WORTH = 2;

/**
 * What an interviewer tells when asked about a question: the fact that comes nearest to what was asked, the objective where that is
 * asked for, and otherwise that one may assume. Facts are never offered. A word that several facts share decides little between them.
 */
export function tell({ facts, objective }: { facts: readonly AskableFact[]; objective: string }, asked: string): Told {
  if (AFTER_SUCCESS.test(asked)) return { about: OBJECTIVE, says: objective };
  const wanted = wantedBy(asked);
  const known = facts.map(knownOf);
  const worthOf = ({ name, askedFor, says }: KnownFact, stem: string): number => {
    if (FORM_NAMES.has(stem)) return askedFor.has(stem) ? FORM_WORTH : 0;
    return name.has(stem) ? NAME_WORTH : askedFor.has(stem) ? ASKED_WORTH : says.has(stem) ? SAYS_WORTH : 0;
  };
  const sharedBy = new Map(wanted.map((stem) => [stem, Math.max(1, known.filter((fact) => worthOf(fact, stem) > 0).length)]));
  const [nearest] = known
    .map((fact) => ({
      fact: fact.fact,
      worth: wanted.reduce((sum, stem) => sum + worthOf(fact, stem), 0),
      rank: wanted.reduce((sum, stem) => sum + worthOf(fact, stem) / (sharedBy.get(stem) ?? 1), 0),
    }))
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .toSorted((one, other) => other.rank - one.rank);
  if (nearest !== undefined) return { about: nearest.fact.about, says: nearest.fact.says };
  if (AFTER_THE_OBJECTIVE.test(asked)) return { about: OBJECTIVE, says: objective };
  return { about: null, says: ASSUME };
}

interface KnownFact {
  fact: AskableFact;
  name: ReadonlySet<string>;
  askedFor: ReadonlySet<string>;
  says: ReadonlySet<string>;
}

/** A fact is read once, however often is asked. */
const KNOWN = new WeakMap<AskableFact, KnownFact>();

function knownOf(fact: AskableFact): KnownFact {
  const known = KNOWN.get(fact) ?? { fact, name: stemsOf(fact.about), askedFor: stemsAskedFor(fact), says: stemsOf(fact.says) };
  KNOWN.set(fact, known);
  return known;
}

/** The stems asked for and, where there are any, the form of the question. */
function wantedBy(asked: string): string[] {
  const stems = [...stemsOf(asked.replace(AFTER_ANYTHING, " ").replace(AFTER_A_DATE, "when deadline").replace(SHORT_IS, "$1 is"))];
  return stems.length === 0 ? [] : [...stems, ...FORMS.flatMap(([form, words]) => (words.test(asked) ? [form] : []))];
}

/** Of the words and questions that bring a fact out and of the words common to its kind, with the forms of those questions and of that kind. */
function stemsAskedFor({ words = "", asked = [], kind }: AskableFact): Set<string> {
  const common = kind === undefined ? "" : WORDS_OF_KIND[kind];
  const forms = FORMS.filter(([form, ways]) => common.split(" ").includes(form) || asked.some((question) => ways.test(question))).map(([form]) => form);
  return new Set([...stemsOf(`${words} ${asked.join(" ")} ${common}`), ...forms]);
}

function stemsOf(words: string): Set<string> {
  const { tokens, stems } = readText(words);
  return new Set(tokens.flatMap(({ word }, at) => (EMPTY.has(word) || word.length < 3 ? [] : [stems[at] ?? word])));
}
