import { itemsOf } from "@inclined/core/candidate/review-items";
import { MOST_ORIGINAL_BYTES } from "@inclined/core/schema/paper";
import { studio } from "../api/client.ts";
import { base64Of } from "../look/base64.ts";
import { putPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { DropFile } from "./drop-file.tsx";

/** Where a résumé is dropped, chosen or pasted. What was read is stored at once, for review. */
export function ResumeDrop({ replaces }: { replaces?: string }) {
  const { workspace } = useStudio();
  const read = async (name: string, file: Blob, isWanted: () => boolean): Promise<void> => {
    const reading = await studio.readResume(name, file);
    const [original, resume] = [crypto.randomUUID(), crypto.randomUUID()];
    const isKept = file.size <= MOST_ORIGINAL_BYTES;
    const base64 = isKept ? await base64Of(file) : "";
    if (!isWanted()) return;
    if (isKept) await studio.writePaper(workspace.id, original, { baseRevision: 0, kind: "original", data: { fileName: name, base64 } });
    const paper = await studio.writePaper(workspace.id, resume, {
      baseRevision: 0,
      kind: "resume",
      data: { fileName: name, reading, items: itemsOf(reading.resume, reading.places), claimStates: {}, original: isKept ? original : null },
    });
    if (replaces !== undefined) await studio.deletePaper(workspace.id, replaces);
    putPaper(workspace.id, paper);
  };
  return <DropFile what="résumé" accept=".pdf,.docx,.md,.txt,.json,.html,.htm" kinds="PDF, DOCX, Markdown, plain text, saved HTML or JSON Resume" pastedName="pasted.txt" read={read} />;
}
