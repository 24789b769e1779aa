import { phrases, plainWords } from "../answer/phrases.ts";
import { sentences } from "../answer/sentences.ts";
import type { ScopeFact } from "./scope-facts.ts";

/** What may happen, and what never did. */
const isNotYet = phrases("would|will|suppose|supposing|imagine|hypothetically|let's say|i'll|we'll|you'll|they'll|he'll|she'll|it'll");
/** A price, or what somebody else asked for. */
const isOthersMoney = phrases("quote|quotes|quoted|quoting|price*|ticket|tickets|fare|fares|per unit|per seat|per head|per ticket|per piece|apiece|each cost|asking for|asked for|asked us for|wanted|bid|turned down|competitor*|ebay|bought it|bought one|bought them");
/** Less money than this is the price of something, whatever the currency. */
const LEAST_MONEY = 1_000;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const FILLING = set("just only about all the some first");
const LINKS = set("in on with of among for at");
const WITHIN = set("in for of");
const TRIALS: readonly string[] = ["test", "trial", "pilot", "experiment", "beta", "sample", "control"];
const GIVEN_TO: readonly string[] = ["gave it to", "tried it on", "tried it with", "tried on", "tried with", "tested on", "tested with", "tested it on", "tested it with", "showed it to", "shown it to"];
/** Words beside a number in which a trial may be named. */
const NEAR = 6;
const isTrial = (word: string): boolean => TRIALS.some((trial) => word.startsWith(trial));
const wordsOf = (text: string): string[] => plainWords(text).trim().split(" ");

/** "A pilot in", "gave it to": what follows is the group of a test, which is no size of the work. */
function leadsToTrial(before: string): boolean {
  const all = wordsOf(before);
  while (FILLING.has(all.at(-1) ?? "")) all.pop();
  const end = ` ${all.join(" ")}`;
  return GIVEN_TO.some((phrase) => end.endsWith(` ${phrase}`)) || (LINKS.has(all.at(-1) ?? "") && all.slice(-4, -1).some(isTrial));
}

/** "… in the test", "… of that group". */
function isInTrial(after: string): boolean {
  const all = wordsOf(after.split(/[.;!?]/)[0] ?? "").slice(0, NEAR);
  const at = all.findIndex((word) => isTrial(word) || word === "group");
  return at > 0 && all.slice(0, at).some((word) => WITHIN.has(word));
}

/** True for a fact that is the speaker's own and happened: what would be, what others quoted, prices and groups of a test are nobody's scope. */
export function isOwnScope(text: string, { kind, value, start, end }: ScopeFact): boolean {
  const { start: from, end: to } = sentences(text).find((one) => one.start <= start && one.end >= end) ?? { start: 0, end: text.length };
  const words = text.slice(from, to);
  if (isNotYet(words)) return false;
  if (kind === "money") return (value ?? 0) >= LEAST_MONEY && !isOthersMoney(words);
  if (kind === "customers" || kind === "regions") return !leadsToTrial(text.slice(from, start)) && !isInTrial(text.slice(end, to));
  return true;
}
