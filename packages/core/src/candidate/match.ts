import type { Match, Requirement } from "../schema/posting.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";
import { askedOf, type Shown } from "./match-asked.ts";
import { askedDegree, heldDegree } from "./match-degrees.ts";
import { heldByWords, type Held, lesser } from "./match-held.ts";
import { heldYears } from "./match-roles.ts";
import { saidOf } from "./match-said.ts";
import { askedYears } from "./match-years.ts";

/**
 * Holds every requirement of a posting against every claim of a résumé. It is met where claims say it in the same words, or in words
 * of the same concept; years are added up over the dated roles of that kind; degrees are shown by schools only. Nothing is ever
 * guessed: "not shown" says that no claim in these words was found, not that the person has not done it.
 * @param today year and month, `2026-11`
 */
export function match(requirements: readonly Requirement[], read: { resume: JsonResume; claims: readonly Claim[] }, today: string): Match {
  const shown: Shown = { resume: read.resume, said: saidOf(read), today };
  return { requirements: requirements.map(({ id, text }) => ({ id, ...matchText(text, shown) })) };
}

/** What a résumé shows of one requirement, by its words. */
export function matchText(text: string, shown: Shown): Omit<Match["requirements"][number], "id"> {
  const { status, evidence, years } = heldOf(text, shown);
  const shownBy = status === "not-shown" ? [] : evidence;
  return {
    status,
    claims: shownBy.map(({ claim }) => claim),
    evidence: shownBy,
    ...(years === undefined || status === "not-shown" ? {} : { years }),
  };
}

const OR = /\bor\b/;

function heldOf(text: string, shown: Shown): Held {
  const degree = askedDegree(text);
  const years = askedYears(text);
  if (degree === null && years === null) return heldByWords(askedOf(text), shown);
  const byDegree = degree === null ? null : heldByDegree(degree, shown);
  // "a degree and 7+ years of industry experience": of the years is said what follows them
  const byYears = years === null ? null : heldYears(years, text, degree, shown);
  if (byDegree === null || byYears === null) {
    const only = byDegree ?? byYears;
    if (only === null) return { status: "not-shown", evidence: [] };
    // "or equivalent experience" without any degree: roles are a part of it
    if (degree?.takesEquivalent === true && only.status === "not-shown") return equivalent(shown);
    return only;
  }
  const [from, to] = [degree?.at ?? 0, years?.start ?? 0].sort((a, b) => a - b);
  const isEither = OR.test(text.slice(from, to).replace(/\b(?:or (?:a )?(?:related|similar|equivalent|technical|STEM)|(?:bachelor|master)\S* or)\b/gi, ""));
  if (isEither) return byDegree.status === "met" ? byDegree : byYears.status === "met" || byDegree.status === "not-shown" ? byYears : byDegree;
  return lesser(byDegree, byYears);
}

function heldByDegree(asked: NonNullable<ReturnType<typeof askedDegree>>, { resume, said }: Shown): Held {
  const { status, schools } = heldDegree(asked, resume.education ?? []);
  const evidence = said.filter(({ school }) => schools.includes(school)).map(({ claim }) => ({ claim: claim.id, quote: claim.text }));
  // a school that is left at home shows nothing
  return evidence.length === 0 ? { status: "not-shown", evidence } : { status, evidence };
}

function equivalent({ resume, said }: Shown): Held {
  const claim = said.find(({ claim: { work } }) => work !== null && resume.work?.[work]?.startDate !== undefined)?.claim;
  return claim === undefined ? { status: "not-shown", evidence: [] } : { status: "partly", evidence: [{ claim: claim.id, quote: claim.text }] };
}
