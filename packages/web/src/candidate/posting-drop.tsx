import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayWithUndo } from "../look/notify.tsx";
import { putPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { DropFile } from "./drop-file.tsx";

/** Where a posting is pasted, dropped or chosen. What was read is stored at once; the one before goes to the recently deleted. */
export function PostingDrop({ replaces }: { replaces?: string }) {
  const { workspace } = useStudio();
  const read = async (name: string, file: Blob, isWanted: () => boolean): Promise<void> => {
    const reading = await studio.readPosting(name, file);
    if (!isWanted()) return;
    const id = crypto.randomUUID();
    const paper = await studio.writePaper(workspace.id, id, { baseRevision: 0, kind: "posting", data: { fileName: file instanceof File ? name : null, reading } });
    if (replaces !== undefined) await studio.deletePaper(workspace.id, replaces);
    putPaper(workspace.id, paper);
    // what had the focus is gone with the form
    document.getElementById("place")?.focus({ preventScroll: true });
    if (replaces === undefined) return;
    await refreshWorkspaces();
    sayWithUndo("The posting was replaced.", async () => {
      await studio.undeletePaper(workspace.id, replaces);
      await studio.deletePaper(workspace.id, id);
      await refreshWorkspaces();
    });
  };
  return <DropFile what="job posting" accept=".txt,.pdf,.docx,.html,.htm,.md" kinds="PDF, DOCX, plain text or a saved web page" pastedName="posting.txt" pasteFirst read={read} />;
}
