import { resolve } from "node:path";
import { DATA_OPTION, type Command } from "../command.ts";
import { withData } from "../open-data.ts";
import { repairedWords } from "../repaired-words.ts";

const OUTCOMES = { added: "added", copied: "came in as a copy, because other content stands under its id", unchanged: "is there already" };

/** `inclined import` */
export const importCommand: Command = {
  summary: "Add what an archive holds.",
  forms: ["FILE [--data DIR]"],
  details: "Nothing that stands is touched.",
  options: DATA_OPTION,
  words: { min: 1, max: 1 },
  async run(input) {
    const { importArchive } = await import("@inclined/store/transfer");
    return withData(input, async (data) => {
      const result = await importArchive(data, resolve(input.words[0] ?? ""));
      const lines = result.workspaces.map(({ name, outcome }) => `${name}: ${OUTCOMES[outcome]}.`);
      input.output.answer(result, [...lines, ...repairedWords(result.repaired)].join("\n") || "The archive is empty.");
      return 0;
    });
  },
};
