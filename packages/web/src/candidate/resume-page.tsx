import { usePlaceTitle } from "../shell/place-title.ts";
import { useOnlyPaper } from "../papers/use-paper.ts";
import { ResumeDeleted } from "./resume-deleted.tsx";
import { ResumeDrop } from "./resume-drop.tsx";
import { ResumeReview } from "./resume-review.tsx";

/** The résumé: chosen, read, and reviewed item by item beside its own page. */
export function ResumePage() {
  usePlaceTitle("Résumé");
  const paper = useOnlyPaper("resume");
  if (paper !== null) return <ResumeReview key={paper.id} paperId={paper.id} />;
  return (
    <div className="column">
      <h1 className="title">Your résumé</h1>
      <p className="lede">
        Every bullet of it is a claim that an interviewer may ask about. It is read on this machine, and you see what was read before any of it counts.
      </p>
      <ResumeDrop />
      <ResumeDeleted standing={null} />
    </div>
  );
}
