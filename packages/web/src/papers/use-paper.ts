import type { Paper, PaperData, PaperKind } from "@inclined/core/schema/paper";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useReducer } from "react";
import { browserStorage } from "../answer/drafts.ts";
import { studio } from "../api/client.ts";
import { queries, queryClient, refreshWorkspaces } from "../api/queries.ts";
import { useStudio } from "../shell/studio-context.ts";
import { PaperCopies } from "./paper-copies.ts";
import { type PaperOf, type PaperState, PaperSync } from "./paper-sync.ts";

/** All papers of one kind of the candidate looked at, newest change first. */
export function usePapers<Kind extends PaperKind>(kind: Kind): PaperOf<Kind>[] {
  const { workspace } = useStudio();
  const { data } = useSuspenseQuery(queries.papers(workspace.id));
  return useMemo(() => data.filter((paper): paper is PaperOf<Kind> => paper.kind === kind), [data, kind]);
}

/** The newest paper of a kind of which there is one, or null. */
export function useOnlyPaper<Kind extends PaperKind>(kind: Kind): PaperOf<Kind> | null {
  return usePapers(kind)[0] ?? null;
}

export interface OpenPaper<Kind extends PaperKind> {
  data: PaperData<Kind>;
  /** Shows the new data at once and stores it at the next pause. */
  edit: (change: (data: PaperData<Kind>) => PaperData<Kind>) => void;
  state: PaperState<Kind>;
  paperId: string;
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * One paper, open for writing.
 * @param empty what is shown, and not stored before the first change, where there is no such paper yet; the same object each time
 */
export function usePaper<Kind extends PaperKind>(kind: Kind, paperId: string, empty: PaperData<Kind>): OpenPaper<Kind> {
  const { workspace, info } = useStudio();
  const papers = usePapers(kind);
  const stored = papers.find(({ id }) => id === paperId) ?? null;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const sync = useMemo(
    () =>
      new PaperSync<Kind>({
        paperId,
        kind,
        stored,
        empty,
        copies: new PaperCopies(browserStorage(), info.studioId),
        send: (write, leaving) => studio.writePaper(workspace.id, paperId, write, leaving),
        now: () => new Date(),
        onChange: redraw,
        onStored: (paper) => putPaper(workspace.id, paper),
        // what fails here stays among the kept versions, where it can be dropped by hand
        dropKept: (id) => void studio.dropKeptVersion(workspace.id, id).then(refreshWorkspaces, () => undefined),
      }),
    // what is stored changes with every save; the sync is told by `adopt`
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [paperId, kind, workspace.id, info.studioId],
  );
  useEffect(() => {
    if (stored !== null) sync.adopt(stored);
  }, [stored, sync]);
  useEffect(() => {
    const leave = (): void => sync.leave();
    const retry = (): void => sync.retryNow();
    const hidden = (): void => (document.visibilityState === "hidden" ? sync.leave() : sync.retryNow());
    addEventListener("pagehide", leave);
    addEventListener("online", retry);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("pagehide", leave);
      removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", hidden);
      sync.close();
    };
  }, [sync]);
  return {
    data: sync.data,
    edit: (change) => sync.edit(change(sync.data)),
    state: sync.state,
    paperId,
    keepMine: () => sync.keepMine(),
    takeTheirs: () => sync.takeTheirs(),
  };
}

/** What was just stored, in every list that shows it, without asking again. */
export function putPaper(workspaceId: string, paper: Paper): void {
  const { queryKey } = queries.papers(workspaceId);
  if (paper.kind === "original" || paper.kind === "document-version") return; // never listed
  queryClient.setQueryData(queryKey, (papers: Paper[] | undefined) => (papers === undefined ? undefined : [paper, ...papers.filter(({ id }) => id !== paper.id)]));
}
