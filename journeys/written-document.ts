import type { DocumentPaper } from "@inclined/core/schema/document-paper";
import { ferryPaper } from "@inclined/core/testing/ferry-paper";

/** A page as somebody has it after half an hour: good in parts, with something to mend for each reader. */
export const PAGE = `${ferryPaper("Lamps installed | 12")
  .replace(/^\| Leading .*\n/m, "")
  .replace("see both piers.", "see both piers. It is worth noting that this is truly a very important and significant step for everybody involved.")}\n`;

/** A paper of that page. */
export const writtenDocument = (rest: Partial<DocumentPaper> = {}): DocumentPaper => ({ kind: "pr-faq", title: "Tidepost", text: PAGE, role: "tpm", prompt: null, sitting: null, threads: [], versions: [], notes: [], ...rest });
