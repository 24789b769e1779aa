import { AlignmentType, BorderStyle, LineRuleType, type IParagraphStyleOptions, type IPropertiesOptions, LevelFormat } from "docx";
import { INK } from "./docx-words.ts";

/** Faces that Word has everywhere and whose widths are known, so that the contents can name pages. */
const [SERIF, SANS] = ["Cambria", "Calibri"];
/** Half-points. */
const SIZES = { title: 60, section: 42, heading: 26, minor: 21, text: 21, lede: 24, note: 19, small: 17 } as const;
const LEFT_RULE = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: INK.rule } };

/** Numbers of ordered lists; each list begins anew by an instance of its own. */
export const ORDERED = "ordered";
export const BULLETS = "bullets";

const style = (id: string, name: string, more: Omit<IParagraphStyleOptions, "id" | "name">): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", quickFormat: true, ...more });

/** Half-points: of a section that stands on one page, where it has little in it. */
export const LARGEST = 20;

/** Twips from line to line of a type in half-points: said, so that no program reckons another. */
export const lineOf = (halfPoints: number): number => Math.round(halfPoints * 10 * 1.2);

/**
 * Word's own styles where it has them, so that its outline, its navigation and a screen reader know what is what.
 * @param compact half-points of the type in a section that stands on one page
 */
export const stylesWith = (compact: number): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: { run: { font: SERIF, size: SIZES.text, language: { value: "en-GB" } }, paragraph: { spacing: { after: 140, line: 288 } } },
    title: { run: { font: SERIF, size: SIZES.title, bold: true }, paragraph: { spacing: { before: 3_200, after: 160 } } },
    heading1: { run: { font: SERIF, size: SIZES.section, bold: true }, paragraph: { spacing: { before: 120, after: 260 }, keepNext: true } },
    heading2: { run: { font: SANS, size: SIZES.heading, bold: true }, paragraph: { spacing: { before: 380, after: 80 }, keepNext: true } },
    heading3: { run: { font: SANS, size: SIZES.minor, bold: true }, paragraph: { spacing: { before: 200, after: 40 }, keepNext: true } },
    caption: { run: { font: SANS, size: SIZES.small, color: INK.soft, italics: false }, paragraph: { spacing: { before: 80, after: 160 } } },
  },
  paragraphStyles: [
    style("Subtitle", "Subtitle", { run: { size: 28, color: INK.soft } }),
    style("ContentsTitle", "Contents Title", { run: { size: SIZES.section, bold: true }, paragraph: { spacing: { after: 260 } } }),
    style("TOC1", "toc 1", { run: { font: SANS, size: 20 }, paragraph: { spacing: { after: 80 } } }),
    style("Lede", "Lede", { run: { size: SIZES.lede, color: INK.soft } }),
    // the face that is as wide wherever the document is opened: a page is reckoned from it
    style("Compact", "Compact", { run: { font: SANS, size: compact }, paragraph: { spacing: { after: 40, line: lineOf(compact), lineRule: LineRuleType.EXACT } } }),
    style("CompactTable", "Compact Table", { run: { font: SANS, size: compact }, paragraph: { spacing: { after: 0, line: lineOf(compact), lineRule: LineRuleType.EXACT } } }),
    style("CompactHead", "Compact Head", { run: { font: SANS, size: compact, bold: true }, paragraph: { spacing: { after: 0, line: lineOf(compact), lineRule: LineRuleType.EXACT }, keepNext: true } }),
    style("CompactHeading", "Compact Heading", { basedOn: "Heading2", run: { font: SANS, size: compact + 2, bold: true }, paragraph: { spacing: { before: 120, after: 40, line: lineOf(compact + 2), lineRule: LineRuleType.EXACT }, keepNext: true } }),
    style("Note", "Note", { run: { size: SIZES.note, color: INK.soft }, paragraph: { border: LEFT_RULE, indent: { left: 200 } } }),
    style("Quote", "Quote", { paragraph: { border: { left: { ...LEFT_RULE.left, color: INK.accent } }, indent: { left: 240 } } }),
    style("QuoteOrigin", "Quote Origin", { basedOn: "Quote", run: { font: SANS, size: SIZES.small, color: INK.soft } }),
    style("TableText", "Table Text", { run: { size: SIZES.note }, paragraph: { spacing: { after: 0, line: 252 } } }),
    style("TableHead", "Table Head", { run: { font: SANS, size: SIZES.small, bold: true }, paragraph: { spacing: { after: 0, line: 240 }, keepNext: true } }),
    style("TableSmall", "Table Small", { run: { font: SANS, size: 16 }, paragraph: { spacing: { after: 0, line: 240 } } }),
    style("Running", "Running Line", { run: { font: SANS, size: SIZES.small, color: INK.soft }, paragraph: { spacing: { after: 0, line: 240 } } }),
    style("WriteHere", "Write Here", { paragraph: { spacing: { before: 340, after: 0, line: 240 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: INK.rule } } } }),
  ],
});

const indented = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 280 }, spacing: { after: 80 } } } });

export const NUMBERING: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    { reference: BULLETS, levels: [indented("–", LevelFormat.BULLET)] },
    { reference: ORDERED, levels: [indented("%1.", LevelFormat.DECIMAL)] },
  ],
};
