import type { Match, MatchStatus, Requirement, RequirementMark } from "../schema/posting.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";
import { type Shown } from "./match-asked.ts";
import { saidOf } from "./match-said.ts";
import { matchText } from "./match.ts";

type Matched = Match["requirements"][number];

/** A requirement with what was found, and what the person says to it beside. */
export interface MarkedMatch {
  /** What was found, whatever the person says. */
  ours: Matched;
  /** Null where the person said nothing. */
  mark: RequirementMark | null;
  /** As it counts: the person's status; where only claims were refused, what is found without them; else ours. */
  standing: Matched;
  /** Claims that the person named and that are not in the résumé any more. */
  gone: number;
}

const NOTHING = (requirement: string): RequirementMark => ({ requirement, status: null, claims: [], refused: [] });

/** What counts for every requirement: the match, and the person's marks on it. @param today year and month, `2026-11` */
export function withMarks(requirements: readonly Requirement[], found: Match, marks: readonly RequirementMark[], read: { resume: JsonResume; claims: readonly Claim[] }, today: string): MarkedMatch[] {
  const byRequirement = new Map(marks.map((mark) => [mark.requirement, mark]));
  const claims = new Map(read.claims.map((claim) => [claim.id, claim]));
  const said = saidOf(read);
  return found.requirements.flatMap((ours): MarkedMatch[] => {
    const text = requirements.find(({ id }) => id === ours.id)?.text;
    const mark = byRequirement.get(ours.id) ?? null;
    if (text === undefined) return [];
    if (mark === null) return [{ ours, mark, standing: ours, gone: 0 }];
    const shown: Shown = { resume: read.resume, said: said.filter(({ claim }) => !mark.refused.includes(claim.id)), today };
    const left: Matched = mark.refused.length === 0 ? ours : { id: ours.id, ...matchText(text, shown) };
    const own = mark.claims.flatMap((id) => claims.get(id) ?? []);
    const gone = mark.claims.length - own.length;
    if (mark.status === "not-shown") return [{ ours, mark, standing: { id: ours.id, status: "not-shown", claims: [], evidence: [] }, gone }];
    const evidence = [...own.map((claim) => left.evidence.find((one) => one.claim === claim.id) ?? { claim: claim.id, quote: claim.text }), ...left.evidence.filter((one) => !mark.claims.includes(one.claim))];
    return [{ ours, mark, standing: { ...left, status: mark.status ?? left.status, claims: evidence.map(({ claim }) => claim), evidence }, gone }];
  });
}

type Marks = readonly RequirementMark[];

/** One mark changed; a mark that says nothing any more goes. */
function changed(marks: Marks, requirement: string, change: (mark: RequirementMark) => RequirementMark): RequirementMark[] {
  const mark = change(marks.find((one) => one.requirement === requirement) ?? NOTHING(requirement));
  const others = marks.filter((one) => one.requirement !== requirement);
  return mark.status === null && mark.claims.length === 0 && mark.refused.length === 0 ? others : [...others, mark];
}

/** How far it is shown, as the person sees it. What is not shown has no claims. */
export function markStatus(marks: Marks, requirement: string, status: MatchStatus): RequirementMark[] {
  return changed(marks, requirement, (mark) => ({ ...mark, status, claims: status === "not-shown" ? [] : mark.claims }));
}

/** A claim that shows it, as the person sees it. Where nothing was said of how far, it is met. @param ours how far it was found to be shown */
export function markClaim(marks: Marks, requirement: string, claim: string, ours: MatchStatus): RequirementMark[] {
  return changed(marks, requirement, (mark) => ({
    ...mark,
    status: mark.status === null || mark.status === "not-shown" ? (ours === "partly" ? "partly" : "met") : mark.status,
    claims: [...mark.claims.filter((one) => one !== claim), claim],
    refused: mark.refused.filter((one) => one !== claim),
  }));
}

/** A claim that does not show it. */
export function refuseClaim(marks: Marks, requirement: string, claim: string): RequirementMark[] {
  return changed(marks, requirement, (mark) => ({ ...mark, claims: mark.claims.filter((one) => one !== claim), refused: [...mark.refused.filter((one) => one !== claim), claim] }));
}

/** The claim counts again as it was found. */
export function allowClaim(marks: Marks, requirement: string, claim: string): RequirementMark[] {
  return changed(marks, requirement, (mark) => ({ ...mark, refused: mark.refused.filter((one) => one !== claim) }));
}

/** Nothing of the person's stands any more. */
export function unmark(marks: Marks, requirement: string): RequirementMark[] {
  return marks.filter((one) => one.requirement !== requirement);
}
