import { listedTerms } from "@inclined/core/candidate/listed-terms";
import { placesIn, ReplacementList } from "@inclined/core/candidate/replacement-list";
import { safeResume } from "@inclined/core/candidate/safe-resume";
import { cannotReplace, termLeftIn } from "@inclined/core/candidate/safe-values";
import type { JsonResume } from "@inclined/core/schema/resume";
import { Refused } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { saveFile } from "../look/save-file.ts";
import type { Export } from "./exports.ts";

const FILE_NAME = "resume.json";

const jsonOf = (resume: JsonResume): string => `${JSON.stringify(resume, null, 2)}\n`;

/** A résumé as JSON Resume, made in the browser. What is saved without terms is exactly what was shown. */
export function resumeExport(workspaceId: string, resume: JsonResume): Export {
  let shown: string | null = null;
  return {
    key: ["resume", workspaceId],
    title: "Save as JSON Resume",
    about: "What you accepted, in the form of jsonresume.org, which other programs read, too.",
    preview: async () => {
      shown = null;
      const terms = listedTerms(await queryClient.fetchQuery({ ...queries.papers(workspaceId), staleTime: 0 }));
      const list = new ReplacementList();
      const json = jsonOf(safeResume(resume, terms, list.in("Résumé")));
      const left = termLeftIn(json, terms) ?? termLeftIn(JSON.stringify(FILE_NAME), terms);
      if (left !== null) throw refusal(cannotReplace(left, FILE_NAME));
      shown = json;
      return { replacements: list.all, total: placesIn(list.all), leftOut: [], withoutTerms: terms.length === 0 ? [workspaceId] : [] };
    },
    save: async (replaceTerms) => {
      const json = replaceTerms ? shown : jsonOf(resume);
      if (json === null) throw new Error("nothing was shown yet");
      saveFile({ name: FILE_NAME, bytes: new Blob([json], { type: "application/json" }) });
    },
  };
}

/** Said in the same way as what the studio refuses. */
const refusal = (detail: string): Refused => new Refused({ type: "urn:inclined:problem:invalid-input", title: "The input is not of the expected form", status: 422, detail, code: "invalid-input" });
