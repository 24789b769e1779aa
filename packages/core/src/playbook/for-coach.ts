import { type ConfidentialTerm, findTerms } from "../candidate/safe-form.ts";
import { type Note, safeText } from "../candidate/safe-values.ts";
import { paragraph, prose, soft } from "./prose.ts";
import type { Block, Book, Figure, Inline, Section } from "../schema/book.ts";

type Terms = readonly ConfidentialTerm[];
/** Ids of the sections and headings that the book still has, with the id that each has now. */
type Ids = ReadonlyMap<string, string>;

/** Stands where nothing is left of words that must not be empty. */
const GAP = "…";

/**
 * The book as a coach gets it: without what is for the candidate alone, every confidential term replaced by its stand-in, in whatever
 * part of the book it stands and also where it goes on from one part to the next. Pure; what is given is not changed.
 * @param note is told of every place where something was replaced
 */
export function forCoach(book: Book, terms: Terms, note?: Note): Book {
  const sections = book.sections.filter(({ isPrivate }) => isPrivate !== true);
  const ids: Ids = new Map(
    sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []))]).map((id, at) => [id, findTerms(id, terms).length === 0 ? id : `part-${at + 1}`]),
  );
  const text = (words: string): string => safeText(words, terms, note);
  // words in a picture cannot be replaced
  const picture = terms.length === 0 ? null : paragraph(prose`${soft("A picture of the board is left out here.")}`, "note");
  const inlines = (list: readonly Inline[]): Inline[] => safeInlines(list.map((one) => pointing(one, ids)), terms, note);
  return {
    ...book,
    title: safeText(book.title, terms, note, { filled: true }),
    name: safeText(book.name, terms, note, { filled: true }),
    sections: sections.map((section): Section => ({
      ...section,
      id: ids.get(section.id) ?? section.id,
      title: text(section.title),
      missing: section.missing.map(({ text: words, page }) => ({ text: text(words), page })),
      blocks: section.blocks.map((block) => safeBlock(block, { text, inlines, ids, picture })),
    })),
  };
}

interface Safe {
  text: (words: string) => string;
  inlines: (list: readonly Inline[]) => Inline[];
  ids: Ids;
  /** What stands for a picture; null: it may stay. */
  picture: Block | null;
}

function safeBlock(block: Block, { text, inlines, ids, picture }: Safe): Block {
  switch (block.kind) {
    case "heading":
      return { ...block, text: inlines(block.text), ...(block.id === undefined ? {} : { id: ids.get(block.id) ?? block.id }) };
    case "paragraph":
      return { ...block, text: inlines(block.text) };
    case "list":
      return { ...block, items: block.items.map(inlines) };
    case "quotation":
      return { ...block, text: text(block.text), origin: text(block.origin) };
    case "table":
      return { ...block, caption: block.caption === null ? null : inlines(block.caption), head: block.head.map(text), rows: block.rows.map(({ cells }) => ({ cells: cells.map(inlines) })) };
    case "figure":
      return { ...block, caption: inlines(block.caption), figure: safeFigure(block.figure, text) };
    case "picture":
      return picture ?? { ...block, caption: inlines(block.caption) };
    case "lines":
    case "page":
      return block;
  }
}

function safeFigure(figure: Figure, text: (words: string) => string): Figure {
  switch (figure.kind) {
    case "matrix":
      return { ...figure, columns: figure.columns.map(text), rows: figure.rows.map(({ label, cells }) => ({ label: text(label), cells })) };
    case "trend":
      return { ...figure, panels: figure.panels.map(({ label, lens, ...rest }) => ({ label: text(label), ...(lens === undefined ? {} : { lens: text(lens) }), ...rest })) };
    case "calendar":
      return { ...figure, weeks: figure.weeks.map(({ label, days }) => ({ label: text(label), days: days.map(({ day, words, isMilestone }) => ({ day: text(day), words: text(words), isMilestone })) })) };
  }
}

/** What pointed at a part that is left out is words now, and still somebody's where it was. */
function pointing(one: Inline, ids: Ids): Inline {
  if (one.kind !== "see") return one;
  const section = ids.get(one.section);
  if (section !== undefined) return { ...one, section };
  return one.origin === undefined ? { kind: "text", text: one.text } : { kind: "quote", text: one.text, origin: one.origin };
}

/** Each part by itself, so that quotations and numbers stay what they are; then what goes on from one part to the next. */
function safeInlines(list: readonly Inline[], terms: Terms, note: Note | undefined): Inline[] {
  let safe = list.map((one): Inline => {
    const words = { ...one, text: safeText(one.text, terms, note) };
    return "origin" in words && words.origin !== undefined ? { ...words, origin: safeText(words.origin, terms, note) } : words;
  });
  const joined = (): string => safe.map(({ text }) => text).join("");
  for (let found = findTerms(joined(), terms)[0]; found !== undefined; found = findTerms(joined(), terms)[0]) {
    const whole = joined();
    const standIn = findTerms(found.standIn, terms).length === 0 ? found.standIn : findTerms(GAP, terms).length === 0 ? GAP : "";
    note?.({ term: found.term, words: whole.slice(found.start, found.end), standIn, before: whole.slice(Math.max(0, found.start - 40), found.start), after: whole.slice(found.end, found.end + 40) });
    const next = withStandIn(safe, found, standIn);
    // where the stand-in and its neighbours make up a term again, only the bare rest is safe
    safe = findTerms(next.map(({ text }) => text).join(""), terms).some(({ start }) => start === found?.start) ? withStandIn(safe, found, "") : next;
  }
  return safe.filter(({ text }, at) => text !== "" || list[at]?.text === "");
}

/** The stand-in goes where the words begin; the parts that they went on to keep their rest. */
function withStandIn(list: readonly Inline[], { start, end }: { start: number; end: number }, standIn: string): Inline[] {
  let at = 0;
  let isPlaced = false;
  return list.map((one): Inline => {
    const from = Math.max(0, start - at);
    const to = Math.min(one.text.length, end - at);
    at += one.text.length;
    if (from >= one.text.length || to <= 0) return one;
    const words = isPlaced ? "" : standIn;
    isPlaced = true;
    return { ...one, text: one.text.slice(0, from) + words + one.text.slice(to) };
  });
}
