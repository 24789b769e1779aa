import { deeds, phrases, plainWords } from "../answer/phrases.ts";
import { sentences } from "../answer/sentences.ts";
import { figuresIn } from "../candidate/checkable-figures.ts";
import { scopeFacts } from "../candidate/scope-facts.ts";
import { type AnyPart, partFor, partsOf } from "../candidate/story-parts.ts";
import { tellingOf, wordsInPart } from "../candidate/story-telling.ts";
import type { Assessment } from "../schema/assessment.ts";
import type { StoryData } from "../schema/story.ts";

/** Well above the bar of a half: words that nobody wrote for a criterion have to be as surely of it as this. */
const SURE = 0.85;
/** Sentences around an act that belong to it: what was decided upon it. */
const MOST_SENTENCES = 2;

const DENIED = phrases("i didn't|i did not|i never|i don't|i hadn't|we didn't|we did not|we never|we don't|we hadn't");
const ABOVE = phrases("director|directors|president|presidents|vp|vps|svp|svps|evp|ceo|cto|cfo|coo|cio|md|manager|managers|boss|head of|heads|the head|owner|owners|board|chief|leadership|chair|chairman|chairwoman|committee|minister|partner|sponsor");
const WENT = deeds("went called took told asked wrote escalated brought raised rang phoned suggested emailed mailed flew drove informed warned proposed put rung", 3);
const GIVEN_UP = phrases("accept|accepted|accepts|gave up|give up|gave it up|gave away|gave them away|gave it away|gave that up|instead of|dropped|sacrific*|at the price of|at the cost of|cost us|lost|postpon*|put off|turned down|with it went|went with it|took that|without knowing|a little longer|somewhat longer|a little slower|somewhat slower|a little later|price was|we cut|we skipped|we delayed|left out|left behind");
/** "I'd rather have a bumpy season than …", "left 62 stores on the old window until February". */
const RATHER: readonly (readonly [first: string, then: string])[] = [[" rather ", " than "], [" left ", " until "], [" left ", " on the old "]];
const ORDERED = phrases("first|then|before|after|last|until|next|begin|began|begun|start|started|starting|order|wait|waited|waits|later|ahead of");
const SEEN = phrases("found|saw|seen|heard|learned|learnt|noticed|spotted|realised|realized|discovered|knew|came upon|came on");
const IN_TIME = phrases("before|week|weeks|month|months|day|days|ahead|early|while|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december");
const KEPT_IN_STEP = phrases("met|meeting|meetings|weekly|daily|sync|every day|every week|every morning|every monday|every tuesday|every wednesday|every thursday|every friday|shared|together|sat with|sat down with|sat in with|one plan|one page|one list|one sheet");
const PERSON = phrases("customer|customers|client|clients|user|users|family|families|nurse|nurses|woman|women|man|men|father|fathers|mother|mothers|parent|parents|son|sons|daughter|daughters|driver|drivers|patient|patients|shopper|shoppers|people|household|households|clerk|clerks|child|children|kids|rider|riders|guest|guests|student|students|teacher|teachers|buyer|buyers|seller|sellers|merchant|merchants|viewer|viewers|reader|readers|player|players|developer|developers|engineer|engineers|courier|couriers|picker|pickers|resident|residents|tenant|tenants|member|members|passenger|passengers|doctor|doctors|mums|mom|dad|who|her|his|they");
const LEARNED = phrases("mistake|wrong|should've|should have|learned|learnt|next time|i now|i ask now|i still|now i|today i|now page|differently|i'd been|i'd planned|i'd objected|i'd rather|i'd assumed|i'd thought|i'd believed|i'd walked|i'd treated|i'd watched|my fault|my lapse|would have|underestimated|i don't plan");
const AHEAD = phrases("by next|by the end|should|will|target|goal|from here on|from now on|next year|next quarter|next month|we now watch|we now measure|we now track|is watched|is measured|is tracked");
const REVIEWED = phrases("postmortem|post-mortem|review|retrospective|root cause|what went wrong|wrote it up|wrote the report");
const HAS_RUN_OUT = phrases("ran out");
const I_OR_MY = phrases("i|my|i'd|i've");
/** What moves people more than asking them does: something given, taken away, done for them or shown. */
const GAVE_BY_DEED = deeds("offer offered traded swapped lent gave promised removed lifted showed signed let played replayed bought", 3);
const GAVE_IN_WORDS = phrases("sat in on|built it for|took that away|took this away|took it away|got rid of|never touch|worked for her|worked for him|worked for them|in return|in exchange|our offer");
const gave = (words: string): boolean => GAVE_BY_DEED(words) || GAVE_IN_WORDS(words);
const TOLD = deeds("said told asked argued wrote read brought suggested called proposed explained laid put took went", 2);
const ONE_PERSON: ReadonlySet<string> = new Set("nurse father mother woman man clerk driver parent patient teacher student tenant farmer widow couple family shopper user customer child boy girl doctor owner".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "one", "the"]);

/** "A nurse in Dayton", "the loudest clerk": one of them by what they are. */
function namesOne(words: string): boolean {
  const all = plainWords(words).trim().split(" ");
  return all.some((word, at) => ARTICLES.has(word) && all.slice(at + 1, at + 4).some((next) => ONE_PERSON.has(next)));
}

/** One side weighed against the other: "rather … than". */
function isRather(words: string): boolean {
  const plain = plainWords(words);
  return RATHER.some(([first, then]) => { const at = plain.indexOf(first); return at >= 0 && plain.includes(then, at + first.length - 1); });
}

/** What words have to say to be of a criterion, beside being found: a reader has to see it in them. A criterion that is not here asks for nothing that one could see in its words alone. */
const SAYS: Readonly<Record<string, (words: string) => boolean>> = {
  "own-action": (words) => I_OR_MY(words) && !HAS_RUN_OUT(words),
  "quantified-result": (words) => figuresIn(words).length > 0,
  customer: (words) => PERSON(words),
  "trade-off": (words) => GIVEN_UP(words) || isRather(words),
  mechanism: (words) => gave(words) || TOLD(words),
  "cross-team": (words) => KEPT_IN_STEP(words),
  "dependency-early": (words) => SEEN(words) && IN_TIME(words) && !DENIED(words),
  escalation: (words) => WENT(words) && ABOVE(words) && !DENIED(words),
  sequencing: (words) => ORDERED(words),
  "closed-loop": (words) => figuresIn(words).length > 0,
  "post-mortem": (words) => REVIEWED(words),
  reflection: (words) => LEARNED(words),
  "future-metric": (words) => AHEAD(words),
  "scope-senior": (words) => scopeFacts(words).some(({ kind, value }) => kind === "audience" || (kind === "organisations" ? (value ?? 0) >= LEAST_ORGANISATIONS : kind !== "duration")),
};
const LEAST_ORGANISATIONS = 2;
/** Parts whose words are of a criterion only where it asks for them: what was learned afterwards is no deed. */
const APART: ReadonlySet<AnyPart> = new Set(["learning", "customer"]);

/** True for words that say what a criterion asks for, as far as one can see it in them. */
export const saysSo = (criterion: string, words: string): boolean => SAYS[criterion]?.(words) ?? true;

/**
 * The words of a story for a criterion that answer what is asked about it: what was found in the part that the person wrote for it, else
 * a sentence of that part that says it, else what was found elsewhere and is surely of it. Null where none do: better nothing than a
 * sentence that does not answer.
 */
export function fittingWords(data: Pick<StoryData, "parts" | "isDataProject">, criteria: Assessment["criteria"], criterion: string): string | null {
  const telling = tellingOf(data);
  const own = partFor(criterion, data);
  const one = criteria.find(({ id, met }) => id === criterion && met);
  const found = (one?.evidence ?? []).map((evidence) => ({ ...evidence, part: wordsInPart(telling, evidence)?.part ?? null })).filter(({ quote }) => saysSo(criterion, quote));
  const inside = found.find(({ part }) => part === own)?.quote;
  if (inside !== undefined) return inside;
  const written = (data.isDataProject ? WRITTEN_EITHER_WAY : WRITTEN_FOR).has(criterion) && partsOf(data).includes(own) ? (data.parts[own] ?? "") : "";
  const said = SAYS[criterion] === undefined ? null : sentenceOf(written, criterion);
  if (said !== null) return said;
  if (criterion === "situation" && written.trim() !== "") return firstOf(written);
  return one !== undefined && one.confidence >= SURE ? (found.find(({ part }) => part === null || !APART.has(part))?.quote ?? null) : null;
}

/** Criteria that a part of a story is written for, by its name. */
const WRITTEN_FOR: ReadonlySet<string> = new Set(["situation", "own-action", "quantified-result", "customer", "trade-off", "mechanism", "dependency-early", "escalation", "sequencing", "reflection"]);
/** The same of a story that is told as a product, whose other parts ask for something else. */
const WRITTEN_EITHER_WAY: ReadonlySet<string> = new Set(["situation", "quantified-result", "customer", "trade-off", "reflection"]);

/** The first sentence that says it, with what came of it where that is the next one. */
function sentenceOf(text: string, criterion: string): string | null {
  const all = sentences(text).map(({ start, end }) => text.slice(start, end).trim()).filter((words) => words !== "");
  const better = BETTER[criterion];
  const given = better === undefined ? -1 : all.findIndex(better);
  const at = given >= 0 ? given : all.findIndex((words) => saysSo(criterion, words));
  if (at < 0) return null;
  const [words = "", next] = all.slice(at, at + MOST_SENTENCES);
  return next !== undefined && words.split(/\s+/).length < FEW_WORDS ? `${words} ${next}` : words;
}

/** Of several sentences that say it, one of these says more: one person by what they are, something given rather than asked. */
const BETTER: Readonly<Record<string, (words: string) => boolean>> = { mechanism: gave, customer: namesOne };
/** Sentences as short as this say little without the next. */
const FEW_WORDS = 8;
const firstOf = (text: string): string => sentences(text).slice(0, 1).map(({ start, end }) => text.slice(start, end).trim())[0] ?? text.trim();
