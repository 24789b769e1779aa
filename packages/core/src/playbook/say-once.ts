import type { Block, Book, Inline } from "../schema/book.ts";
import { mapInlines } from "./map-inlines.ts";
import { isOurs, SentenceMemory, sentencesIn } from "./proof-of-repetition.ts";
import { seeQuoted } from "./prose.ts";
import { piecesOf, textOf } from "./walk.ts";

/** Words by which one knows again what stands in full elsewhere. */
const KNOWN_BY = 5;
/** Times that the same words of the candidate's stand in the book, the whole text that they are from among them. */
export const MOST_TIMES = 3;
/** Shorter quotations are names and figures. */
const LEAST_WORDS = 6;
/** Where the same words are shortened first: the whole text stands close by. */
const SHORTENED_FIRST: readonly string[] = ["answers", "stories", "likely-questions", "debrief", "judged"];
/** Where a question stands in full, whatever stands before it. */
const ASKED_FIRST: readonly string[] = ["card", "likely-questions"];
/** Where lines of the résumé stand in full. */
const RESUME_LINES = "resume-deep-dive";
const WHOLE = /^(?:Answer \d+|Story: )/;

/**
 * A question of ours stands in full where it is asked first, and afterwards by its first words, with a link; so do words of the candidate's
 * that stand in the book often enough. What is left out of the print is left as it is.
 * @param names as for the proof of repetition
 */
export function sayOnce(book: Book, names: readonly string[]): Book {
  return quoteSparingly(askOnce(book, names));
}

const isPrinted = ({ isLeftOut }: Book["sections"][number]): boolean => isLeftOut !== true;

function askOnce(book: Book, names: readonly string[]): Book {
  const memory = new SentenceMemory<string>(names);
  // our prose stays as it is, so it is known first
  for (const { section, place, inlines } of piecesOf({ sections: book.sections.filter(isPrinted) })) {
    if (place !== "heading") for (const text of sentencesIn(inlines.filter((one) => !isOurs(one)))) memory.meet(text, section);
  }
  const asked = (section: Book["sections"][number]): Book["sections"][number] => {
    let anchor = section.id;
    const once = (one: Inline): Inline => {
      if (!isOurs(one) || one.kind !== "quote") return one;
      const own = sentencesIn([one]);
      for (const text of own) {
        const [known] = memory.find(text);
        if (known !== undefined) return seeQuoted(begun(text), known.at, one.origin);
      }
      for (const text of own) memory.meet(text, anchor);
      return one;
    };
    return {
      ...section,
      blocks: section.blocks.map((block): Block => {
        if (block.kind === "heading" && block.id !== undefined) anchor = block.id;
        return mapInlines(block, (inlines) => inlines.map(once));
      }),
    };
  };
  const made = new Map([...book.sections.filter(({ id }) => ASKED_FIRST.includes(id)), ...book.sections.filter(({ id }) => !ASKED_FIRST.includes(id))].filter(isPrinted).map((section) => [section.id, asked(section)]));
  return { ...book, sections: book.sections.map((section) => made.get(section.id) ?? section) };
}

const ENDS = ",;:–-";

/** The first words of what stands in full elsewhere. */
function begun(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= KNOWN_BY + 1) return text;
  const first = words.slice(0, KNOWN_BY).join(" ");
  return `${ENDS.includes(first.slice(-1)) ? first.slice(0, -1) : first} …`;
}

/** Words of the candidate's, without what may differ around them. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
const isLong = (text: string): boolean => plain(text).split(" ").length >= LEAST_WORDS;
/** The candidate's own words, of an answer, a story or the résumé, as far as they are whole: what is cut to show a number is none. */
const isTheirs = (one: Inline): one is Extract<Inline, { kind: "quote" }> => one.kind === "quote" && !/^…|…$/.test(one.text) && (WHOLE.test(one.origin) || one.origin === "Résumé");

function quoteSparingly(book: Book): Book {
  const sections = book.sections.filter(isPrinted);
  const whole = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "quotation" ? [plain(block.text)] : [])));
  const times = new Map<string, number>();
  const inlines = piecesOf({ sections }).filter(({ place }) => place !== "heading" && place !== "quotation" && place !== "picture");
  for (const { inlines: own } of inlines) for (const one of own) if (isTheirs(one) && isLong(one.text)) times.set(plain(one.text), (times.get(plain(one.text)) ?? 0) + 1);
  for (const [words, count] of times) times.set(words, count + whole.filter((text) => text.includes(words)).length);
  const anchors = anchorsIn(book);
  // those nearest to the whole text first, then from the end of the book to its beginning: what stands first stays
  const order = [...SHORTENED_FIRST.flatMap((id) => sections.filter((section) => section.id === id)), ...sections.filter(({ id }) => !SHORTENED_FIRST.includes(id)).toReversed()];
  const made = new Map(order.map((section) => {
    const sparing = (one: Inline): Inline => {
      if (section.id === RESUME_LINES && isTheirs(one) && one.origin === "Résumé") return one;
      const words = isTheirs(one) ? plain(one.text) : "";
      const count = times.get(words) ?? 0;
      const anchor = isTheirs(one) ? anchors(one.origin) : null;
      if (!isTheirs(one) || count <= MOST_TIMES || anchor === null) return one;
      times.set(words, count - 1);
      return seeQuoted(begun(one.text), anchor, one.origin);
    };
    return [section.id, { ...section, blocks: section.blocks.toReversed().map((block) => mapInlines(block, (list) => list.map(sparing))).toReversed() }];
  }));
  return { ...book, sections: book.sections.map((section) => made.get(section.id) ?? section) };
}

/** Where the whole of what is quoted stands, by its origin; null where it stands nowhere. */
function anchorsIn(book: Book): (origin: string) => string | null {
  const headings = book.sections.filter(isPrinted).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [{ id: block.id, text: textOf(block.text) }] : [])));
  const stories = headings.filter(({ id }) => id.startsWith("story-"));
  const answers = headings.filter(({ id }) => id.startsWith("answer-"));
  return (origin) => {
    const [, place] = /^Answer (\d+)/.exec(origin) ?? [];
    if (place !== undefined) return answers.find(({ text }) => text.startsWith(`${place} ·`))?.id ?? null;
    if (origin.startsWith("Story: ")) return stories.find(({ text }) => text === origin.slice("Story: ".length))?.id ?? null;
    return book.sections.find(({ id, isLeftOut }) => id === RESUME_LINES && isLeftOut !== true)?.id ?? null;
  };
}
