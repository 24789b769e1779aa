import { stem } from "../answer/stem.ts";
import { tokens } from "../answer/tokens.ts";
import type { Span } from "../schema/span.ts";

const stems = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(stem));

/** Words that say nothing about what is asked for. */
const EMPTY = stems(
  "a an and or the of in on at to for with by from as is are be been this that these those it its our your their you we they i my not no if etc e.g i.e such using use used via including include includes across within into over more other any all both so " +
    "experience experienced ability able strong proven excellent demonstrated knowledge understanding skill skills work working worked years year minimum maximum required preferred preferably preferable related relevant equivalent field track record desire good great deep high highly " +
    "level least plus must have having has will would can new multiple various well one two three capable capabilities role teams team environment solution solutions background enough before after first last expertise familiar familiarity proficiency proficient some several you'll what who how when don't communicate effectively variety discipline disciplines interpersonal essential existing appropriate collaborate regularly regular successful successfully suite responsible passionate enthusiastic attitude expected sr tpm amazon amazon's",
);
/** Words of any work: two of them in common are a coincidence. They count for little, and never alone. */
const GENERAL = stems(
  "product products process processes customer customers project projects program programs programme programmes manage manager management managing design build building develop development developing system systems service services business technical technology tech data information requirement " +
    "engineer engineering software plan planning lead leading leader leadership create drive driving deliver delivery improve improvement implement implementation support define definition goal goals result results quality best practice practices internal external company organization global large scale fast time " +
    "tools test testing decision operations problem problems people professional industry performance define standard standards key complex ensure maintain provide establish application applications area areas change identify own owning language languages platform platforms os document documents global",
);
/** What a general word counts, beside 1 for a word of its own meaning. */
const GENERAL_WEIGHT = 0.25;
/** And a name: a requirement that names SQL is about SQL. */
const NAME_WEIGHT = 2;

/** A word that is asked for, or several of which one is enough. */
export interface AskedWords {
  stems: readonly string[];
  weight: number;
  /** True for a word with a meaning of its own. */
  isSpecific: boolean;
  /** True for a name: "Kubernetes", "SQL", "Six Sigma". One of them alone is a sign. */
  isName: boolean;
}

interface Word extends Span {
  stem: string;
  isName: boolean;
}

/** The words of a text that say something, with where they stand. */
export function contentWords(text: string): Word[] {
  return tokens(text).flatMap(({ word, start, end }, place) => {
    const root = stem(word);
    if (root.length < 2 || !/\p{L}/u.test(root) || EMPTY.has(root)) return [];
    const written = text.slice(start, end);
    return [{ stem: root, start, end, isName: /\p{Lu}.*\p{Lu}|\p{L}.*\d|[+#]/u.test(written) || (place > 0 && /^\p{Lu}/u.test(written)) }];
  });
}

/** Words of an item in a list of alternatives; more are a clause of its own. */
const MOST_ITEM_WORDS = 3;
const OR = " or ";
const LISTED = /\(([^()]+)\)|\b(?:such as|e\.g\.,?|for example) ([^.;()]+)/gi;

/** "delivery, logistics, retail stores or other operations", "(Java, C++, etc.)": any of these will do. @returns where they stand */
function alternativesIn(text: string): Span[] {
  const named = [...text.matchAll(LISTED)].filter(([words]) => /,|\bor\b|\betc\b/.test(words)).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const at = text.indexOf(OR);
  if (at < 0) return named;
  const items = text.slice(0, at).split(", ");
  const first = items.findLastIndex((item) => item.split(" ").length > MOST_ITEM_WORDS) + 1;
  // of a longer clause before them, the last word is the first item
  const before = (items.at(-1)?.split(" ").at(-1) ?? "").length;
  const start = first === items.length ? at - before : items.slice(0, first).join(", ").length;
  const after = /^(?:other )?\S+/.exec(text.slice(at + OR.length))?.[0].length ?? 0;
  return [...named, { start, end: at + OR.length + after }];
}

/** The words that are asked for, each once; alternatives are one. */
export function askedWords(text: string): AskedWords[] {
  const lists = alternativesIn(text);
  const seen = new Set<string>();
  const single: Word[] = [];
  const either: Word[][] = lists.map(() => []);
  for (const word of contentWords(text)) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const list = lists.findIndex(({ start, end }) => word.start >= start && word.end <= end);
    (either[list] ?? single).push(word);
  }
  const asked = (all: readonly Word[]): AskedWords => {
    // of a list of alternatives, those that could be said of any work show nothing
    const telling = all.filter((word) => !GENERAL.has(word.stem));
    const of = telling.length > 0 ? telling : all;
    const isSpecific = of.some((word) => !GENERAL.has(word.stem));
    const isName = of.some((word) => word.isName);
    return { stems: of.map((word) => word.stem), weight: !isSpecific ? GENERAL_WEIGHT : isName ? NAME_WEIGHT : 1, isSpecific, isName };
  };
  return [...single.map((word) => asked([word])), ...either.filter((list) => list.length > 0).map(asked)];
}
