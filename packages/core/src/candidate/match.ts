import { sensesIn } from "../answer/find-senses.ts";
import { stem } from "../answer/stem.ts";
import { tokens } from "../answer/tokens.ts";
import { schoolText } from "./review-items.ts";
import type { Match, Requirement } from "../schema/posting.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";

/** Words that say nothing about what is asked for. */
const EMPTY = new Set(
  ("a an and or the of in on at to for with by from as is are be been this that these those it its our your their you we they i my not no if etc e.g i.e such using use used including include across within into over more other any all both " +
    "experience experienced ability able strong proven excellent demonstrated knowledge understanding skill skills work working worked years year minimum required preferred preferably related relevant equivalent field track record desire good great " +
    "deep high highly level etc least plus must have having will new multiple various well one two three ability capable capabilities role team teams environment solution solutions").split(" ").map(stem),
);
/** From these shares of a requirement's weight on it is met, or partly so. */
const MET = 0.5;
const PARTLY = 0.26;
/** Words of the same sense count for less than the same words. */
const SENSE_SHARE = 0.45;
const MOST_CLAIMS = 3;

interface Terms {
  stems: ReadonlySet<string>;
  senses: ReadonlySet<number>;
  /** Those of which one is enough; part of `stems`. */
  either: ReadonlySet<string>;
}

function stemsOf(text: string): string[] {
  return tokens(text).map(({ word }) => stem(word)).filter((word) => word.length > 1 && /\p{L}/u.test(word) && !EMPTY.has(word));
}

/** Words of an item in a list of alternatives; more are a clause of its own. */
const MOST_ITEM_WORDS = 3;
const OR = " or ";

/** "delivery, logistics, retail stores or other operations": any of these will do. @returns the list; empty where there is none */
function alternativesIn(text: string): string {
  const at = text.indexOf(OR);
  if (at < 0) return "";
  const items = text.slice(0, at).split(", ");
  const isShort = (item: string): boolean => item.split(" ").length <= MOST_ITEM_WORDS;
  const first = items.findLastIndex((item) => !isShort(item)) + 1;
  const before = first === items.length ? (items.at(-1) ?? "").split(" ").slice(-1) : items.slice(first);
  return [...before, ...text.slice(at + OR.length).replace(/^other /, "").split(" ").slice(0, 1)].join(" ");
}

function termsOf(text: string): Terms {
  return { stems: new Set(stemsOf(text)), senses: new Set(sensesIn(text)), either: new Set(stemsOf(alternativesIn(text))) };
}

/** The weight of words, of alternatives only the greatest. */
function weightTogether(words: Iterable<string>, { either }: Terms, weightOf: (word: string) => number): number {
  let sum = 0;
  let greatest = 0;
  for (const word of words) {
    if (either.has(word)) greatest = Math.max(greatest, weightOf(word));
    else sum += weightOf(word);
  }
  return sum + greatest;
}

const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ph\.?\s?d|doctorate|doctor)\b/i, 3],
  [/\b(?:master(?:'|’)?s?|m\.?\s?sc|m\.?s\.?|mba|m\.?eng|m\.?a\.?)\b/i, 2],
  [/\b(?:bachelor(?:'|’)?s?|b\.?\s?sc|b\.?s\.?|b\.?a\.?|b\.?eng|b\.?tech|undergraduate)\b/i, 1],
];
/** A degree of which nothing more is said. */
const SOME_DEGREE = /\bdegree\b/i;
const degreeRank = (text: string): number => DEGREES.find(([words]) => words.test(text))?.[1] ?? (SOME_DEGREE.test(text) ? 1 : 0);
/** The least degree that is asked for: "bachelor's or master's" asks for a bachelor's. */
const leastDegree = (text: string): number => DEGREES.findLast(([words]) => words.test(text))?.[1] ?? (SOME_DEGREE.test(text) ? 1 : 0);
const ASKS_DEGREE = /\b(?:degree|bachelor|master(?:'|’)?s|b\.?s\.?|m\.?s\.?|ph\.?d)\b/i;
const YEARS = /(\d{1,2})\s?\+?\s?(?:or more )?years?/i;

/** Months of a role; null where its dates are not known. @param today `2026-11`, the end of what goes on */
function monthsOf({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }, today: string): number | null {
  if (startDate === undefined) return null;
  const count = (date: string, isEnd: boolean): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || (isEnd ? 12 : 1));
  return Math.max(1, count(endDate ?? today, true) - count(startDate, false) + 1);
}

/**
 * Holds every requirement of a posting against every claim of a résumé. A requirement is met where the claims say it in the
 * same words or words of the same sense; years are counted in the roles that the requirement speaks of.
 * @param today year and month, `2026-11`
 */
export function match(requirements: readonly Requirement[], { resume, claims }: { resume: JsonResume; claims: readonly Claim[] }, today: string): Match {
  const asked = requirements.map(({ text }) => termsOf(text));
  // a word that every second requirement holds tells little
  const holds = new Map<string, number>();
  for (const { stems } of asked) for (const word of stems) holds.set(word, (holds.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + requirements.length / (holds.get(word) ?? 1));
  const learned = new Set((resume.education ?? []).map(schoolText));
  const said = claims.map((claim) => {
    const role = claim.work === null ? undefined : resume.work?.[claim.work];
    return { claim, own: termsOf(claim.text), role: termsOf(role?.position ?? "") };
  });

  return {
    requirements: requirements.map(({ id, text }, place) => {
      const terms: Terms = asked[place] ?? { stems: new Set(), senses: new Set(), either: new Set() };
      const total = weightTogether(terms.stems, terms, weightOf) + terms.senses.size * SENSE_SHARE;
      const scored = said
        .map(({ claim, own, role }) => {
          let worth = weightTogether(terms.stems, terms, (word) => (own.stems.has(word) ? weightOf(word) : role.stems.has(word) ? weightOf(word) * 0.6 : 0));
          for (const sense of terms.senses) if (own.senses.has(sense)) worth += SENSE_SHARE;
          return { claim, share: total === 0 ? 0 : worth / total };
        })
        .filter(({ share }) => share > PARTLY / 2)
        .toSorted((a, b) => b.share - a.share);

      const best = scored.slice(0, MOST_CLAIMS);
      // what several claims say together
      const together = total === 0 ? 0 : weightTogether([...terms.stems].filter((word) => said.some(({ own, role }) => own.stems.has(word) || role.stems.has(word))), terms, weightOf) / total;
      const byWords: Held = { share: Math.max(best[0]?.share ?? 0, together * 0.7), evidence: best.map(({ claim }) => claim) };
      const byYears = heldByYears(text, byWords, { resume, claims }, today);
      const byDegree = heldByDegree(text, byWords, claims.filter((claim) => learned.has(claim.text)));
      const { share, evidence } = byYears !== null && byDegree !== null ? bothOf(byYears, byDegree, text) : (byYears ?? byDegree ?? byWords);
      const status = evidence.length === 0 || share < PARTLY ? ("not-shown" as const) : share >= MET ? ("met" as const) : ("partly" as const);
      const shown = status === "not-shown" ? [] : evidence;
      return { id, status, claims: shown.map((claim) => claim.id), evidence: shown.map((claim) => ({ claim: claim.id, quote: claim.text })) };
    }),
  };
}

/** How much of a requirement is shown, from 0 to 1, and by what. */
interface Held {
  share: number;
  evidence: readonly Claim[];
}

/** Years that are asked for, counted in the roles of that kind; null where none are. Words alone never make them up. */
function heldByYears(text: string, { share, evidence }: Held, { resume, claims }: { resume: JsonResume; claims: readonly Claim[] }, today: string): Held | null {
  const found = YEARS.exec(text);
  const years = Number(found?.[1] ?? 0);
  if (found === null || years === 0) return null;
  // "a degree and 7+ years of industry experience": of the years is said what follows them
  const asked = termsOf(text.slice(found.index));
  const isAny = [...asked.stems].every((word) => ANY_FIELD.has(word));
  const roles = (resume.work ?? []).map((role, index) => ({ index, months: monthsOf(role, today), fits: isAny || fitsRole(asked, role.position ?? "") })).filter(({ fits }) => fits);
  const months = roles.reduce((sum, role) => sum + (role.months ?? 0), 0);
  const counted = months >= years * 12 ? Math.max(share, MET) : months >= years * 6 ? Math.max(Math.min(share, MET - 0.01), PARTLY) : Math.min(share, MET - 0.01);
  const ofRoles = roles.flatMap(({ index }) => claims.filter(({ work }) => work === index).slice(0, 1)).slice(0, MOST_CLAIMS);
  return { share: counted, evidence: evidence.length === 0 ? ofRoles : evidence };
}

/** A degree that is asked for, held against the schools; null where none is. */
function heldByDegree(text: string, { share }: Held, schools: readonly Claim[]): Held | null {
  const degree = ASKS_DEGREE.test(text) ? leastDegree(text) : 0;
  if (degree === 0) return null;
  const some = schools.filter((claim) => degreeRank(claim.text) > 0);
  const enough = some.filter((claim) => degreeRank(claim.text) >= degree);
  if (enough.length > 0) return { share: Math.max(share, MET), evidence: enough.slice(0, MOST_CLAIMS) };
  return { share: some.length > 0 ? PARTLY : Math.min(share, PARTLY - 0.01), evidence: some.slice(0, MOST_CLAIMS) };
}

/** A degree and years: either of them where the text says "or", else both, so that the lesser decides. */
function bothOf(years: Held, degree: Held, text: string): Held {
  const [less, more] = years.share < degree.share ? [years, degree] : [degree, years];
  const [from, to] = [text.search(ASKS_DEGREE), text.search(YEARS)].sort((a, b) => a - b);
  if (text.slice(from, to).includes(OR)) return more;
  // one of the two is shown: that is a part of it
  const share = more.share >= MET && less.share < PARTLY ? PARTLY : less.share;
  return { share, evidence: [...new Set([...degree.evidence, ...years.evidence])].slice(0, MOST_CLAIMS) };
}

/** Years of anything: "7+ years of industry experience". */
const ANY_FIELD = new Set("industry professional overall total full-time".split(" ").map(stem));

/** True when a position is of the kind that a requirement speaks of. */
function fitsRole({ stems }: Terms, position: string): boolean {
  const own = termsOf(position).stems;
  const common = [...own].filter((word) => stems.has(word) && !GENERAL.has(word));
  return common.length > 0;
}

const GENERAL = new Set("senior principal lead manager management staff junior head director".split(" ").map(stem));
