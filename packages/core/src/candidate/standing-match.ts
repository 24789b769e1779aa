import type { ResumePaper } from "../schema/paper.ts";
import type { Match, PostingReading } from "../schema/posting.ts";
import type { Claim, JsonResume } from "../schema/resume.ts";
import { type MarkedMatch, withMarks } from "./match-marks.ts";
import { match } from "./match.ts";
import { resumeOfItems } from "./resume-of-items.ts";
import { acceptedItems, claimsOfItems } from "./review-items.ts";

/** Requirements held against a résumé, with the person's own marks. */
export interface StandingMatch {
  claims: readonly Claim[];
  resume: JsonResume;
  marked: readonly MarkedMatch[];
  /** What counts: the person's marks where there are some, else what was found. */
  match: Match;
}

/** Requirements held against what was accepted of the résumé and is not left at home; null where nothing is accepted yet. @param month `2026-11` */
export function standingMatch({ requirements, marks = [] }: Pick<PostingReading, "requirements" | "marks">, paper: ResumePaper | null, month: string): StandingMatch | null {
  const items = acceptedItems(paper?.items ?? []);
  const claims = claimsOfItems(items).filter(({ id }) => paper?.claimStates[id] !== "dont-bring");
  if (paper === null || claims.length === 0) return null;
  const resume = resumeOfItems(items, paper.reading.resume);
  const marked = withMarks(requirements, match(requirements, { resume, claims }, month), marks, { resume, claims }, month);
  return { claims, resume, marked, match: { requirements: marked.map(({ standing }) => standing) } };
}
