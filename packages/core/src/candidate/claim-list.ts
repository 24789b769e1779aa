import type { ClaimState, ReviewItem } from "../schema/paper.ts";
import type { Claim } from "../schema/resume.ts";
import { suggestedState } from "./claim-gaps.ts";
import { acceptedItems, claimsOfItems, HAS_BULLETS } from "./review-items.ts";

/** A claim with what is thought of it. */
export interface ListedClaim {
  claim: Claim;
  state: ClaimState;
  /** False where the state is only suggested. */
  isChosen: boolean;
}

/** The claims of one role, project or volunteer work, in the order of the résumé. */
export interface ClaimGroup {
  /** Of the item that the claims belong to. */
  id: string;
  /** The position, or the name of a project. Empty where the résumé gives none. */
  title: string;
  /** Company or organisation; empty where there is none. */
  company: string;
  /** "2019–2022", "2019–today", "2021", or empty. */
  years: string;
  claims: ListedClaim[];
}

/**
 * Every accepted bullet under what it belongs to. Schools, certificates and groups of skills are claims, too, but nobody tells them
 * as a story: they are left out, and so are roles without bullets.
 * @param states what the person decided, by id of a claim; the others have the suggested state
 */
export function claimGroups(items: readonly ReviewItem[], states: Readonly<Record<string, ClaimState>>): ClaimGroup[] {
  const accepted = acceptedItems(items);
  const claims = new Map(claimsOfItems(accepted).map((claim) => [claim.id, claim]));
  return accepted
    .filter(({ kind }) => HAS_BULLETS.has(kind))
    .map(({ id, fields }) => ({
      id,
      title: fields["position"] ?? fields["name"] ?? "",
      company: fields["company"] ?? fields["organization"] ?? "",
      years: yearsOf(fields),
      claims: accepted.flatMap((item): ListedClaim[] => {
        const claim = item.kind === "bullet" && item.parent === id ? claims.get(item.id) : undefined;
        if (claim === undefined) return [];
        const chosen = states[claim.id];
        return [{ claim, state: chosen ?? suggestedState(claim.text), isChosen: chosen !== undefined }];
      }),
    }))
    .filter((group) => group.claims.length > 0);
}

/** A date that holds no year is shown as it was written. */
const yearOf = (date: string): string => /[12]\d{3}/.exec(date)?.[0] ?? date;

function yearsOf({ start = "", end = "" }: Record<string, string>): string {
  const [from, until] = [yearOf(start), yearOf(end)];
  if (from === "") return until;
  if (from === until) return from;
  return `${from}–${until === "" ? "today" : until}`;
}
