import "./matrix.css";
import { coverageOf } from "@inclined/core/candidate/coverage";
import { Link } from "@tanstack/react-router";
import { usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CoverageNotes } from "./coverage-notes.tsx";
import { LoopStories } from "./loop-stories.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { useJudgedStories } from "./use-judged-stories.ts";

/** Which stories show which principles, what is missing, and who in the loop hears which story. */
export function MatrixPage() {
  usePlaceTitle("Matrix");
  const { workspace } = useStudio();
  const stories = usePapers("story");
  const judged = useJudgedStories(stories);
  const coverage = judged === null ? null : coverageOf(judged);
  return (
    <>
      <div className="column">
        <h1 className="title">Stories by principle</h1>
        <p className="lede">A mark says that the story shows the principle in words one can point at. Choose a mark to read them.</p>
      </div>
      {stories.length === 0 ? (
        <div className="empty column">
          <p>
            No stories yet. <Link to="/c/$workspaceId/candidate/stories" params={{ workspaceId: workspace.id }}>Tell the first one</Link>, from a bullet of your résumé or from scratch.
          </p>
        </div>
      ) : coverage === null || judged === null ? (
        <p className="soft" role="status">
          Reading your stories…
        </p>
      ) : (
        <>
          <MatrixTable stories={judged} coverage={coverage} />
          <div className="column">
            <CoverageNotes stories={judged} coverage={coverage} />
            <LoopStories stories={judged} coverage={coverage} />
          </div>
        </>
      )}
    </>
  );
}
