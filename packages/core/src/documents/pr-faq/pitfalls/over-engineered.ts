import { type DocumentCriterion, holds, lacks } from "../../document-criterion.ts";
import { inShort } from "../../page.ts";
import type { DocumentExamples } from "../../document-examples.ts";
import type { PrFaq } from "../read-pr-faq.ts";
import { everythingAtOnce } from "../release.ts";

/** Rubric book, lens 5: pitfall `over-engineered`. */
export const overEngineered: DocumentCriterion<PrFaq> = {
  id: "over-engineered",
  kind: "pitfall",
  name: "Over-engineered",
  question: "Is the first release a full build?",
  sources: ["working-backwards"],
  why: "Whoever ships everything on one day learns nothing until that day, and cannot say which part did it.",
  counts: ["All features, all customers, all countries on the first day.", "Phases of which the first holds everything."],
  countsNot: ["A long list of later plans that is kept out of the first release.", "A vision."],
  strong: "Strike everything without which the primary metric could still be tested.",
  judge: (reading) => {
    const found = everythingAtOnce(reading);
    if (found === null) return lacks("Nothing says that all of it comes in the first release.");
    return holds([found], `“${inShort(reading.page, found, 90)}” builds all of it first. Name the part that would test the primary metric, and let a number open the rest.`, 0.75);
  },
};

export const examples: DocumentExamples = {
  finds: ["# Tidepost\n\nDrivers pick from nine boards, a chat, a map, the weather, stickers, a game and a radio, on the web, on tablets and on phones.", "## Roll-out\n\nAll seven modules go live together, at all 60 piers, in nine languages.", "## Roll-out\n\nPhase 1: everything, for all customers. Phase 2: a party.", "# Tidepost\n\nAll of the above goes live on the first day, for every shelf."],
  leaves: ["# Tidepost\n\nTidepost offers a board, a chat, a map and the weather, on the web and on phones.", "## FAQ\n\n**Will there be boats and bridges?** One day, perhaps. The first release is two piers.", "## FAQ\n\n**Could all 60 piers use it at once?** We tested 90.", "## Roll-out\n\nTwo piers first, the others in June."],
};
