import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Two ways to end the evening: it stays, or it goes. */
export function RealKeep({ paper }: { paper: OpenPaper<"real-loop"> }) {
  const { workspace, info } = useStudio();
  const navigate = useNavigate();
  const { state, paperId } = paper;
  const [isAsked, ask] = useState(false);
  const remove = useCallback(async (): Promise<void> => {
    await studio.deletePaper(workspace.id, paperId);
    await navigate({ to: "/c/$workspaceId/debriefs", params: { workspaceId: workspace.id } });
    await refreshWorkspaces();
    sayWithUndo("This evening was deleted.", async () => {
      await studio.undeletePaper(workspace.id, paperId);
      await refreshWorkspaces();
    });
  }, [workspace.id, paperId, navigate]);
  // what is on its way is let arrive first: afterwards it would bring back what was deleted
  useEffect(() => {
    if (!isAsked || state.kind === "saving") return;
    ask(false);
    void remove().catch(sayFailure);
  }, [isAsked, state.kind, remove]);
  return (
    <>
      <h2 className="section">Keep it, or delete it</h2>
      <dl className="real-ends">
        <dt>Keep it</dt>
        <dd>
          <p>
            There is nothing more to do. What you wrote lies in <code className="path">{info.dataFolder}</code> on this machine, in the backups and exports you make, and nowhere else.
          </p>
          <Link to="/c/$workspaceId/debriefs" params={{ workspaceId: workspace.id }}>
            To the debriefs
          </Link>
        </dd>
        <dt>Delete this evening</dt>
        <dd>
          <p>The rounds, the outcome and the forecast go. For 30 days it can be brought back at this address, or be deleted there for good.</p>
          <Button variant="default" disabled={state.kind === "untouched"} loading={isAsked} onClick={() => ask(true)}>
            Delete this evening
          </Button>
          {state.kind === "untouched" ? <p className="soft">Nothing is written yet, so there is nothing to delete.</p> : null}
        </dd>
      </dl>
      <p className="soft">
        To be rid of all that is here, this and the rest: <Link to="/settings">Settings, Delete everything</Link>.
      </p>
    </>
  );
}
