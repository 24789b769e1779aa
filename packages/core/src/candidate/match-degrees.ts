import type { JsonResume } from "../schema/resume.ts";

type School = NonNullable<JsonResume["education"]>[number];

const DOCTOR = 3;
const MASTER = 2;
const BACHELOR = 1;

/** As schools write them: what was studied stands in a field of its own, so short forms are safe to read. */
const HELD: readonly (readonly [RegExp, number])[] = [
  [/\bph\.?\s?d\b|\bdoctor(?:ate)?\b|\bdr\.\s|\bdphil\b/i, DOCTOR],
  [/\bmaster|\bm\.?\s?sc\b|\bm\.?\s?s\.?(?=$|[\s,(])|\bmba\b|\bm\.?\s?eng\b|\bm\.?\s?tech\b|\bm\.?\s?a\.?(?=$|[\s,(])|\bm\.\s?e\b|\bpgdm\b|\bdiplom\b|\bdipl\.|\bdiplom-|\bmagister\b|\blaurea magistrale\b|\bmphil\b/i, MASTER],
  [/\bbachelor|\bb\.?\s?sc\b|\bb\.?\s?s\.?(?=$|[\s,(])|\bb\.?\s?a\.?(?=$|[\s,(])|\bb\.?\s?eng\b|\bb\.?\s?tech\b|\bb\.?\s?e\.?(?=$|[\s,(])|\bundergraduate\b|\bingenier|\blicenci|\blicence\b|\blaurea\b|\bbba\b/i, BACHELOR],
];
/** As postings write them, among other words: "MS Excel", "a high degree of care" and "scrum master" are none. */
const ASKED: readonly (readonly [RegExp, number])[] = [
  [/\bph\.?\s?d\b|\bdoctora(?:te|l)\b/i, DOCTOR],
  [/\bmaster(?:'|’)s\b|\bmasters\b|\bmaster (?:of|degree)\b|\bMBA\b|\bM\.Sc?\b|\bMSc\b|\bM\.?Eng\b|\bM\.?Tech\b/i, MASTER],
  [/\bMS(?=\s*(?:in\b|degree\b|or\b|and\b|\/|,))|(?<=\/\s?)(?:MS|MA)\b/, MASTER],
  [/\bbachelor|\bB\.Sc?\b|\bBSc\b|\bB\.A\b|\bB\.?Tech\b|\bB\.?Eng\b|\bundergraduate degree\b/i, BACHELOR],
  [/\b(?:BS|BA)(?=\s*(?:in\b|degree\b|or\b|and\b|\/|,|$))/, BACHELOR],
];
const SOME_DEGREE = /(?<!\bhigh |\bgreat |\b360 |\b360-)\bdegree\b(?! of\b)/i;
const EQUIVALENT = /\bequivalent\b|\bor (?:related|relevant|comparable) (?:\w+ )?experience\b/i;
/** A field that has to be of one kind; "preferably" or "any field" leaves it open. */
const TECHNICAL_ASKED = /\b(?:engineering|computer|technical|stem|mathematics|science)\b/i;
const OPEN_FIELD = /\bprefer\w*|\bany (?:field|discipline)|\bdesir\w+/i;
const TECHNICAL_HELD = /engineer|ingenier|comput|software|informati|math|physic|chemi|statist|electr|mechanic|technolog|\bscience\b(?<!political science|social science)|\bsystems?\b|data\b|robotic|biolog|digital media|cybernet|telecom|econometr/i;

const rankIn = (text: string, list: typeof HELD): number => list.find(([words]) => text.search(words) >= 0)?.[1] ?? 0;
const rankOf = ({ studyType = "", area = "" }: School): number => rankIn(studyType, HELD) || rankIn(area, HELD);

/** A degree that is asked for. */
export interface AskedDegree {
  /** Where its first words stand. */
  at: number;
  /** The least that is asked for: "bachelor's or master's" asks for a bachelor's. */
  rank: number;
  isTechnical: boolean;
  isMba: boolean;
  /** True where something of the same worth will do. */
  takesEquivalent: boolean;
}

/** The degree that a requirement asks for; null where it asks for none. */
export function askedDegree(text: string): AskedDegree | null {
  const found = ASKED.flatMap(([words, rank]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ at, rank }];
  });
  const some = text.search(SOME_DEGREE);
  if (found.length === 0 && some < 0) return null;
  const rank = found.length === 0 ? BACHELOR : Math.min(...found.map((one) => one.rank));
  return {
    at: Math.min(...found.map((one) => one.at), ...(some < 0 ? [] : [some])),
    rank,
    isTechnical: TECHNICAL_ASKED.test(text) && !OPEN_FIELD.test(text),
    isMba: /\bMBA\b/.test(text) && rank === MASTER && !/\bmaster/i.test(text) && !/\bor\b/.test(text),
    takesEquivalent: EQUIVALENT.test(text),
  };
}

/** What schools show of a degree that is asked for, and which of them, by their place in the résumé. */
export function heldDegree(asked: AskedDegree, schools: readonly School[]): { status: "met" | "partly" | "not-shown"; schools: number[] } {
  const all = schools.map((school, place) => ({ school, place, rank: rankOf(school) })).filter(({ rank }) => rank > 0);
  const enough = all.filter(({ school, rank }) => rank >= asked.rank && (!asked.isMba || /\bMBA\b|\bPGDM\b/i.test(school.studyType ?? "")));
  const ofField = enough.filter(({ school }) => !asked.isTechnical || TECHNICAL_HELD.test(`${school.area ?? ""} ${school.studyType ?? ""}`));
  // the degree that was asked for says more than one above it
  const nearest = (list: typeof all): typeof all => list.toSorted((a, b) => a.rank - b.rank);
  const places = (list: typeof all): number[] => list.map(({ place }) => place);
  if (ofField.length > 0) return { status: "met", schools: places(nearest(ofField)).slice(0, 1) };
  if (enough.length > 0) return { status: "partly", schools: places(nearest(enough)).slice(0, 1) };
  // a lower degree is no part of a higher one, unless something of the same worth will do
  if (asked.takesEquivalent && all.length > 0) return { status: "partly", schools: places(all).slice(0, 1) };
  return { status: "not-shown", schools: [] };
}
