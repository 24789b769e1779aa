import { useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { say, sayFailure, sayWithUndo } from "../look/notify.tsx";
import { useStudio } from "../shell/studio-context.ts";
import { useDocument } from "./document-desk.ts";
import { DocumentFiles } from "./document-files.tsx";
import { keepVersion } from "./keep-version.ts";

/** What is done with the page as a whole. */
export function DocumentTools() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const paper = useDocument();
  const keep = async (): Promise<void> => {
    const kept = await keepVersion(workspace.id, paper, "by-hand", "");
    say(paper.data.text.trim() === "" ? "The page is empty: there is nothing to keep yet." : kept === null ? "The newest version has these words already." : "This version is kept. You find it under Versions.");
  };
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, paper.paperId);
    await refreshWorkspaces();
    await navigate({ to: "/c/$workspaceId/practice/writing", params: { workspaceId: workspace.id } });
    sayWithUndo("The paper was deleted.", async () => {
      await studio.undeletePaper(workspace.id, paper.paperId);
      await refreshWorkspaces();
    });
  };
  return (
    <div className="actions document-tools">
      <button type="button" className="quiet" onClick={() => void keep().catch(sayFailure)}>
        Keep this version
      </button>
      <DocumentFiles />
      <button type="button" className="quiet danger" onClick={() => void remove().catch(sayFailure)}>
        Delete this paper
      </button>
    </div>
  );
}
