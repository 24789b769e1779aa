import { DATA_OPTION, type Command } from "../command.ts";
import { withData } from "../open-data.ts";

/** `inclined backup` */
export const backup: Command = {
  summary: "Back up everything.",
  forms: ["[--out FILE] [--data DIR]"],
  details: "The studio may be running. What was recently deleted is in it too. Nothing is overwritten.",
  options: {
    out: { type: "string", value: "FILE", help: "The archive, or a folder for it; backups/ in the data folder if not given." },
    ...DATA_OPTION,
  },
  words: { min: 0, max: 0 },
  async run(input) {
    const { backUp } = await import("@inclined/store/transfer");
    return withData(input, async (data) => {
      const copy = await backUp(data, input.value("out"));
      input.output.answer(copy, `Backed up everything to ${copy.place}.`);
      return 0;
    });
  },
};
