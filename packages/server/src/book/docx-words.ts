import type { Inline } from "@inclined/core/schema/book";
import { InternalHyperlink, type IRunOptions, PageReference, Tab, TextRun } from "docx";

type Words = TextRun | InternalHyperlink | PageReference;

/** Colours of the printed book, as six hex digits. */
export const INK = { accent: "1D4E9E", soft: "5D584E", rule: "CFC9BB", rust: "9A4A12" } as const;

/** Bookmark of each section and heading that is pointed at, by its id: Word's names are short and know letters, digits and the underscore only. */
export type Bookmarks = ReadonlyMap<string, string>;

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text that XML 1.0 can hold. What it forbids stands as U+FFFD, so that one sees that something was there. */
export const plain = (text: string): string => text.replaceAll(FORBIDDEN, "\uFFFD");

/** True where the first letter is of a script that runs from right to left. */
export const runsLeft = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? "");

/** Words as runs: a line end is a break, a tab a tab, and everything else a character. */
export function runs(text: string, look: Omit<IRunOptions, "text" | "children" | "break"> = {}): TextRun[] {
  const direction = runsLeft(text) ? { rightToLeft: true } : {};
  return plain(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, at) => new TextRun({ ...look, ...direction, ...(at === 0 ? {} : { break: 1 }), children: line.split("\t").flatMap((part, place) => (place === 0 ? [part] : [new Tab(), part])) }));
}

/** A piece of the book as it stands in a paragraph. */
export function wordsOf(inlines: readonly Inline[], bookmarks: Bookmarks): Words[] {
  return inlines.flatMap((inline): Words[] => {
    switch (inline.kind) {
      case "text":
        return runs(inline.text);
      case "strong":
        return runs(inline.text, { bold: true });
      case "soft":
        return runs(inline.text, { color: INK.soft });
      case "quote":
        return runs(`“${inline.text.replaceAll("“", "‘").replaceAll("”", "’")}”`, { italics: true });
      case "number":
        return [...runs(inline.text), ...(inline.trace === "unconfirmed" ? runs(" unconfirmed", { color: INK.rust, size: 14 }) : [])];
      case "see": {
        const anchor = bookmarks.get(inline.section);
        if (anchor === undefined) return runs(inline.text);
        const link = new InternalHyperlink({ anchor, children: runs(inline.text, { color: INK.accent, underline: {} }) });
        return inline.page === true ? [link, new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })] : [link];
      }
    }
  });
}

/** The words of a piece, for what is asked of them as a whole. */
export const joined = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join("");
