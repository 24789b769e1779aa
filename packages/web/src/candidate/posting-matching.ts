import type { MarkedMatch } from "@inclined/core/candidate/match-marks";
import { acceptedItems } from "@inclined/core/candidate/review-items";
import { standingMatch } from "@inclined/core/candidate/standing-match";
import type { ResumePaper } from "@inclined/core/schema/paper";
import { localDay } from "../look/words.ts";
import type { Match, MatchStatus, PostingReading } from "@inclined/core/schema/posting";
import type { Claim } from "@inclined/core/schema/resume";

/** As it stands beside a requirement. */
export const STATUS_NAMES: Readonly<Record<MatchStatus, string>> = { met: "Met", partly: "Partly", "not-shown": "Not shown" };

/** Claims of one role or project, for choosing among them. */
interface ClaimsOf {
  name: string;
  claims: readonly Claim[];
}

export interface Matching {
  /** What counts: the person's marks where there are some, else what was found. */
  match: Match;
  /** By id of a requirement: what was found, and what the person says to it. */
  marked: ReadonlyMap<string, MarkedMatch>;
  /** By id of a claim: the role or project that it belongs to, "Analyst, Harbour Rail"; not there where it belongs to none. */
  heads: ReadonlyMap<string, string>;
  groups: readonly ClaimsOf[];
  /** By place in `work`: "Analyst, Harbour Rail, 2019-03 to today". */
  roles: readonly string[];
}

/** Year and month where the person is, `2026-11`. */
const thisMonth = (): string => localDay(new Date()).slice(0, "2026-11".length);

/** Requirements held against what was accepted of the résumé and is not left at home; null where nothing is accepted yet. */
export function matchingOf(reading: Pick<PostingReading, "requirements" | "marks">, paper: ResumePaper | null): Matching | null {
  const standing = standingMatch(reading, paper, thisMonth());
  if (standing === null) return null;
  const { claims, resume, marked, match } = standing;
  const byId = new Map(acceptedItems(paper?.items ?? []).map((item) => [item.id, item]));
  const heads = new Map(
    [...byId.values()].flatMap(({ id, parent }): [string, string][] => {
      const fields = parent === null ? undefined : byId.get(parent)?.fields;
      const words = [fields?.["position"] ?? fields?.["name"], fields?.["company"] ?? fields?.["organization"]].filter((part) => part !== undefined);
      return words.length === 0 ? [] : [[id, words.join(", ")]];
    }),
  );
  return {
    match,
    marked: new Map(marked.map((one) => [one.ours.id, one])),
    heads,
    groups: groupsOf(claims, heads),
    roles: (resume.work ?? []).map(({ position, name, startDate, endDate }) => [position, name, `${startDate ?? ""} to ${endDate ?? "today"}`].filter((part) => part !== undefined).join(", ")),
  };
}

const BESIDE = "Education, skills and certificates";

function groupsOf(claims: readonly Claim[], heads: ReadonlyMap<string, string>): ClaimsOf[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = heads.get(claim.id) ?? BESIDE;
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups].map(([name, of]) => ({ name, claims: of }));
}
