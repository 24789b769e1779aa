import { LOOP } from "../../lenses/data-driven.ts";
import { LENS_RULES } from "../../lenses/rules.ts";
import { SCORE_WORDS } from "../../lenses/score-words.ts";
import type { Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { heading, paragraph, prose, quote, see } from "../prose.ts";
import { bestPerQuestion, filledFrame, frameOf, markedUp, standing } from "./marked-up.ts";

const LENS = "data-driven";
const MOST_ATTEMPTS = 3;

/** Data-driven scenarios: the frame of an answer once, then the best attempts, marked up and put into it. */
export function dataDrivenKitSection({ answers }: BookInput): Section {
  const best = bestPerQuestion(answers, LENS).slice(0, MOST_ATTEMPTS);
  return {
    id: "data-driven-kit", title: "Data-driven scenarios",
    missing: best.length === 0 ? [{ text: "There is no attempt at a scenario with numbers in it yet.", page: "practice" }] : [],
    blocks: [
      paragraph(prose`The best result takes this: ${quote(SCORE_WORDS[LENS]["3"], "Rubric book")} The frame puts it into sentences whose blanks you fill; say them in your own words and in this order.`, "lede"),
      // before the first attempt there is nothing to put into it
      ...(best.length === 0 ? [] : frameOf(LENS, LENS_RULES[LENS].criteria)),
      ...(best.length === 0 ? [] : [heading("Your best attempts"), paragraph(prose`Only what carries something is taken out of each; the whole stands in ${see("Your answers", "answers")}.`)]),
      ...best.flatMap((answer) => [heading(prose`${quote(answer.question, "Question")}`, 3), standing(answer, answers), ...markedUp(answer, answers), ...filledFrame(answer, answers, LOOP.map((id) => [id]))]),
    ],
  };
}
