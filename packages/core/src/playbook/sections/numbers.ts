import { type Figure, figuresIn, figureWords, SMALL } from "../../candidate/checkable-figures.ts";
import { saysWhatWasDone } from "../../candidate/says-what-was-done.ts";
import type { Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { paragraph, prose, quote } from "../prose.ts";

/** "4 VPC": a small number of nobody knows what. */
const isSomething = ({ kind, noun, value }: Figure): boolean => kind !== "count" || noun !== "" || value === null || value >= SMALL;

/** The numbers of the résumé, each in its line: what an interviewer may ask about. What is part of a name, as in "Route 53", is no number. */
export function numbersSection({ claims }: BookInput): Section {
  const own = claims.filter(saysWhatWasDone).map(({ text }) => ({ text, figures: [...new Set(figuresIn(text).filter(isSomething).map((figure) => figureWords(text, figure)))] })).filter(({ figures }) => figures.length > 0);
  return {
    id: "numbers", title: "Numbers to have at hand",
    missing: own.length === 0 ? [{ text: "No line of the résumé has a number.", page: "resume" }] : [],
    blocks: [
      paragraph(prose`Whoever writes a number is asked where it comes from. For each of these, know what it was before, who counted it, and over which time.`, "lede"),
      {
        kind: "table", caption: null, head: ["Number", "In this line of your résumé", "How I know"], widths: [2, 6, 3],
        rows: own.map(({ text, figures }) => ({ cells: [[quote(figures.join(", "), "Résumé")], [quote(text, "Résumé")], []] })),
      },
    ],
  };
}
