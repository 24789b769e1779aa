import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useStudio } from "../shell/studio-context.ts";

/** Above a debrief: the way back to all of them, and when this one was. */
export function DebriefsLine({ children }: { children?: ReactNode }) {
  const { workspace } = useStudio();
  return (
    <p className="dateline">
      <Link to="/c/$workspaceId/debriefs" params={{ workspaceId: workspace.id }}>
        Debriefs
      </Link>
      {children}
    </p>
  );
}
