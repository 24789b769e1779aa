import type { BookInput } from "@inclined/core/playbook/book-input";
import { processFactsAbout } from "./after-the-loop.ts";
import { agreementFigures } from "./agreement-figures.ts";
import { levels } from "./levels.ts";
import { pay } from "./pay.ts";
import { questions } from "./questions.ts";
import { questionsToAsk } from "./questions-to-ask.ts";
import { seniorAreas } from "./senior-areas.ts";
import { sources } from "./sources.ts";

/** What every book takes from the product's content, whoever it is made for. */
export const bookContent = {
  questionsToAsk, questions, levels, seniorAreas, pay, sources,
  notesFacts: processFactsAbout("notes-on-the-table"),
  agreement: agreementFigures,
} satisfies Partial<BookInput>;
