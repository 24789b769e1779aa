import type { ExportPreview } from "@inclined/core/schema/api";
import { studio } from "../api/client.ts";
import { refreshAll } from "../api/queries.ts";
import { saveFile } from "../look/save-file.ts";

/** Something that leaves the studio as a file, with or without confidential terms. */
export interface Export {
  /** Tells one export from another; what was shown of one is never shown of the next. */
  key: readonly string[];
  /** "Export Maya" */
  title: string;
  /** What is in the file, in a sentence. */
  about: string;
  /** What would be said in other words. */
  preview: () => Promise<ExportPreview>;
  save: (replaceTerms: boolean) => Promise<void>;
}

/** Candidates as an archive. @param who "Maya", "all 3 candidates" */
export function candidatesExport(workspaceIds: string[], who: string): Export {
  return {
    key: ["candidates", ...workspaceIds],
    title: `Export ${who}`,
    about: "One file with answers, verdicts, recordings and all that was brought along. It can be imported again.",
    preview: () => studio.previewExport(workspaceIds),
    save: async (replaceTerms) => {
      saveFile(await studio.exportWorkspaces(workspaceIds, replaceTerms));
      await refreshAll();
    },
  };
}

/** The attempts with marks of one candidate, as labelled answers. */
export function labelledExport(workspaceId: string, name: string): Export {
  return {
    key: ["labelled", workspaceId],
    title: "Export what was contested",
    about: `${name}’s finished answers with marks on their verdicts, one JSON document a line.`,
    preview: () => studio.previewLabelled(workspaceId),
    save: async (replaceTerms) => {
      saveFile(await studio.labelled(workspaceId, replaceTerms));
      await refreshAll();
    },
  };
}
