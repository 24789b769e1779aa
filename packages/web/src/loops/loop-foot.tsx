import { Link } from "@tanstack/react-router";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useStudio } from "../shell/studio-context.ts";
import type { OpenLoop } from "./use-loop.ts";

/** Where what was said stands, and the way out. */
export function LoopFoot({ loop: { paper } }: { loop: OpenLoop }) {
  const { workspace } = useStudio();
  return (
    <div className="loop-foot">
      <PaperStateLine paper={paper} />
      <Link className="soft-link" to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
        Leave, and go on later
      </Link>
    </div>
  );
}
