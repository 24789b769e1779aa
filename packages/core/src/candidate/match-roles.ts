import { type Asked, askedOf, type Shown } from "./match-asked.ts";
import { type Held, heldByWords, LEARNING, MOST_CLAIMS, NOTHING } from "./match-held.ts";
import { conceptIn, type Said, tellsAct, wordsIn } from "./match-said.ts";
import type { AskedDegree } from "./match-degrees.ts";
import { contentWords } from "./match-words.ts";
import { type AskedYears, monthsTogether } from "./match-years.ts";

/** From this share of the years on the roles are a part of what is asked for. */
const PART_OF_YEARS = 0.25;
/** One event is not years of it. */
const EVENTS_OF_YEARS = 2;
/** Words that say nothing of the field. */
const NO_FIELD: ReadonlySet<string> = new Set("of in relevant related professional industry work working overall total full time experience progressive".split(" "));
const isAnyField = (text: string): boolean => text.toLowerCase().split(/\W/).every((word) => word === "" || NO_FIELD.has(word));

/** Years that are asked for, added up over the dated roles of that kind: by their titles, or, where titles do not name it, by what was done in them. */
export function heldYears(asked: AskedYears, text: string, degree: AskedDegree | null, shown: Shown): Held {
  const after = text.slice(asked.end);
  const said = isAnyField(after) && degree === null ? `${text.slice(0, asked.start)} ${after}` : after;
  const roles = shown.resume.work ?? [];
  const all = roles.map((_, place) => place);
  const isLearning = (place: number): boolean => LEARNING.test(roles[place]?.position ?? "");
  if (isAnyField(said) || askedOf(said).concepts.length + askedOf(said).words.filter(({ isSpecific }) => isSpecific).length === 0) {
    return heldInRoles(asked, all.filter((place) => !isLearning(place)), [], shown, { by: "titles", isWhole: true });
  }
  const kind = askedOf(said);
  const byTitle = all.filter((place) => !isLearning(place) && isOfKind(roles[place]?.position ?? "", kind));
  const [first, ...others] = kind.concepts;
  if (byTitle.length > 0) {
    const held = heldInRoles(asked, byTitle, kind.concepts.slice(0, 1), shown, { by: "titles", isWhole: true });
    const rest = first?.titles === undefined || others.length === 0 ? null : heldByWords({ concepts: others, words: [] }, shown);
    return held.status === "met" && rest?.status === "not-shown" ? { ...held, status: "partly" } : rest === null ? held : { ...held, evidence: joined(held.evidence, rest.evidence) };
  }
  const kin = first?.kin;
  const related = kin === undefined ? [] : all.filter((place) => kin.test(roles[place]?.position ?? ""));
  if (related.length > 0) return heldInRoles(asked, related, kind.concepts.slice(0, 1), shown, { by: "related-titles", isWhole: false });
  // a kind of role that the titles would name, and do not
  if (first?.titles !== undefined && !TITLED_BY_EVENTS.has(first.name)) return NOTHING;
  const events = shown.said.filter((one) => one.claim.work !== null && saysKind(one, kind));
  if (events.length === 0) return NOTHING;
  const held = heldInRoles(asked, [...new Set(events.flatMap(({ claim }) => (claim.work === null ? [] : [claim.work])))], kind.concepts, shown, {
    by: "claims",
    isWhole: events.length >= EVENTS_OF_YEARS && (first?.titles === undefined || WHOLE_BY_EVENTS.has(first.name)),
  });
  return { ...held, status: held.status === "not-shown" ? "partly" : held.status };
}

/** Kinds of work that titles may name, but that roles of other titles do as well. */
const TITLED_BY_EVENTS: ReadonlySet<string> = new Set(["engineering teams", "compliance", "operations", "consumer products", "software development"]);
/** Of these: what roles of other titles do wholly. */
const WHOLE_BY_EVENTS: ReadonlySet<string> = new Set(["engineering teams", "consumer products", "software development"]);

/** Words of a title that say how high, not what. */
const RANKS: ReadonlySet<string> = new Set(contentWords("senior principal lead manager management staff junior head director chief associate").map(({ stem }) => stem));

/** True where a title is of the kind that is asked for: as its concept says, or else by a word that both have. */
function isOfKind(position: string, { concepts, words }: Asked): boolean {
  const [first] = concepts;
  if (first?.titles !== undefined) return first.titles.test(position);
  const own = contentWords(position).map(({ stem }) => stem).filter((stem) => !RANKS.has(stem));
  return concepts.length === 0 && words.some(({ stems, isSpecific }) => isSpecific && stems.some((stem) => own.includes(stem)));
}

/** True where a claim shows the kind of work: its first concept, or most of its words. */
function saysKind(one: Said, { concepts, words }: Asked): boolean {
  const [first] = concepts;
  if (first !== undefined) return conceptIn(one, first) !== null;
  const specific = words.filter(({ isSpecific }) => isSpecific);
  return one.kind === "event" && wordsIn(one, specific).found.length * 2 > specific.length;
}

function joined(first: Held["evidence"], more: Held["evidence"]): Held["evidence"] {
  return [...first, ...more.filter(({ claim }) => !first.some((one) => one.claim === claim))].slice(0, MOST_CLAIMS);
}

interface Counting {
  by: NonNullable<Held["years"]>["by"];
  /** False where these roles can only be a part of what is asked for. */
  isWhole: boolean;
}

/** @param roles places of the roles that count */
function heldInRoles({ years }: AskedYears, roles: readonly number[], concepts: Asked["concepts"], { resume, said, today }: Shown, { by, isWhole }: Counting): Held {
  const dated = roles.flatMap((place) => (resume.work?.[place]?.startDate === undefined ? [] : [place]));
  const months = monthsTogether((resume.work ?? []).filter((_, place) => dated.includes(place)), today);
  const share = months / (years * 12);
  const status = share >= 1 && isWhole ? "met" : share >= PART_OF_YEARS ? "partly" : "not-shown";
  const evidence = dated.flatMap((place) => {
    // what a company does is no work of the person's
    const all = said.filter(({ claim }) => claim.work === place);
    const done = all.filter(tellsAct);
    const own = done.length > 0 ? done : all;
    const best = own.find((one) => concepts.some((concept) => conceptIn(one, concept) !== null)) ?? own[0];
    if (best === undefined) return [];
    const words = concepts.flatMap((concept) => conceptIn(best, concept)?.words ?? []);
    return [{ claim: best.claim.id, quote: best.claim.text, ...(words.length === 0 ? {} : { words }) }];
  });
  return { status, evidence: evidence.slice(0, MOST_CLAIMS), years: { asked: years, months, roles: dated, by } };
}
