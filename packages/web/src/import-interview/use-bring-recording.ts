import { useNavigate } from "@tanstack/react-router";
import { Refused, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import type { Brought } from "./sort-files.ts";
import { beginUpload, endUpload } from "./uploads.ts";

/** Brings the recording of an interview that is stored, and takes it away again. */
export function useBringRecording({ paperId, data: { recordingId, turns }, edit }: OpenPaper<"mock-interview">) {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const deleted = async (): Promise<void> => {
    if (recordingId === null) return;
    endUpload(paperId);
    await studio.deleteRecording(workspace.id, recordingId).catch((failure: unknown) => {
      // it was not begun, or somebody was quicker
      if (!(failure instanceof Refused && failure.problem.code === "not-found")) throw failure;
    });
  };
  return {
    bring: async ({ recording }: Brought): Promise<void> => {
      if (recording === null) return;
      await deleted();
      const next = crypto.randomUUID();
      edit((now) => ({ ...now, recordingId: next }));
      beginUpload(workspace.id, paperId, next, recording);
    },
    remove: async (): Promise<void> => {
      await deleted();
      edit((now) => ({ ...now, recordingId: null }));
    },
    /** Without its recording and without words there is nothing: then the interview goes as well. */
    cancel: async (): Promise<void> => {
      await deleted();
      if (turns.length > 0) return edit((now) => ({ ...now, recordingId: null }));
      await studio.deletePaper(workspace.id, paperId);
      await studio.purgePaper(workspace.id, paperId);
      await navigate({ to: "/c/$workspaceId/practice/interviews/$interviewId", params: { workspaceId: workspace.id, interviewId: crypto.randomUUID() } });
      await refreshWorkspaces();
    },
  };
}
