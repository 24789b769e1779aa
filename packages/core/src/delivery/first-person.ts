import { quotations } from "../answer/quotations.ts";
import { words } from "../answer/words.ts";
import type { Quote, Span } from "../schema/span.ts";
import { Speech } from "./speech.ts";

/** Where the speaker stands as the one who acts, and where a group does. Each list is in order. */
export interface FirstPerson {
  i: Quote[];
  we: Quote[];
}

const I_FORMS = new Set(["i", "i'm", "i'd", "i've", "i'll"]);
const WE_FORMS = new Set(["we", "we're", "we'd", "we've", "we'll"]);

/** As a recogniser writes them without apostrophes. "were" and "well" are words of their own and never counted. */
const I_BARE = new Set(["im", "ive"]);
const WE_BARE = new Set(["weve"]);
/** Counted only before a verb that follows "would" or "will": "id get a list", not "the id of". */
const NEEDS_VERB: ReadonlyMap<string, "i" | "we"> = new Map([["id", "i"], ["ill", "i"], ["wed", "we"]]);
const BARE_VERBS = new Set(
  ("get put go take have say ask be want like love make need keep start do tell give call look bring change find try run write choose think see " +
    "know expect prefer been let set pick use sit work move stop ring count pull split retry draw hold check ship assume build agree measure " +
    "just also probably never rather still already always only").split(" "),
);

/** Before a capital "I" with a capital themselves these make it a number: Phase I, Type I. */
const NUMBERED = new Set(["Phase", "Type", "Part", "Tier", "Level", "Stage", "Class", "Section", "Volume", "Title", "War", "Chapter", "Act", "Grade", "Wave"]);
const AFTER_NUMBERED = new Set(["error", "errors", "trial", "trials"]);

/**
 * Subject words in the first person, as ranges with their words: I, I'm, I'd, I've, I'll; we, we're, we'd, we've, we'll;
 * either apostrophe, and im, ive, weve, "id get", "ill take" as recognisers write them.
 *
 * Left out: i.e., list numbers (i), "i." first in a line, Phase I; what stands in double quotes, whoever says it there
 * (single quotes cannot be told from apostrophes and are counted); and the false start of a restart: "I, um, I went" is one. The I of "I mean" and "I think" counts like any other.
 * @param spans the words of `text`, where the caller has them already
 */
export function findFirstPerson(text: string, spans: readonly Span[] = words(text)): FirstPerson {
  const speech = new Speech(text, spans);
  const quoted = quotations(text);
  const found: FirstPerson = { i: [], we: [] };
  let quotation = 0;
  for (const [index, { start, end }] of spans.entries()) {
    while ((quoted[quotation]?.end ?? Infinity) <= start) quotation += 1;
    if ((quoted[quotation]?.start ?? Infinity) <= start) continue;
    const person = personAt(speech, index);
    if (person !== null && !isRestarted(speech, index, person)) found[person].push({ start, end, quote: text.slice(start, end) });
  }
  return found;
}

function personAt(speech: Speech, index: number): "i" | "we" | null {
  const span = speech.spans[index];
  // the longest form is four characters
  if (span === undefined || span.end - span.start > 5) return null;
  const word = speech.word(index);
  if (I_FORMS.has(word)) return word === "i" && isNumeral(speech, index) ? null : "i";
  if (WE_FORMS.has(word)) return "we";
  // IM, ID and IVE in capitals are abbreviations
  if (speech.raw(index) === speech.raw(index).toUpperCase()) return null;
  if (I_BARE.has(word)) return "i";
  if (WE_BARE.has(word)) return "we";
  const person = NEEDS_VERB.get(word);
  if (person === undefined || speech.after(index) !== "space" || !BARE_VERBS.has(speech.word(index + 1))) return null;
  return isNoun(speech, index) ? null : person;
}

const BEFORE_NOUN = new Set(["the", "an", "a", "user", "customer", "order", "this", "that", "their", "its", "my", "our", "your", "no", "each", "every", "unique", "of", "by", "with", "fell", "was", "were", "is", "are", "got", "very"]);

/** "the order id get lost", "he fell ill just then" */
function isNoun(speech: Speech, index: number): boolean {
  return speech.before(index) === "space" && BEFORE_NOUN.has(speech.word(index - 1));
}

/** The number one: (i), "i." or "i)" where a list item begins, Phase I, type I error. */
function isNumeral(speech: Speech, index: number): boolean {
  const { start, end } = speech.spans[index] ?? { start: 0, end: 0 };
  const sign = speech.text.charAt(end);
  const beginsItem = speech.before(index) !== "space";
  if (sign === ")" && beginsItem) return true;
  if (sign === "." && (start === 0 || beginsLine(speech.text, start))) return true;
  if (speech.raw(index) !== "I" || beginsItem) return false;
  return NUMBERED.has(speech.raw(index - 1)) || AFTER_NUMBERED.has(speech.word(index + 1));
}

function beginsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 12 && (text.charAt(at) === " " || text.charAt(at) === "\t")) at -= 1;
  return at < 0 || text.charAt(at) === "\n";
}

/** "I, I went" and "we, uh, we sold": only the last one counts. */
function isRestarted(speech: Speech, index: number, person: "i" | "we"): boolean {
  let next = index + 1;
  while (next <= index + 3 && speech.before(next) !== "stop" && speech.isHesitation(next)) next += 1;
  return speech.before(next) !== "stop" && personAt(speech, next) === person;
}
