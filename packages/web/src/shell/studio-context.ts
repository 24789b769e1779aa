import type { StudioInfo } from "@inclined/core/schema/api";
import type { Workspace } from "@inclined/core/schema/workspace";
import { createContext, useContext } from "react";
import type { Drafts } from "../answer/drafts.ts";

/** Tabs of one browser tell each other here that everything was deleted. */
export const ENDED_CHANNEL = "inclined:ended";

export interface StudioContext {
  info: StudioInfo;
  workspaces: readonly Workspace[];
  /** The candidate looked at. */
  workspace: Workspace;
  drafts: Drafts;
}

export const StudioContext = createContext<StudioContext | null>(null);

export function useStudio(): StudioContext {
  const context = useContext(StudioContext);
  if (context === null) throw new Error("a place is shown outside the shell");
  return context;
}
