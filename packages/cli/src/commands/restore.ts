import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { DATA_OPTION, type Command } from "../command.ts";
import { withData } from "../open-data.ts";
import { repairedWords } from "../repaired-words.ts";

/** `inclined restore` */
export const restore: Command = {
  summary: "Replace what stands by what an archive holds.",
  forms: ["FILE [--candidate ID|NAME] [--data DIR]"],
  details: "What stands is backed up first. A damaged database is put aside and kept.",
  options: {
    candidate: { type: "string", value: "ID|NAME", help: "Restore only this candidate and leave everybody else alone." },
    ...DATA_OPTION,
  },
  words: { min: 1, max: 1 },
  async run(input) {
    const file = resolve(input.words[0] ?? "");
    const { ensureOwnWorkspace, restoreArchive } = await import("@inclined/store/transfer");
    const { readArchive } = await import("@inclined/store/archive");
    // a bad archive must be heard before a damaged database is put aside for it
    await (await readArchive(file)).close();
    return withData(
      input,
      async (data) => {
        const result = await restoreArchive(data, file, input.value("candidate"));
        await ensureOwnWorkspace(data.store, randomUUID);
        const lines = [
          `Restored ${result.workspaces.map(({ name }) => name).join(", ") || "an empty backup"}.`,
          ...(data.setAside ? [`The damaged database was put aside: ${data.setAside}.`] : []),
          ...(result.safetyBackup ? [`What stood there before is in ${result.safetyBackup.place}.`] : []),
          ...repairedWords(result.repaired),
        ];
        input.output.answer({ ...result, setAside: data.setAside }, lines.join("\n"));
        return 0;
      },
      "set-aside",
    );
  },
};
