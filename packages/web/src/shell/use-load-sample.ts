import { useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";

/** Loads the sample candidate, or finds the one that is loaded, and shows their Today. */
export function useLoadSample(): () => void {
  const navigate = useNavigate();
  const load = async () => {
    const { id: workspaceId } = await studio.loadSample();
    await refreshWorkspaces();
    await navigate({ to: "/c/$workspaceId/today", params: { workspaceId }, search: {} });
  };
  return () => void load().catch(sayFailure);
}
