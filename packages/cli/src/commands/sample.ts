import { InclinedError } from "@inclined/core/errors";
import { DATA_OPTION, type Command } from "../command.ts";
import { didYouMean } from "../nearest.ts";
import { withData } from "../open-data.ts";

/** `inclined sample load|remove` */
export const sample: Command = {
  summary: "Load or remove the sample candidate.",
  forms: ["load [--data DIR]", "remove [--data DIR]"],
  details: "The sample is one invented person, marked as such everywhere and never mixed with your own data.",
  options: DATA_OPTION,
  words: { min: 1, max: 1 },
  async run(input) {
    const [action = ""] = input.words;
    if (action !== "load" && action !== "remove")
      throw new InclinedError("invalid-input", `Load or remove the sample, not "${action}".${didYouMean(action, ["load", "remove"])}`);
    const { loadSample, removeSample } = await import("@inclined/store/transfer");
    return withData(input, async ({ store, now }) => {
      if (action === "load") {
        const { workspace, loaded } = await loadSample(store, now());
        const { name } = workspace.candidate;
        input.output.answer({ loaded, workspace }, loaded ? `Loaded the sample candidate ${name}.` : `The sample candidate ${name} is loaded already.`);
      } else {
        const workspace = await removeSample(store);
        input.output.answer(
          { removed: workspace !== null, workspace },
          workspace ? `Removed the sample candidate ${workspace.candidate.name}. For 30 days it lies among the recently deleted.` : "The sample candidate was not loaded.",
        );
      }
      return 0;
    });
  },
};
