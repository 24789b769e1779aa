import { basename } from "node:path";
import { match as hold } from "@inclined/core/candidate/match";
import { InclinedError } from "@inclined/core/errors";
import type { Command } from "../command.ts";
import { describeMatch } from "../intake/describe-match.ts";
import { readFileBytes } from "../intake/read-file-bytes.ts";

/** `inclined match` */
export const match: Command = {
  summary: "Hold a posting against a résumé, without opening any data.",
  forms: ["--resume FILE --posting FILE [--json]"],
  details: "Every requirement of the posting is met, partly met or not shown, with the claims of the résumé that say so.",
  options: {
    resume: { type: "string", value: "FILE", help: "The résumé." },
    posting: { type: "string", value: "FILE", help: "The job posting." },
  },
  words: { min: 0, max: 0 },
  run: async ({ value, output }) => {
    const files = { resume: value("resume"), posting: value("posting") };
    for (const [name, file] of Object.entries(files)) if (file === undefined) throw new InclinedError("invalid-input", `Name the ${name}: --${name} FILE.`);
    const { resume = "", posting = "" } = files;
    const { readPostingApart, readResumeApart } = await import("@inclined/intake/apart/read-apart");
    const reading = await readResumeApart({ bytes: await readFileBytes(resume), name: basename(resume) });
    const asked = await readPostingApart({ bytes: await readFileBytes(posting), name: basename(posting) });
    const found = hold(asked.requirements, reading, new Date().toISOString().slice(0, 7));
    output.answer(found, describeMatch(found, asked.requirements));
    return 0;
  },
};
