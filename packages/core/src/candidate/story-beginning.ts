import { readText } from "../answer/reading.ts";
import type { ClaimState, ReviewItem } from "../schema/paper.ts";
import type { Claim } from "../schema/resume.ts";
import type { StoryData } from "../schema/story.ts";
import { suggestedState } from "./claim-gaps.ts";
import { acceptedItems, claimsOfItems } from "./review-items.ts";

/** A story of which nothing is written yet. */
export function emptyStory(): StoryData {
  return { title: "", claim: null, year: null, employer: null, isDataProject: false, parts: {}, forms: {}, numbers: [], interviews: {} };
}

/** Where a claim comes from, as the résumé says it. */
export interface ClaimOrigin {
  employer: string | null;
  /** The year in which the role ended, or began where it goes on: the claim itself says no year. */
  year: number | null;
  /** "2019 to 2022"; null where the role has no years. */
  years: string | null;
}

/** The role, project or volunteer work of a claim, with its years. */
export function claimOrigin(items: readonly ReviewItem[], claim: string): ClaimOrigin {
  const parent = items.find(({ id }) => id === claim)?.parent ?? null;
  const fields = items.find(({ id }) => id === parent)?.fields ?? {};
  const [from, until] = [yearIn(fields["start"]), yearIn(fields["end"])];
  const years = from === null ? until?.toString() : until === null ? `since ${from}` : from === until ? `${from}` : `${from} to ${until}`;
  return { employer: (fields["company"] ?? fields["organization"])?.slice(0, MOST_EMPLOYER) ?? null, year: until ?? from, years: years ?? null };
}

const MOST_EMPLOYER = 120;
const TITLE_WORDS = 8;

function yearIn(date: string | undefined): number | null {
  const year = /(?:19[5-9]|20)\d\d/.exec(date ?? "")?.[0];
  return year === undefined || Number(year) > 2100 ? null : Number(year);
}

/** A name does not end in one of these. */
const LINKS = new Set("from of to by with in on at for and or the a an into across over per as".split(" "));

/** The beginning of a claim, as the name of a story. */
function firstWords(text: string): string {
  const { tokens } = readText(text);
  const first = tokens.slice(0, TITLE_WORDS);
  const last = tokens.length <= TITLE_WORDS ? first.at(-1) : first.findLast(({ word }) => !LINKS.has(word));
  return last === undefined ? text.slice(0, 60) : text.slice(0, last.end).slice(0, 200);
}

/** A story begun from a claim: named after it, with employer and year of its role, and nothing told that nobody has told yet. */
export function storyFromClaim(items: readonly ReviewItem[], claimId: string | null): StoryData {
  const claim = bulletClaims(items).find(({ id }) => id === claimId);
  if (claim === undefined) return emptyStory();
  const { employer, year } = claimOrigin(items, claim.id);
  return { ...emptyStory(), title: firstWords(claim.text), claim: claim.id, employer, year };
}

/** Bullets that the person accepted, as claims. */
export function bulletClaims(items: readonly ReviewItem[]): Claim[] {
  const bullets = new Set(items.filter(({ kind }) => kind === "bullet").map(({ id }) => id));
  return claimsOfItems(acceptedItems(items)).filter(({ id }) => bullets.has(id));
}

/** Claims that are ready to be told and that no story tells yet, in the résumé's order. */
export function claimsToTell(items: readonly ReviewItem[], claimStates: Readonly<Record<string, ClaimState>>, stories: readonly Pick<StoryData, "claim">[]): Claim[] {
  const told = new Set(stories.map(({ claim }) => claim));
  return bulletClaims(items).filter(({ id, text }) => !told.has(id) && (claimStates[id] ?? suggestedState(text)) === "ready");
}
