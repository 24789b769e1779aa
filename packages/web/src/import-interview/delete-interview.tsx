import { useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import type { OpenPaper } from "../papers/use-paper.ts";
import { endUpload } from "./uploads.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Recording, transcript and its split go; answers that were assessed from it stay among the answers. */
export function DeleteInterview({ paper: { paperId, state } }: { paper: OpenPaper<"mock-interview"> }) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const remove = async (): Promise<void> => {
    endUpload(paperId);
    await studio.deletePaper(workspace.id, paperId);
    await navigate({ to: "/c/$workspaceId/practice", params: { workspaceId: workspace.id } });
    await refreshWorkspaces();
    sayWithUndo("The mock interview was deleted.", async () => {
      await studio.undeletePaper(workspace.id, paperId);
      await refreshWorkspaces();
    });
  };
  return (
    <p className="delete-interview">
      {/* what is on its way is let arrive first: afterwards it would bring back what was deleted */}
      <button type="button" className="quiet danger" disabled={state.kind === "saving"} onClick={() => void remove().catch(sayFailure)}>
        Delete this mock interview
      </button>{" "}
      <span className="soft">Its recording goes with it; answers that were assessed from it stay.</span>
    </p>
  );
}
