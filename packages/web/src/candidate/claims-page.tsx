import { acceptedItems, claimsOfItems } from "@inclined/core/candidate/review-items";
import { claimGroups } from "@inclined/core/candidate/claim-list";
import { Link } from "@tanstack/react-router";
import { useOnlyPaper } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { ClaimsDesk } from "./claims-desk.tsx";

/** What the résumé claims, bullet by bullet, with what an interviewer will ask about each. */
export function ClaimsPage() {
  usePlaceTitle("Claims");
  const { workspace } = useStudio();
  const resume = useOnlyPaper("resume");
  if (resume !== null && claimGroups(resume.data.items, {}).length > 0) return <ClaimsDesk key={resume.id} stored={resume} />;
  const accepted = claimsOfItems(acceptedItems(resume?.data.items ?? []));
  return (
    <div className="column">
      <h1 className="title">Claims</h1>
      <p className="lede">Every bullet of your résumé is a claim that an interviewer may ask about.</p>
      <div className="empty">
        <p>
          {resume === null ? "There is no résumé yet. " : accepted.length === 0 ? "Nothing of your résumé is accepted yet, and only what you accept counts. " : "None of the bullets of your résumé is accepted together with its role. "}
          <Link to="/c/$workspaceId/candidate/resume" params={{ workspaceId: workspace.id }}>
            {resume === null ? "Read your résumé" : "Review your résumé"}
          </Link>
          , and its bullets stand here.
        </p>
      </div>
    </div>
  );
}
