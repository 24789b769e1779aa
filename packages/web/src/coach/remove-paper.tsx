import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { useStudio } from "../shell/studio-context.ts";

/** Puts a paper among the recently deleted, and offers to take that back. @param props.said what happened, as the person reads it */
export function RemovePaper({ id, name, said }: { id: string; name: string; said: string }) {
  const { workspace } = useStudio();
  const remove = async (): Promise<void> => {
    await studio.deletePaper(workspace.id, id);
    await refreshWorkspaces();
    sayWithUndo(said, async () => {
      await studio.undeletePaper(workspace.id, id);
      await refreshWorkspaces();
    });
  };
  return (
    <button type="button" className="quiet" aria-label={`Delete ${name}`} onClick={() => void remove().catch(sayFailure)}>
      Delete
    </button>
  );
}
