import type { Book } from "@inclined/core/schema/book";
import { textOf } from "@inclined/core/playbook/walk";
import { extractText, getDocumentProxy } from "unpdf";

/** A page with fewer words counts only where it has a figure. */
const LEAST_WORDS = 250;
/** So much of a caption is looked for: it may be broken over lines, and hyphenated at the end of one. */
const CAPTION_LETTERS = 24;

export interface PageCount {
  /** All of them. */
  pages: number;
  /** Those that carry at least 250 words, or a figure. */
  counted: number;
  /** Of each page, from the first. */
  words: number[];
}

/** The pages of a drawn book, and how many carry something. A figure is known by its caption. */
export async function countPages(pdf: Uint8Array, book: Pick<Book, "sections">): Promise<PageCount> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const captions = book.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "figure" ? [lettersOf(textOf(block.caption)).slice(0, CAPTION_LETTERS)] : []))).filter((caption) => caption !== "");
  const words = text.map((page) => page.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
  const hasFigure = text.map((page) => captions.some((caption) => lettersOf(page).includes(caption)));
  return { pages: text.length, counted: words.filter((count, at) => count >= LEAST_WORDS || hasFigure[at]).length, words };
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, "");
