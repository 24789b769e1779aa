import type { Section } from "../../schema/book.ts";
import { paragraph, prose, see, soft, sourced, strong } from "../prose.ts";

type Page = Section["missing"][number]["page"];

/** The pages of the studio as they are called there. */
const PAGE_NAMES: Readonly<Record<Page, string>> = {
  resume: "Candidate, Résumé", claims: "Candidate, Claims", posting: "Candidate, Posting", stories: "Candidate, Stories", matrix: "Candidate, Matrix",
  level: "Candidate, Level", terms: "Candidate, Confidential terms", practice: "Practice", debriefs: "Debriefs", today: "Today",
};

/** True where a section has nothing but an introduction and what it lacks: a page of paper for one sentence. */
export function isHollow({ blocks, missing }: Section): boolean {
  return missing.length > 0 && blocks.every((block) => block.kind === "paragraph" || block.kind === "page" || (block.kind === "table" && block.rows.length === 0));
}

/**
 * What the book lacks and where it is filled, section by section; those that hold nothing else stand here alone. Null where nothing is missing.
 * @param sections in their order, the hollow ones among them
 */
export function growSection(sections: readonly Section[]): Section | null {
  const lacking = sections.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return null;
  return {
    id: "grow", title: "How this book grows", missing: lacking.filter(isHollow).flatMap(({ missing }) => missing),
    blocks: [
      paragraph(prose`Made again, the book has what you added since. This is what it lacks today, and where in the studio that is filled.`, "lede"),
      {
        kind: "table", caption: null, head: ["Section", "Lacks", "Filled under"], widths: [2.6, 5, 2.6],
        rows: lacking.flatMap((section) => section.missing.map(({ text, page }, at) => ({ cells: [at > 0 ? [] : isHollow(section) ? [soft(section.title)] : [see(section.title, section.id)], sourced(text, "counted"), [strong(PAGE_NAMES[page])]] }))),
      },
    ],
  };
}
