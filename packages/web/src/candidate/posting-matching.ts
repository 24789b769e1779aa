import { match } from "@inclined/core/candidate/match";
import { resumeOfItems } from "@inclined/core/candidate/resume-of-items";
import { acceptedItems, claimsOfItems } from "@inclined/core/candidate/review-items";
import type { ResumePaper } from "@inclined/core/schema/paper";
import type { Match, Requirement } from "@inclined/core/schema/posting";

type Matched = Match["requirements"][number];
export type MatchStatus = Matched["status"];

/** As it stands beside a requirement. */
export const STATUS_NAMES: Readonly<Record<MatchStatus, string>> = { met: "Met", partly: "Partly", "not-shown": "Not shown" };

export interface Matching {
  match: Match;
  /** By id of a claim: the role or project that it belongs to, "Analyst, Harbour Rail"; not there where it belongs to none. */
  heads: ReadonlyMap<string, string>;
}

/** Year and month where the person is, `2026-11`. */
const thisMonth = (now = new Date()): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;

/** Requirements held against what was accepted of the résumé and is not left at home; null where nothing is accepted yet. */
export function matchingOf(requirements: readonly Requirement[], resume: ResumePaper | null): Matching | null {
  const items = acceptedItems(resume?.items ?? []);
  const claims = claimsOfItems(items).filter(({ id }) => resume?.claimStates[id] !== "dont-bring");
  if (resume === null || claims.length === 0) return null;
  const byId = new Map(items.map((item) => [item.id, item]));
  const heads = items.flatMap(({ id, parent }): [string, string][] => {
    const fields = parent === null ? undefined : byId.get(parent)?.fields;
    const words = [fields?.["position"] ?? fields?.["name"], fields?.["company"] ?? fields?.["organization"]].filter((part) => part !== undefined);
    return words.length === 0 ? [] : [[id, words.join(", ")]];
  });
  return { match: match(requirements, { resume: resumeOfItems(items, resume.reading.resume), claims }, thisMonth()), heads: new Map(heads) };
}
