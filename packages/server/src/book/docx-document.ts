import type { Block, Book, Inline, Section } from "@inclined/core/schema/book";
import { Bookmark, BorderStyle, Document, Footer, Header, HeadingLevel, ImageRun, LineRuleType, type IParagraphOptions, type ISectionOptions, Packer, PageNumber, Paragraph, type Table, TableOfContents, TabStopType, TextRun } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { BULLETS, LARGEST, NUMBERING, ORDERED, stylesWith } from "./docx-look.ts";
import { withFixedDates } from "./docx-dates.ts";
import { sizeThatFits } from "./docx-one-page.ts";
import { figureOf, tableOf } from "./docx-tables.ts";
import { type Bookmarks, INK, joined, plain, runs, runsLeft, wordsOf } from "./docx-words.ts";
import type { BookOptions } from "./draw-book.ts";

/** Twips. The margins are those of the printed book; a section that is to stand on one page has smaller ones. */
const [SIDE, NARROW] = [1_474, 850];
const MARGIN = { top: 1_474, bottom: 1_360, left: SIDE, right: SIDE, header: 800, footer: 700 } as const;
const NARROW_MARGIN = { top: 1_130, bottom: 900, left: NARROW, right: NARROW, header: 560, footer: 460 } as const;
const PAPERS = { a4: { width: 11_906, height: 16_838 }, "us-letter": { width: 12_240, height: 15_840 } } as const;
const PRACTICE_ONLY = "For practice only. Not affiliated with Amazon.";
const TWIPS_A_PIXEL = 15;
/** Pixels: two thirds of a page. */
const MOST_PICTURE_HEIGHT = 600;

interface Setting {
  bookmarks: Bookmarks;
  /** Of the text, in twips. */
  width: number;
  /** Counts ordered lists, so that each begins at its first number. */
  nextList: () => number;
  /** In small type, where a section is meant for one page. */
  isCompact: boolean;
}

/**
 * The book as a Word document, in Word's own styles. Every word of the candidate's is text. Page numbers of the contents are reckoned as
 * Word lays the pages out; Word reckons them anew when its fields are updated. The first document of a thread has the same bytes for the same
 * book; the library counts bookmarks on from one document to the next.
 */
export async function docxOf(book: Book, { paper }: BookOptions): Promise<Uint8Array> {
  const size = PAPERS[paper];
  let lists = 0;
  const setting: Setting = { bookmarks: bookmarksOf(book), width: size.width - 2 * SIDE, nextList: () => (lists += 1), isCompact: false };
  const fronts = book.sections.findIndex(({ isFront }) => isFront !== true);
  // what is read first stands before the contents, and the cover gives way to it
  const [before, after] = fronts === -1 ? [book.sections, []] : [book.sections.slice(0, fronts), book.sections.slice(fronts)];
  const page = { page: { size, margin: MARGIN } };
  const onePages = book.sections.filter(({ isOnePage }) => isOnePage === true);
  const wide = { ...setting, width: size.width - 2 * NARROW };
  const room = { width: wide.width, height: size.height - NARROW_MARGIN.top - NARROW_MARGIN.bottom };
  const put = (section: Section): ISectionOptions =>
    section.isOnePage === true
      ? { properties: { page: { size, margin: NARROW_MARGIN } }, footers: { default: footer(wide) }, ...sectionOf(section, book.name, wide) }
      : { properties: page, footers: { default: footer(setting) }, ...sectionOf(section, book.name, setting) };
  const document = new Document({
    title: plain(book.title), creator: plain(book.name), lastModifiedBy: plain(book.name), description: PRACTICE_ONLY,
    styles: stylesWith(Math.min(...onePages.map((section) => sizeThatFits(section, room)), LARGEST)), numbering: NUMBERING, pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [...before.map(put), { properties: page, footers: { default: footer(setting) }, children: [...(before.length === 0 ? cover(book) : []), ...contents(before.length === 0)] }, ...after.map(put)],
  });
  return withFixedDates(await Packer.toBuffer(document), book.madeOn);
}

/** Of sections and of headings that have an id. */
function bookmarksOf({ sections }: Book): Bookmarks {
  const ids = sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== undefined ? [block.id] : []))]);
  return new Map(ids.map((id, at) => [id, `part_${at + 1}`]));
}

function cover({ title, name, madeOn }: Book) {
  const madeOnInWords = new Date(`${madeOn}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return [
    new Paragraph({ style: "Title", children: runs(title) }),
    new Paragraph({ style: "Subtitle", bidirectional: runsLeft(name), children: runs(name) }),
    new Paragraph({ style: "Running", children: runs(`Made on ${madeOnInWords}`) }),
  ];
}

const contents = (isOnNewPage: boolean) => [
  new Paragraph({ style: "ContentsTitle", pageBreakBefore: isOnNewPage, children: runs("Contents") }),
  new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-1" }),
];

/** A section begins a page and has a running line of its own. */
function sectionOf(section: Section, name: string, setting: Setting): Omit<ISectionOptions, "properties"> {
  const id = setting.bookmarks.get(section.id) ?? "";
  const running = new Paragraph({
    style: "Running", tabStops: [{ type: TabStopType.RIGHT, position: setting.width }], border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: INK.rule } },
    children: [...runs(oneLine(section.title)), new TextRun({ children: ["\t"] }), ...runs(oneLine(name))],
  });
  return {
    headers: { default: new Header({ children: [running] }) },
    children: [new Paragraph({ heading: HeadingLevel.HEADING_1, ...(section.isOnePage === true ? { spacing: { before: 0, after: 40 } } : {}), children: [new Bookmark({ id, children: runs(section.title, section.isOnePage === true ? { size: 30 } : {}) })] }), ...section.blocks.flatMap((block) => blockOf(block, { ...setting, isCompact: section.isOnePage === true }))],
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

const footer = ({ width }: Setting): Footer =>
  new Footer({
    children: [new Paragraph({ style: "Running", tabStops: [{ type: TabStopType.RIGHT, position: width }], children: [...runs(PRACTICE_ONLY), new TextRun({ children: ["\t", PageNumber.CURRENT] })] })],
  });

/** A paragraph of words; a page that it names stands at the end of the line. */
function paragraph(words: readonly Inline[], { bookmarks, width, isCompact }: Setting, look: Omit<IParagraphOptions, "children" | "text">): Paragraph {
  const namesPage = words.some((one) => one.kind === "see" && one.page === true);
  return new Paragraph({ ...(isCompact && look.heading === undefined ? { style: "Compact" } : {}), ...look, ...(namesPage ? { tabStops: [{ type: TabStopType.RIGHT, position: width }] } : {}), bidirectional: runsLeft(joined(words)), children: wordsOf(words, bookmarks) });
}

function blockOf(block: Block, setting: Setting): (Paragraph | Table)[] {
  const { bookmarks, width, nextList, isCompact } = setting;
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      const id = block.id === undefined ? undefined : bookmarks.get(block.id);
      if (id === undefined) return [paragraph(block.text, setting, isCompact ? { heading, style: "CompactHeading" } : { heading })];
      return [new Paragraph({ heading, bidirectional: runsLeft(joined(block.text)), children: [new Bookmark({ id, children: wordsOf(block.text, bookmarks) })] })];
    }
    case "paragraph":
      return [paragraph(block.text, setting, isCompact ? {} : block.tone === "lede" ? { style: "Lede" } : block.tone === "note" ? { style: "Note" } : {})];
    case "list": {
      const numbering = block.ordered === true ? { reference: ORDERED, level: 0, instance: nextList() } : { reference: BULLETS, level: 0 };
      return block.items.map((item) => paragraph(item, setting, { numbering }));
    }
    case "lines":
      return Array.from({ length: block.count }, (_, at) => new Paragraph({ style: "WriteHere", keepNext: at < block.count - 1, children: [] }));
    case "quotation":
      return [
        ...block.text.split(/\n{2,}/).map((words) => new Paragraph({ style: "Quote", bidirectional: runsLeft(words), children: runs(words) })),
        ...(block.isUnderOrigin === true ? [] : [new Paragraph({ style: "QuoteOrigin", children: runs(block.origin) })]),
      ];
    case "table":
      return [...(block.caption === null ? [] : [paragraph(block.caption, setting, { style: "Caption", keepNext: true })]), tableOf(block, bookmarks, { width, isCompact }), gap(isCompact)];
    case "figure": {
      const figure = figureOf(block.figure, width);
      return [...(figure === null ? [] : [figure]), paragraph(block.caption, setting, { style: "Caption" })];
    }
    case "picture": {
      const scale = Math.min(1, (width * 0.96) / TWIPS_A_PIXEL / block.width, MOST_PICTURE_HEIGHT / block.height);
      const picture = new ImageRun({ type: "png", data: Buffer.from(block.base64, "base64"), transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) }, altText: { name: "The board", title: "The board", description: plain(block.words) } });
      return [new Paragraph({ keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [picture] }), paragraph(block.caption, setting, { style: "Caption" })];
    }
    case "page":
      // Word cannot say how much of a page is left
      return block.unlessLeft !== undefined ? [] : [new Paragraph({ style: "Running", pageBreakBefore: true, children: [] })];
  }
}

/** Two tables in a row would be one. */
const gap = (isCompact: boolean): Paragraph => new Paragraph(isCompact ? { spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT }, children: [] } : { style: "TableSmall", children: [] });
