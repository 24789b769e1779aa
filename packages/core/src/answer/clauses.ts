import type { Span } from "../schema/span.ts";
import type { Passage } from "./passages.ts";
import { quotations } from "./quotations.ts";
import type { Token } from "./tokens.ts";

/** How the words of a passage are meant. Several may hold; none: plainly said. */
export interface ClauseStatus {
  /** Something is denied: "we did not set a threshold", "nobody checked". */
  negated: boolean;
  /** What one would do: "I would", "if we". */
  hypothetical: boolean;
  /** Wanted or planned and not (yet) done: "I'd have liked to", "we talked about". */
  intended: boolean;
  /** A question. */
  asked: boolean;
  /** Said, wanted or believed by somebody else, or standing in quotation marks. */
  attributed: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const NEGATIONS = set(
  "not no never none nobody nothing neither nor without didn't don't doesn't wasn't weren't isn't aren't couldn't wouldn't won't can't cannot hadn't haven't hasn't didnt dont doesnt wasnt werent isnt couldnt wouldnt wont cant hadnt havent hasnt hardly",
);
const HYPOTHETICALS = set("would could might if i'd we'd i'll we'll will should may wouldn't couldn't");
const SPEAKERS = set("he she they people everyone everybody somebody someone");
const REPORTS = set(
  "said says say told wanted wants insisted argued claimed suggested proposed thought thinks believed believes felt demanded asked hoped expected preferred swore reckoned",
);
const FIRST = set("i i'm i'd i've i'll we we'd we've we're we'll my our");
/** Two words with which an intention begins. */
const INTENTIONS: readonly (readonly string[])[] = [
  "would love", "would like", "would have", "i'd love", "i'd like", "we'd love", "we'd like", "wanted to", "want to", "meant to", "planned to", "plan to", "was going", "were going", "intended to",
  "hoped to", "hope to", "talked about", "talk of", "idea of", "never got", "ought to", "should have", "was supposed", "were supposed", "thinking of", "thought about", "wish i", "wish we",
].map((phrase) => phrase.split(" "));

/**
 * The status of one passage, by words within it.
 * @param text the answer; @param list its tokens; @param quoted its quotations, where the caller has them already
 */
export function clauseStatus(text: string, list: readonly Token[], passage: Passage, quoted: readonly Span[] = quotations(text)): ClauseStatus {
  const status: ClauseStatus = { negated: false, hypothetical: false, intended: false, asked: false, attributed: false };
  let speaker = -9;
  let first = false;
  for (let at = passage.from; at < passage.to; at += 1) {
    const token = list[at];
    if (token === undefined) break;
    const { word } = token;
    if (NEGATIONS.has(word)) status.negated = true;
    if (HYPOTHETICALS.has(word)) status.hypothetical = true;
    const next = list[at + 1]?.word;
    if (at + 1 < passage.to && INTENTIONS.some(([one, two]) => one === word && two === next)) status.intended = true;
    if (FIRST.has(word)) first = true;
    if (SPEAKERS.has(word) || token.name) speaker = at;
    // "the sales director was sure" has no pronoun: a report verb after a word that is no first person will do
    else if (REPORTS.has(word) && !FIRST.has(list[at - 1]?.word ?? "") && (at - speaker <= 3 || (!first && at > passage.from))) status.attributed = true;
  }
  const after = text.slice(passage.end, passage.end + 2);
  status.asked = after.startsWith("?") || text.charAt(passage.end - 1) === "?";
  for (const { start, end } of quoted) {
    const inside = Math.min(end, passage.end) - Math.max(start, passage.start);
    if (inside * 2 > passage.end - passage.start) status.attributed = true;
  }
  return status;
}
