import type { Match } from "../schema/posting.ts";
import type { Asked, Shown } from "./match-asked.ts";
import { conceptIn, type Said, type Saying, tellsAct, wordsIn } from "./match-said.ts";
import type { AskedWords } from "./match-words.ts";

type Matched = Match["requirements"][number];
export type Held = Pick<Matched, "status" | "evidence" | "years">;

export const NOTHING: Held = { status: "not-shown", evidence: [] };
export const MOST_CLAIMS = 3;

/** What a concept counts, beside `WORD_BESIDE` for a word of its own meaning next to it. */
const CONCEPT_WEIGHT = 1.5;
const WORD_BESIDE = 0.75;
/** Words beside concepts count at most this, or this share of the concepts: a long sentence asks for its concepts. */
const MOST_BESIDE = 3;
const MOST_SHARE_BESIDE = 0.75;
/** From these shares of what is asked for on it is met, or partly so. With words alone more of them are wanted: one word in common is nothing. */
const MET = 0.6;
const PARTLY = 0.3;
const PARTLY_BY_WORDS = 0.45;
/** Shares of the concepts that have to be shown as well. */
const MET_CONCEPTS = 0.8;
const PARTLY_CONCEPTS = 0.5;
/** Where the first of them is shown, which a requirement is mostly about. */
const PARTLY_CONCEPTS_WITH_FIRST = 1 / 3;
/** A habit in so many words that nobody has said is another subject: "processes" for "certifications and renewals of products". */
const OTHER_SUBJECT = 2;

/** Something that is asked for, by its weight. */
interface Unit {
  of: object;
  weight: number;
}

/** One claim, and what of all that is asked for it says. */
interface Candidate {
  said: Said;
  says: Set<object>;
  saying: Saying;
}

/** Requirements without years or degrees, held against what is said: concepts first, words beside them. */
export function heldByWords({ concepts, words }: Asked, { said, resume }: Shown): Held {
  const beside = concepts.length === 0 ? 1 : WORD_BESIDE;
  const sum = words.reduce((total, { weight }) => total + weight * beside, 0);
  const most = Math.max(MOST_BESIDE, concepts.length * CONCEPT_WEIGHT * MOST_SHARE_BESIDE);
  const shrink = concepts.length === 0 || sum <= most ? 1 : most / sum;
  const units: Unit[] = [...concepts.map((of) => ({ of, weight: CONCEPT_WEIGHT })), ...words.map((of) => ({ of, weight: of.weight * beside * shrink }))];
  const total = units.reduce((all, { weight }) => all + weight, 0);
  if (total === 0 || (concepts.length === 0 && !words.some(({ isSpecific }) => isSpecific))) return NOTHING;

  const sayings = said.flatMap((one): Candidate[] => {
    const shown = concepts.flatMap((concept) => {
      const saying = conceptIn(one, concept) ?? inRole(one, concept.titles, resume);
      return saying === null ? [] : [{ concept, saying }];
    });
    const { found, saying } = wordsIn(one, words);
    const counts = isMore(found, words) || (shown.length > 0 && found.some(({ isSpecific }) => isSpecific));
    const says = new Set<object>([...shown.map(({ concept }) => concept), ...(counts ? found : [])]);
    const byWords = counts && saying !== null ? [saying] : [];
    // of a list of skills, the item that was asked for by its name
    const all = one.kind === "skills" ? [...byWords, ...shown.map((each) => each.saying)] : [...shown.map((each) => each.saying), ...byWords];
    const [first] = all;
    return first === undefined ? [] : [{ said: one, says, saying: { quote: first.quote, words: all.filter(({ quote }) => quote === first.quote).flatMap((each) => each.words) } }];
  });
  const chosen = fewest(sayings, units);
  const covered = new Set(chosen.flatMap(({ says }) => [...says]));
  const weightOf = (of: ReadonlySet<object>): number => units.filter((unit) => of.has(unit.of)).reduce((all, { weight }) => all + weight, 0);
  // words alone: one claim has to say them together
  const share = (concepts.length === 0 ? Math.max(0, ...chosen.map(({ says }) => weightOf(says))) : weightOf(covered)) / total;
  const shownConcepts = concepts.filter((concept) => covered.has(concept));
  const ofConcepts = concepts.length === 0 ? 1 : shownConcepts.length / concepts.length;
  const isOtherSubject = shownConcepts.length === 1 && shownConcepts[0]?.isHabit === true && words.filter((word) => word.isSpecific && !covered.has(word)).length >= OTHER_SUBJECT;
  // habits carry no requirement that names a subject: "six sigma … of processes and metrics"
  const lacksSubject = shownConcepts.every(({ isHabit }) => isHabit === true) && concepts.some(({ isHabit }) => isHabit !== true);
  const isPart = share >= (concepts.length === 0 ? PARTLY_BY_WORDS : PARTLY) && ofConcepts >= (concepts[0] === shownConcepts[0] ? PARTLY_CONCEPTS_WITH_FIRST : PARTLY_CONCEPTS) && !isOtherSubject && !lacksSubject;
  // "(Java, C++, Python)": a developer of whom none of these is known is a part
  const lacksNames = words.some((word) => word.isName && word.stems.length > 1 && !covered.has(word));
  const status = share >= MET && ofConcepts >= MET_CONCEPTS && !isOtherSubject && !lacksSubject && !lacksNames ? "met" : isPart ? "partly" : "not-shown";
  return { status, evidence: chosen.map(({ said: { claim }, saying }) => ({ claim: claim.id, quote: saying.quote, words: saying.words })) };
}

/** Words in common that are no coincidence: two with a meaning of their own, or all there are, or a name. */
function isMore(found: readonly AskedWords[], asked: readonly AskedWords[]): boolean {
  const specific = found.filter(({ isSpecific }) => isSpecific);
  return specific.length >= Math.min(2, asked.filter(({ isSpecific }) => isSpecific).length) ? specific.length > 0 : specific.some(({ isName }) => isName);
}

/** A role whose title is of the kind shows it by its first bullet that says what was done; what its company does shows nothing. */
function inRole(said: Said, titles: RegExp | undefined, resume: Shown["resume"]): Saying | null {
  const { claim, kind } = said;
  const position = claim.work === null ? undefined : resume.work?.[claim.work]?.position;
  return kind === "event" && tellsAct(said) && titles !== undefined && position !== undefined && titles.test(position) && !LEARNING.test(position) ? { quote: claim.text, words: [] } : null;
}

/** The fewest claims that say the most: each adds something to those before it. */
function fewest(sayings: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const chosen: Candidate[] = [];
  const covered = new Set<object>();
  // a list of skills says less than an event that says the same; so does a title alone
  const worth = ({ said, says, saying }: Candidate): number =>
    units.filter(({ of }) => says.has(of) && !covered.has(of)).reduce((all, { weight }) => all + weight, 0) * (said.kind === "skills" ? 0.9 : saying.words.length === 0 ? 0.8 : 1);
  while (chosen.length < MOST_CLAIMS) {
    const best = sayings.filter((one) => !chosen.includes(one)).reduce<Candidate | null>((before, one) => (worth(one) > (before === null ? 0 : worth(before)) ? one : before), null);
    if (best === null) break;
    chosen.push(best);
    for (const of of best.says) covered.add(of);
  }
  return chosen;
}

/** Titles of roles in which something is learned. */
export const LEARNING = /\b(?:student|intern|internship|trainee|training|apprentice|phd)\b/i;

const RANK = { "not-shown": 0, partly: 1, met: 2 } as const;

/** Two things that are both asked for: the lesser decides; where only one is shown, that is a part. */
export function lesser(a: Held, b: Held): Held {
  const [less, more] = RANK[a.status] <= RANK[b.status] ? [a, b] : [b, a];
  const status = less.status === "not-shown" && more.status === "met" ? "partly" : less.status;
  const years = a.years ?? b.years;
  return { status, evidence: [...a.evidence, ...b.evidence].slice(0, MOST_CLAIMS), ...(years === undefined ? {} : { years }) };
}
