import { findWritingPrompt } from "@inclined/content/writing-prompts";
import type { SittingStage } from "@inclined/core/documents/sitting";
import type { DocumentCheck } from "@inclined/core/schema/document-check";
import { Link } from "@tanstack/react-router";
import { useStudio } from "../shell/studio-context.ts";
import { Clarify } from "./clarify.tsx";
import { useDocument } from "./document-desk.ts";
import { SelfRating } from "./self-rating.tsx";
import type { OpenSitting } from "./use-sitting.ts";

interface StageTasksProps {
  sitting: OpenSitting;
  /** The stage that runs; undefined: none. */
  stage: SittingStage | undefined;
  /** What the checks found; null: not looked at yet. */
  check: DocumentCheck | null;
}

/** What belongs to the stage of a sitting besides the writing: questions to ask, one's own verdict, the way to the readers. */
export function StageTasks({ sitting, stage, check }: StageTasksProps) {
  const { workspace } = useStudio();
  const { data, paperId } = useDocument();
  const prompt = data.prompt === null ? null : findWritingPrompt(data.prompt.id);
  const does = (what: SittingStage["does"][number]): boolean => stage?.does.includes(what) ?? false;
  return (
    <>
      {prompt === null ? null : <Clarify prompt={prompt} sitting={sitting} mayAsk={does("ask")} isBeside={stage?.does.length !== 1 || !does("ask")} />}
      {does("rate") || sitting.state.rated !== null ? <SelfRating kind={data.kind} sitting={sitting} check={check} /> : null}
      {does("probe") ? (
        <p className="to-readers">
          <Link to="/c/$workspaceId/practice/writing/$documentId/readers" params={{ workspaceId: workspace.id, documentId: paperId }}>
            {data.kind === "writing-exercise" ? "Hear what they ask" : "Let the readers ask"}
          </Link>
          ; the clock goes on there, and here you may change the page.
        </p>
      ) : null}
    </>
  );
}
