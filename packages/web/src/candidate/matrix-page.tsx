import "./matrix.css";
import { coverageOf } from "@inclined/core/candidate/coverage";
import { tooSmall } from "@inclined/core/candidate/level-evidence";
import { tellingOf } from "@inclined/core/candidate/story-telling";
import { Link } from "@tanstack/react-router";
import { NO_AIMS } from "../papers/aims.ts";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CoverageNotes } from "./coverage-notes.tsx";
import { levelAimedAt } from "./level-aimed-at.ts";
import { LoopStories } from "./loop-stories.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { useJudgedStories } from "./use-judged-stories.ts";

/** Which stories show which principles, what is missing, and who in the loop hears which story. */
export function MatrixPage() {
  usePlaceTitle("Matrix");
  const { workspace } = useStudio();
  const stories = usePapers("story");
  const aims = useOnlyPaper("aims")?.data ?? NO_AIMS;
  const judged = useJudgedStories(stories);
  const coverage = judged === null ? null : coverageOf(judged);
  const profile = levelAimedAt(aims);
  const small = profile === null ? [] : tooSmall(stories.map(({ id, data }) => ({ id, text: tellingOf(data).text, assessment: null, marks: {} })), profile);
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
            <CoverageNotes stories={judged} coverage={coverage} small={small} />
            <LoopStories stories={judged} coverage={coverage} />
          </div>
        </>
      )}
    </>
  );
}
