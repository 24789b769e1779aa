import { PRINCIPLE_IDS, PRINCIPLE_NAMES } from "../principles/names.ts";
import { readText } from "../answer/reading.ts";
import { type HeardAnswer, wordsOf } from "../debrief/heard.ts";

/** What an interviewer has to know of an answer before they may ask in certain words. */
export interface Heard {
  looksBack: boolean;
  /** Teams, functions or people besides the speaker. */
  others: number;
  figures: number;
  /** Ids of criteria that are met. */
  met: ReadonlySet<string>;
  /** Ids of faults that are raised. */
  raised: ReadonlySet<string>;
  failed: boolean;
  /** Something was in the way: refused, late, waited for. */
  wasHeldUp: boolean;
  decided: boolean;
  /** Somebody was of another mind. */
  wasOpposed: boolean;
  /** A trial of some kind is spoken of. */
  wasTried: boolean;
  shipped: boolean;
  days: number;
  /** What was asked starts from data that is not there. */
  isDataMissing: boolean;
  /** What was asked sets principles against each other. */
  namesPrinciples: boolean;
  /** The question asks for a number that belongs to somebody else. */
  isAskedForFigure: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PAST = set("was were had did went came took gave told saw found fell rose made built moved cut sent got wrote asked stopped changed decided shipped launched dropped agreed said");
const AHEAD = set("would will i'd we'd i'll we'll let's i’d we’d i’ll we’ll let’s");
const FAILED = ["failed", "failure", "broke", "went wrong", "outage", "incident", "rolled back", "crash"];
const HELD_UP = ["refus", "reject", "said no", "block", "stuck", "late", "delay", "slip", "wait", "behind", "held up", "would not", "wouldn't", "did not want", "didn't want", "against", "busy", "no time"];
const OPPOSED = ["agree", "convinc", "persuad", "refus", "said yes", "said no", "came around", "accepted", "didn't want", "did not want", "against", "argued", "pushed back", "reluct", "objected"];
const TRIED = [" test", " trial", "pilot", "half of", "control group", "two groups", "at random", "first wave", "one site", "one store"];
const SHIPPED = ["launch", "ship", "roll", "releas", "built", "build", "went live"];
const DATA_MISSING = ["missing", "empty", "no data", "not there", "no source", "nobody counted", "stopped", "broken", "not available", "haven't got", "no figures", "no numbers", "without data", "not yet", "closed"];
const DECIDED = ["decid", "chose", "choose", "instead", "rather than", "gave up", "accepted", "dropped", "left out", " cut "];
const FIGURE_ASKED = ["confidential", "competitor", "former", "last company", "last employer", "previous", "under contract", "margin", "revenue", "discount", "your bill", "how much", "figure", "exact"];

const hasAny = (text: string, parts: readonly string[]): boolean => parts.some((part) => text.includes(part));

/** What can be taken for known about an answer. */
export function heardOf(heard: HeardAnswer): Heard {
  const said = wordsOf(heard);
  const { tokens, parties, quantities } = readText(said);
  const text = said.toLowerCase();
  const count = (words: ReadonlySet<string>): number => tokens.filter(({ word }) => words.has(word)).length;
  return {
    looksBack: heard.assessment.lens === "behavioural" || count(PAST) > count(AHEAD),
    others: new Set(parties.map(({ start, end }) => text.slice(start, end))).size,
    figures: quantities.filter(({ kind }) => kind !== "date").length,
    met: new Set(heard.assessment.criteria.filter(({ met }) => met).map(({ id }) => id)),
    raised: new Set(heard.assessment.flags.filter(({ raised }) => raised).map(({ id }) => id)),
    failed: hasAny(text, FAILED),
    wasHeldUp: hasAny(text, HELD_UP),
    decided: hasAny(text, DECIDED),
    wasOpposed: hasAny(text, OPPOSED),
    wasTried: hasAny(text, TRIED),
    shipped: hasAny(text, SHIPPED),
    days: quantities.filter(({ kind }) => kind === "date").length,
    isDataMissing: hasAny(heard.question.toLowerCase(), DATA_MISSING),
    namesPrinciples: PRINCIPLE_IDS.filter((id) => heard.question.toLowerCase().includes(PRINCIPLE_NAMES[id].toLowerCase())).length >= 2,
    isAskedForFigure: hasAny(heard.question.toLowerCase(), FIGURE_ASKED),
  };
}

/** Words of a question, and what they take for granted. */
const PRESUPPOSED: readonly { words: readonly string[]; holds: (heard: Heard) => boolean }[] = [
  { words: ["other team", "the teams", "each team", "one of the teams", "two teams", "other side", "two sides", "engineering want", "from them", "to them", "kept them from", "teams were part"], holds: ({ others }) => others >= 2 },
  { words: ["teams were part of it", "who had to do what", "how do you get the teams"], holds: ({ others }) => others >= 3 },
  { words: ["two teams did not agree", "two sides disagreed", "say to them", "get out of it", "kept them from", "that conversation", "win over", "does not want to"], holds: ({ wasOpposed, raised }) => wasOpposed || raised.has("vague-influence") },
  { words: ["could hold you up", "standing still"], holds: ({ wasHeldUp }) => wasHeldUp },
  { words: ["actually ship"], holds: ({ shipped }) => shipped },
  { words: ["dates in this plan"], holds: ({ days }) => days >= 2 },
  { words: ["what would have happened if", "what hung on it", "what was different afterwards", "counted it"], holds: ({ met }) => met.has("own-action") || met.has("situation") },
  { words: ["the source you need", "have instead", "same behaviour", "rough idea", "not this one", "numbers will not get better"], holds: ({ isDataMissing }) => isDataMissing },
  { words: ["two good principles"], holds: ({ namesPrinciples }) => namesPrinciples },
  { words: ["this and not the other", "carries that choice"], holds: ({ met }) => met.has("decision") },
  { words: ["what in this question", "does the question take for granted", "if we did exactly what was asked"], holds: ({ raised, isAskedForFigure }) => raised.has("complies-blindly") && !isAskedForFigure },
  { words: ["free to tell me"], holds: ({ raised, isAskedForFigure }) => raised.has("complies-blindly") && isAskedForFigure },
  { words: ["could you see in the first days", "would have"], holds: ({ looksBack }) => looksBack },
  { words: ["tomorrow morning"], holds: ({ others }) => others >= 2 },
  { words: ["with that afterwards"], holds: ({ looksBack, figures }) => looksBack && figures > 0 },
  { words: ["before everybody gets it"], holds: ({ wasTried }) => !wasTried },
  { words: ["that choice", "the other way"], holds: ({ decided }) => decided },
  { words: ["tells you the truth", "using it", "far off could it be", "rely on that"], holds: ({ met }) => met.has("alternative") },
  { words: ["that figure", "this number", "this one", "those numbers", "that number", "of the data"], holds: ({ figures }) => figures > 0 },
  { words: ["by this change", "result was in", "changed afterwards", "numbers say afterwards", "still holds"], holds: ({ looksBack, figures }) => looksBack && figures > 0 },
  { words: ["that improvement", "this have made worse"], holds: ({ met, figures }) => figures > 0 || met.has("experiment") },
  { words: ["before everybody gets it", "before you let it go further"], holds: ({ raised }) => !raised.has("full-rollout") },
  { words: ["which cause", "believe to be the cause"], holds: ({ looksBack, failed, wasHeldUp }) => looksBack && (failed || wasHeldUp) },
  { words: ["saw the change first"], holds: ({ looksBack, raised }) => looksBack && !raised.has("full-rollout") },
  { words: ["morning after the launch", "after the launch"], holds: ({ looksBack }) => !looksBack },
  { words: ["what would you try next", "which feedback"], holds: ({ figures, looksBack }) => figures > 0 || !looksBack },
  { words: ["it failed", "the failure", "gone wrong"], holds: ({ failed }) => failed },
  { words: ["the problem", "somebody above you knew", "not yours to decide", "take this to somebody"], holds: ({ wasHeldUp, failed }) => wasHeldUp || failed },
  { words: ["former employer", "size of it", "hurt nobody"], holds: ({ isAskedForFigure }) => isAskedForFigure },
  { words: ["one of the parts", "in the design"], holds: ({ met }) => met.has("architecture") },
  { words: ["this plan", "your plan", "the steps"], holds: ({ others, met }) => others > 0 || met.has("sequence") },
  { words: ["leave for later", "hold back", "another order", "did you do first"], holds: ({ met, others }) => met.has("own-action") || met.has("sequence") || others > 1 },
  { words: ["that constraint", "technical limit", "from you about it"], holds: ({ met }) => met.has("architecture") || met.has("critical-path") || met.has("dependency-map") },
];

/** Said of what was done, and of what would be done. A question in the wrong one shows that nobody listened. */
const ASKS_BACK = set("did was were had happened changed mattered");
const ASKS_AHEAD = set("would will");
const EITHER = "would have";

/** True where nothing that the words take for granted is missing from the answer. */
export function mayAsk(words: string, heard: Heard): boolean {
  const plain = words.toLowerCase();
  const each = plain.match(/[a-z']+/g) ?? [];
  const [back, ahead] = [each.some((word) => ASKS_BACK.has(word)), each.some((word) => ASKS_AHEAD.has(word))];
  if (!plain.includes(EITHER) && back !== ahead && back !== heard.looksBack) return false;
  return PRESUPPOSED.every(({ words: presupposing, holds }) => !hasAny(plain, presupposing) || holds(heard));
}
