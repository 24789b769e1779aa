import { useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useStudio } from "../shell/studio-context.ts";

/** The loop goes; what was said stays among the answers. */
export function DeleteLoop({ loop }: { loop: PaperOf<"loop"> }) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, loop.id);
    await refreshWorkspaces();
    await navigate({ to: "/c/$workspaceId/debriefs", params: { workspaceId: workspace.id } });
    sayWithUndo("It was deleted. What you said is still among your answers.", async () => {
      await studio.undeletePaper(workspace.id, loop.id);
      await refreshWorkspaces();
    });
  };
  return (
    <p className="debrief-end">
      <span className="soft">Votes, outcome and level follow Inclined’s own stated rule; real debriefs are conversations. For practice only, and not affiliated with Amazon.</span>
      <button type="button" className="quiet" onClick={() => void remove().catch(sayFailure)}>
        Delete this debrief
      </button>
    </p>
  );
}
