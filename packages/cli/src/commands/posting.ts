import { basename } from "node:path";
import type { Command } from "../command.ts";
import { describePosting } from "../intake/describe-posting.ts";
import { readFileBytes } from "../intake/read-file-bytes.ts";

/** `inclined posting` */
export const posting: Command = {
  summary: "Read a job posting, without opening any data.",
  forms: ["FILE [--json]"],
  details: "FILE is plain text, a saved web page, a PDF or a DOCX. Offsets in --json count UTF-16 code units of its field text.",
  options: {},
  words: { min: 1, max: 1 },
  run: async ({ words: [file = ""], output }) => {
    const { readPostingApart } = await import("@inclined/intake/apart/read-apart");
    const reading = await readPostingApart({ bytes: await readFileBytes(file), name: basename(file) });
    output.answer(reading, describePosting(reading));
    return 0;
  },
};
