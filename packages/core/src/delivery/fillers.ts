import { quotations } from "../answer/quotations.ts";
import { words } from "../answer/words.ts";
import type { Quote, Span } from "../schema/span.ts";
import { Speech } from "./speech.ts";
import { AUXILIARIES, BE, CALENDAR, MID_ADVERBS, SUBJECTS, UNITS_OF_MEASURE } from "./speech-words.ts";

interface Marker {
  /** Its words, each phrase with another first word; the rule is asked where they stand with only spaces between. */
  phrase: readonly string[];
  /** `first` and `last` are the places of its outer words. */
  isFiller: (speech: Speech, first: number, last: number) => boolean;
}

const CONJUNCTIONS = new Set(["and", "but", "or", "because", "cause", "well", "yeah"]);
const ASKS = new Set(["what", "how", "why", "where", "when", "who", "which", "that", "as", "from"]);

/** "…, you know, …" and "and you know, …"; not "you know the metric", "as you know,", "do you know?". */
function isYouKnowFiller(speech: Speech, first: number, last: number): boolean {
  // the next words would be its object: "you know, from the brief, that…"
  if (speech.after(last) === "pause" && ASKS.has(speech.word(last + 1))) {
    return speech.before(first) === "pause" && speech.after(last + 1) === "space" && speech.word(last + 1) !== "as";
  }
  if (speech.isSetOff(first, last)) return true;
  const after = speech.after(last);
  if (after === "pause" && CONJUNCTIONS.has(speech.word(first - 1))) return true;
  return speech.isHesitation(last + 1) && after !== "stop";
}

/** "I mean, …" set off; not "I mean the second one", "see what I mean", and not where it explains: "by late, I mean, …". */
function isIMeanFiller(speech: Speech, first: number, last: number): boolean {
  if (speech.after(last) === "stop") return false;
  for (let index = first - 1; index >= first - 4 && speech.before(index + 1) !== "stop"; index -= 1) {
    if (speech.word(index) === "by" || speech.word(index) === "say") return false;
  }
  return speech.isSetOff(first, last) || (speech.before(first) !== "space" && speech.isHesitation(last + 1));
}

/** Before these words "kind of" names a kind ("take it or leave it kind of thing"), or "of" belongs to them ("of course"). */
const KINDS_NAMED = new Set(["course", "thing", "things", "stuff", "way", "guy", "person", "people", "attitude", "approach", "situation", "mentality", "deal", "place"]);
const KIND_TO = new Set(["you", "him", "her", "them", "me", "us", "everyone"]);

/** Adverbial only: "they sort of blur", "it's kind of hard"; never after a determiner: "what sort of", "a kind of". */
function isSortOfFiller(speech: Speech, first: number, last: number): boolean {
  if (speech.isSetOff(first, last)) return true;
  if (KINDS_NAMED.has(speech.word(last + 1))) return false;
  if (speech.before(first) !== "space" || speech.after(last) === "stop") return false;
  let at = first - 1;
  while (at >= first - 3 && MID_ADVERBS.has(speech.word(at)) && speech.before(at) === "space") at -= 1;
  const carrier = speech.word(at);
  if (SUBJECTS.has(carrier) || AUXILIARIES.has(carrier)) return true;
  // "that was kind of her"
  if (BE.has(carrier)) return !(speech.word(first) === "kind" && KIND_TO.has(speech.word(last + 1)));
  return false;
}

const BEFORE_LIKE = new Set(["in", "at", "for", "after", "within", "over", "until", "about", "by", "from"]);
const LIKENESS = new Set(["feel", "feels", "felt", "look", "looks", "looked", "sound", "sounds", "sounded", "seem", "seems", "seemed"]);

/** "…, like, …", "it was like, …", "in like March", "was like 51 percent"; a comparison or a verb is left. */
function isLikeFiller(speech: Speech, first: number): boolean {
  const before = speech.before(first);
  const after = speech.after(first);
  const previous = speech.word(first - 1);
  const next = speech.word(first + 1);
  // "like:" introduces examples
  if (after === "stop" || speech.text.charAt(speech.spans[first]?.end ?? 0) === ":") return false;
  if (after === "pause") {
    // "want, like, or need"
    if (next === "and" || next === "or") return false;
    if (before !== "space") return true;
    return BE.has(previous) && !isAskedAbout(speech, first);
  }
  if (speech.isHesitation(first + 1)) return before !== "space" || BE.has(previous);
  if (before !== "space") return false;
  if (BEFORE_LIKE.has(previous)) {
    // "like for like" is a comparison
    return speech.word(first - 2) !== "like" && (speech.isNumber(first + 1) || CALENDAR.has(next));
  }
  return BE.has(previous) && isMeasured(speech, first + 1) && !isAskedAbout(speech, first);
}

/** "What was it like, …" */
function isAskedAbout(speech: Speech, index: number): boolean {
  for (let at = index - 1; at >= index - 4 && speech.before(at + 1) === "space"; at -= 1) {
    const word = speech.word(at);
    if (word === "what" || word === "how" || LIKENESS.has(word)) return true;
  }
  return false;
}

/** A number with its unit, at most four words long: "fifty one percent", "51%". */
function isMeasured(speech: Speech, first: number): boolean {
  for (let index = first; index < first + 4 && speech.isNumber(index); index += 1) {
    const raw = speech.raw(index);
    if (raw.endsWith("%") || /^\p{Sc}/u.test(raw)) return true;
    if (UNITS_OF_MEASURE.has(speech.word(index + 1))) return true;
  }
  return false;
}

const SIDES = new Set(["left", "wrong", "top", "bottom", "up", "down", "straight"]);

/** A tag or a start: "…, right?", "Right, so …", "right so" first of all; not "that's right", "the right side", "left, right". */
function isRightFiller(speech: Speech, first: number): boolean {
  for (const neighbour of [first - 2, first - 1, first + 1, first + 2]) {
    if (SIDES.has(speech.word(neighbour))) return false;
  }
  if (speech.isSetOff(first, first)) return speech.word(first + 1) !== "or";
  return speech.before(first) === "stop" && speech.word(first + 1) === "so";
}

/** Set off in the middle, at the start or at the end. */
function isSetOffFiller(speech: Speech, first: number, last: number): boolean {
  return speech.isSetOff(first, last);
}

/** Mostly it means what it says; beside another filler it does not: ", like, literally,". */
function isLiterallyFiller(speech: Speech, first: number): boolean {
  if (!speech.isSetOff(first, first)) return false;
  const beside = (index: number): boolean => speech.isHesitation(index) || speech.word(index) === "like";
  return beside(first - 1) || beside(first + 1);
}

const BELIEVES = new Set(["think", "thought", "say", "said", "says", "hope", "guess", "believe", "suppose"]);

function isSoYeahFiller(speech: Speech, first: number): boolean {
  return speech.before(first) !== "space" || !BELIEVES.has(speech.word(first - 1));
}

/** At the end of what is said: "slides or whatever."; not "or whatever the team decides". */
function isTrailingFiller(speech: Speech, first: number, last: number): boolean {
  // a sentence of its own may be an answer
  if (speech.before(first) === "stop") return false;
  if (speech.after(last) !== "space") return true;
  return speech.word(last + 1) === "like" && speech.word(last + 2) === "that" && speech.word(last) === "stuff";
}

const MARKERS: readonly Marker[] = [
  { phrase: ["you", "know"], isFiller: isYouKnowFiller },
  { phrase: ["i", "mean"], isFiller: isIMeanFiller },
  { phrase: ["sort", "of"], isFiller: isSortOfFiller },
  { phrase: ["kind", "of"], isFiller: isSortOfFiller },
  { phrase: ["like"], isFiller: isLikeFiller },
  { phrase: ["right"], isFiller: isRightFiller },
  { phrase: ["basically"], isFiller: isSetOffFiller },
  { phrase: ["literally"], isFiller: isLiterallyFiller },
  { phrase: ["so", "yeah"], isFiller: isSoYeahFiller },
  { phrase: ["or", "whatever"], isFiller: isTrailingFiller },
  { phrase: ["and", "stuff"], isFiller: isTrailingFiller },
];

const markerByFirstWord = new Map(MARKERS.map((marker) => [marker.phrase[0], marker]));

/**
 * Fillers of a spoken answer, in order, apart: sounds of thinking wherever they stand, and empty words only where
 * their place shows that they are empty (mostly: set off by commas). A doubtful one is left: a false alarm costs
 * more than a miss, so in speech without punctuation little more than sounds is found. Empty words inside double
 * quotes are somebody's words and are left. Linear in the length of the text.
 *
 * @param spans the words of `text`, where the caller has them already
 */
export function findFillers(text: string, spans: readonly Span[] = words(text)): Quote[] {
  const speech = new Speech(text, spans);
  const quoted = quotations(text);
  const found: Quote[] = [];
  let quotation = 0;
  for (let first = 0; first < spans.length; first += 1) {
    const start = spans[first]?.start ?? 0;
    while ((quoted[quotation]?.end ?? Infinity) <= start) quotation += 1;
    const isQuoted = (quoted[quotation]?.start ?? Infinity) <= start;
    const last = speech.isHesitation(first) ? first : isQuoted ? null : lastOfMarker(speech, first);
    if (last === null) continue;
    const end = spans[last]?.end ?? start;
    found.push({ start, end, quote: text.slice(start, end) });
    first = last;
  }
  return found;
}

/** The place of the last word of the empty phrase that begins at `first`; null where none does. */
function lastOfMarker(speech: Speech, first: number): number | null {
  const marker = markerByFirstWord.get(speech.word(first));
  if (marker === undefined) return null;
  const last = first + marker.phrase.length - 1;
  for (let at = first + 1; at <= last; at += 1) if (speech.word(at) !== marker.phrase[at - first]) return null;
  if (!speech.isTogether(first, last)) return null;
  return marker.isFiller(speech, first, last) ? last : null;
}
