import { claimOrigin } from "@inclined/core/candidate/story-beginning";
import type { ReviewItem } from "@inclined/core/schema/paper";
import type { Claim } from "@inclined/core/schema/resume";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStudio } from "../shell/studio-context.ts";

interface StoryOpeningsProps {
  /** Ready claims without a story. */
  toTell: readonly Claim[];
  items: readonly ReviewItem[];
  hasClaims: boolean;
  hasReviewed: boolean;
}

/** The claims that are ready to become a story. */
export function StoryOpenings({ toTell, items, hasClaims, hasReviewed }: StoryOpeningsProps) {
  const { workspace } = useStudio();
  const params = { workspaceId: workspace.id };
  return (
    <section aria-labelledby="openings-title">
      <h2 className="section" id="openings-title">
        Begin with a claim
      </h2>
      {toTell.length > 0 ? (
        <>
          <p className="lede">Bullets of your résumé that you could defend, and that no story tells yet.</p>
          <ul className="list">
            {toTell.map((claim) => (
              <Opening key={claim.id} claim={claim} items={items} />
            ))}
          </ul>
        </>
      ) : (
        <div className="empty">
          {hasClaims ? (
            <p>
              No claim is marked ready that has no story yet. Which ones are ready, you decide under <Link to="/c/$workspaceId/candidate/claims" params={params}>Claims</Link>.
            </p>
          ) : (
            <p>
              {hasReviewed ? "No bullet of your résumé is accepted yet." : "No résumé is accepted yet."} Read it and accept its bullets under <Link to="/c/$workspaceId/candidate/resume" params={params}>Résumé</Link>; those that are ready to be told then stand here.
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Opening({ claim, items }: { claim: Claim; items: readonly ReviewItem[] }) {
  const { workspace } = useStudio();
  const [storyId] = useState(() => crypto.randomUUID());
  const { employer, years } = claimOrigin(items, claim.id);
  return (
    <li className="row">
      <div>
        <p className="row-title opening-claim">{claim.text}</p>
        <p className="row-facts">
          {employer === null ? null : <span>{employer}</span>}
          {years === null ? null : <span>{years}</span>}
        </p>
      </div>
      <Link className="opening-link" to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId }} search={{ claim: claim.id }} aria-label={`Tell it as a story: ${claim.text}`}>
        Tell it as a story
      </Link>
    </li>
  );
}
