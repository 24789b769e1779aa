import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { InclinedError } from "@inclined/core/errors";
import { DELETE_CONFIRMATION } from "@inclined/core/confirmation";
import { DATA_OPTION, type Command } from "../command.ts";
import { withData } from "../open-data.ts";

/** `inclined delete-everything` */
export const deleteEverythingCommand: Command = {
  summary: "Delete everything for good.",
  forms: [`[--confirm "${DELETE_CONFIRMATION}"] [--data DIR]`],
  details: "Deletes every candidate, recording and backup in the data folder, and says which copies it cannot reach.",
  options: {
    confirm: { type: "string", value: "WORDS", help: `"${DELETE_CONFIRMATION}", word for word. Asked for on a terminal.` },
    ...DATA_OPTION,
  },
  words: { min: 0, max: 0 },
  async run(input) {
    const confirm = input.value("confirm") ?? (await askForConfirmation());
    // before anything is opened, so that a slip of the finger makes no data folder
    if (confirm !== DELETE_CONFIRMATION)
      throw new InclinedError("confirmation-missing", `Nothing was deleted. To go on, type --confirm "${DELETE_CONFIRMATION}".`);
    const { deleteEverything, ensureOwnWorkspace } = await import("@inclined/store/transfer");
    return withData(
      input,
      async (data) => {
        const unreachable = await deleteEverything(data, confirm);
        // a studio that is running goes on with an empty first workspace
        await ensureOwnWorkspace(data.store, randomUUID);
        const lines = [
          `Deleted everything in ${data.folder.path}.`,
          'A browser may still keep words that had not reached the studio; it offers them when the studio is opened there, and "Delete everything" in Settings clears them.',
          ...(unreachable.length > 0 ? ["These copies could not be reached, delete them yourself:", ...unreachable.map(({ place }) => `  ${place}`)] : []),
        ];
        input.output.answer({ unreachable }, lines.join("\n"));
        return 0;
      },
      "set-aside",
    );
  },
};

async function askForConfirmation(): Promise<string> {
  if (!process.stdin.isTTY) return "";
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(`This deletes everything for good. Type "${DELETE_CONFIRMATION}" to go on: `);
  } finally {
    terminal.close();
  }
}
