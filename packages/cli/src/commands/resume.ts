import { basename } from "node:path";
import type { Command } from "../command.ts";
import { describeResume } from "../intake/describe-resume.ts";
import { readFileBytes } from "../intake/read-file-bytes.ts";

/** `inclined resume` */
export const resume: Command = {
  summary: "Read a résumé, without opening any data.",
  forms: ["FILE [--json]"],
  details: "FILE is a PDF, DOCX, HTML, Markdown, plain text or JSON Resume. --json prints a JSON Resume with its claims and what was not read.",
  options: {},
  words: { min: 1, max: 1 },
  run: async ({ words: [file = ""], output }) => {
    const { readResumeApart } = await import("@inclined/intake/apart/read-apart");
    const reading = await readResumeApart({ bytes: await readFileBytes(file), name: basename(file) });
    output.answer(reading, describeResume(reading));
    return 0;
  },
};
