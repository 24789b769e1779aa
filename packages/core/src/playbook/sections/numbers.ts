import type { Section } from "../../schema/book.ts";
import type { BookInput } from "../book-input.ts";
import { paragraph, prose, quote } from "../prose.ts";

/** The numbers of the résumé, each in its line: what an interviewer may ask about. */
export function numbersSection({ claims }: BookInput): Section {
  const own = claims.filter(({ numbers }) => numbers.length > 0);
  return {
    id: "numbers", title: "Numbers to have at hand",
    missing: own.length === 0 ? [{ text: "No line of the résumé has a number.", page: "resume" }] : [],
    blocks: [
      paragraph(prose`Whoever writes a number is asked where it comes from. For each of these, know what it was before, who counted it, and over which time.`, "lede"),
      {
        kind: "table", caption: null, head: ["Number", "In this line of your résumé", "How I know"], widths: [2, 6, 3],
        rows: own.map(({ text, numbers }) => ({ cells: [[quote(numbers.map(({ quote: words }) => words).join(", "), "Résumé")], [quote(text, "Résumé")], []] })),
      },
    ],
  };
}
