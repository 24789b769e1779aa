import { InclinedError } from "@inclined/core/errors";
import { DATA_OPTION, type Command } from "../command.ts";
import { describePreview } from "../describe-preview.ts";
import { withData } from "../open-data.ts";

/** `inclined export` */
export const exportCommand: Command = {
  summary: "Write candidates to an archive.",
  forms: ["[--candidate ID|NAME …] [--out FILE] [--replace-terms]"],
  details: "Without --candidate all of your own are exported; the sample only when it is named. Nothing is overwritten.",
  options: {
    candidate: { type: "string", multiple: true, value: "ID|NAME", help: "Only this candidate; may be given several times." },
    "replace-terms": { type: "boolean", help: "Say listed confidential terms in other words; each is shown first." },
    out: { type: "string", value: "FILE", help: "The archive, or a folder for it; the current folder if not given." },
    ...DATA_OPTION,
  },
  words: { min: 0, max: 0 },
  async run(input) {
    const { exportWorkspaces, findWorkspace } = await import("@inclined/store/transfer");
    return withData(input, async (data) => {
      const living = await data.store.listWorkspaces();
      const wanted = input.values("candidate");
      const chosen =
        wanted.length > 0
          ? wanted.map((idOrName) => findWorkspace(living, idOrName, "this data folder"))
          : living.filter((workspace) => !workspace.sample);
      if (chosen.length === 0) throw new InclinedError("not-found", living.length === 0 ? "There is nobody to export in this data folder yet." : "Only the sample candidate is here. To export it, name it with --candidate.");
      const copy = await exportWorkspaces(data, chosen.map(({ id }) => id), input.value("out") ?? ".", {
        replaceTerms: input.flag("replace-terms"),
        show: (preview) => input.output.say(describePreview(preview, living)),
      });
      const names = [...new Set(chosen)].map(({ candidate, sample }) => (sample ? `${candidate.name} (sample)` : candidate.name));
      input.output.answer(copy, `Exported ${names.join(", ")} to ${copy.place}.`);
      return 0;
    });
  },
};
