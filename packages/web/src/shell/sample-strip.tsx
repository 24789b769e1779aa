import type { Workspace } from "@inclined/core/schema/workspace";
import { useNavigate } from "@tanstack/react-router";
import { refreshWorkspaces } from "../api/queries.ts";
import { studio } from "../api/client.ts";
import { say, sayFailure } from "../look/notify.tsx";

/** Stands on every screen of the sample candidate. */
export function SampleStrip({ workspace }: { workspace: Workspace }) {
  const navigate = useNavigate();
  const remove = async () => {
    await studio.removeSample();
    await navigate({ to: "/" });
    await refreshWorkspaces();
    say("The sample candidate was removed.");
  };
  return (
    <div className="strip" role="region" aria-label="Sample">
      <div>
        <span className="tag sample">Sample</span>
        <p>{workspace.candidate.name} is invented, and so is every word and number here. Your own work is kept apart.</p>
        <button type="button" className="quiet" onClick={() => void remove().catch(sayFailure)}>
          Remove the sample
        </button>
      </div>
    </div>
  );
}
