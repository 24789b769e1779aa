import { carriedOver } from "@inclined/core/candidate/review";
import { itemsOf } from "@inclined/core/candidate/review-items";
import { MOST_ORIGINAL_BYTES } from "@inclined/core/schema/paper";
import { studio } from "../api/client.ts";
import { base64Of } from "../look/base64.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { putPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { DropFile } from "./drop-file.tsx";

/**
 * Where a résumé is dropped, chosen or pasted. What was read is stored at once, for review; where it takes the place of another,
 * what says the same stays reviewed.
 */
export function ResumeDrop({ replaces }: { replaces?: PaperOf<"resume"> }) {
  const { workspace } = useStudio();
  const read = async (name: string, file: Blob, isWanted: () => boolean): Promise<void> => {
    const reading = await studio.readResume(name, file);
    const [original, resume] = [crypto.randomUUID(), crypto.randomUUID()];
    const isKept = file.size <= MOST_ORIGINAL_BYTES;
    const base64 = isKept ? await base64Of(file) : "";
    if (!isWanted()) return;
    if (isKept) await studio.writePaper(workspace.id, original, { baseRevision: 0, kind: "original", data: { fileName: name, base64 } });
    const items = carriedOver(itemsOf(reading.resume, reading.places), replaces?.data.items ?? [], resume.slice(0, 4));
    const paper = await studio.writePaper(workspace.id, resume, {
      baseRevision: 0,
      kind: "resume",
      data: { fileName: name, reading, items, claimStates: replaces?.data.claimStates ?? {}, original: isKept ? original : null },
    });
    if (replaces !== undefined) await studio.deletePaper(workspace.id, replaces.id);
    putPaper(workspace.id, paper);
  };
  return <DropFile what="résumé" accept=".pdf,.docx,.md,.txt,.json,.html,.htm" kinds="PDF, DOCX, Markdown, plain text, saved HTML or JSON Resume" pastedName="pasted.txt" read={read} />;
}
