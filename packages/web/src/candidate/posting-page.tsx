import { useOnlyPaper } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { PostingDeleted } from "./posting-deleted.tsx";
import { PostingDesk } from "./posting-desk.tsx";
import { PostingDrop } from "./posting-drop.tsx";

/** The job posting: pasted or chosen, read, and held against what the résumé shows. */
export function PostingPage() {
  usePlaceTitle("Posting");
  const paper = useOnlyPaper("posting");
  if (paper !== null) return <PostingDesk key={paper.id} stored={paper} />;
  return (
    <div className="column">
      <h1 className="title">The job posting</h1>
      <p className="lede">
        It says what is asked for. Paste its text from the page of the job, or choose a file; then see what your résumé shows of it, and for what no claim was found.
      </p>
      <PostingDrop />
      <PostingDeleted standing={null} />
    </div>
  );
}
