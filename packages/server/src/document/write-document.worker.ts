import { parentPort, workerData } from "node:worker_threads";
import type { DocumentBlock, TextRun as Run } from "@inclined/core/schema/document-blocks";
import { AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, HeadingLevel, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TabStopType, TextRun, WidthType } from "docx";
import { withFixedDates } from "../book/docx-dates.ts";
import { stylesWith, LARGEST } from "../book/docx-look.ts";
import { INK, plain, runs, runsLeft } from "../book/docx-words.ts";
import { columnWidths } from "./column-widths.ts";
import type { PrintedDocument } from "./draw-document.ts";

/** Twips. */
const MARGIN = { top: 1_361, bottom: 1_361, left: 1_418, right: 1_418 } as const;
const PAPERS = { a4: { width: 11_906, height: 16_838 }, "us-letter": { width: 12_240, height: 15_840 } } as const;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const MONO = "Consolas";
const [BULLETS, ORDERED] = ["paper-bullets", "paper-numbers"] as const;
const LEVELS = 9;
/** From line to line of a heading: 240 is one line. */
const LINE = 264;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
/** Any day will do, as long as it is the same each time. */
const SOME_DAY = "2000-01-01";

const document = workerData as PrintedDocument;
const size = PAPERS[document.paper];
const width = size.width - MARGIN.left - MARGIN.right;

const wordsOf = (text: readonly Run[]) =>
  text.flatMap(({ text: words, strong, emphasis, code, link }): (TextRun | ExternalHyperlink)[] => {
    const look = { ...(strong === true ? { bold: true } : {}), ...(emphasis === true ? { italics: true } : {}), ...(code === true ? { font: MONO } : {}) };
    return link === undefined ? runs(words, look) : [new ExternalHyperlink({ link, children: runs(words, { ...look, color: INK.accent, underline: {} }) })];
  });
const joined = (text: readonly Run[]): string => text.map((run) => run.text).join("");

function tableOf(block: Extract<DocumentBlock, { kind: "table" }>): Table {
  const { head, rows } = block;
  const shares = columnWidths(block);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / whole));
  const row = (cells: readonly (readonly Run[])[], style: string, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((own, at) => new TableCell({ width: { size: own, type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 80, right: 80 }, children: [new Paragraph({ style, bidirectional: runsLeft(joined(cells[at] ?? [])), children: wordsOf(cells[at] ?? []) })] })),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, bottom: HAIR, insideVertical: NONE, insideHorizontal: HAIR },
    rows: [row(head, "TableHead", true), ...rows.map((cells) => row(cells, "TableText", false))],
  });
}

/** Each run of numbered items is a list of its own, which begins at its first number. */
let instance = 0;
let numberBefore = -1;

function blockOf(block: DocumentBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], spacing: { line: LINE, lineRule: LineRuleType.AUTO }, bidirectional: runsLeft(joined(block.text)), children: wordsOf(block.text) })];
    case "paragraph":
      return [new Paragraph({ ...(block.isQuoted === true ? { style: "Quote" } : {}), bidirectional: runsLeft(joined(block.text)), children: wordsOf(block.text) })];
    case "item": {
      if (block.number !== null && block.number <= numberBefore) instance += 1;
      numberBefore = block.number ?? numberBefore;
      return [new Paragraph({ numbering: { reference: block.number === null ? BULLETS : ORDERED, level: block.depth, instance }, bidirectional: runsLeft(joined(block.text)), children: wordsOf(block.text) })];
    }
    case "table":
      // two tables in a row would be one
      return [tableOf(block), new Paragraph({ style: "TableSmall", children: [] })];
    case "code":
      return [new Paragraph({ children: runs(block.text, { font: MONO, size: 19 }) })];
    case "rule":
      return [new Paragraph({ border: { bottom: HAIR }, children: [] })];
  }
}

const levels = (text: (level: number) => string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) =>
  Array.from({ length: LEVELS }, (_, level) => ({ level, format, text: text(level), alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 300 }, spacing: { after: 80 } } } }));

const file = new Document({
  title: plain(document.title), creator: "", lastModifiedBy: "",
  styles: stylesWith(LARGEST),
  numbering: { config: [{ reference: BULLETS, levels: levels(() => "–", LevelFormat.BULLET) }, { reference: ORDERED, levels: levels((level) => `%${level + 1}.`, LevelFormat.DECIMAL) }] },
  sections: [
    {
      properties: { page: { size, margin: MARGIN } },
      footers: { default: new Footer({ children: [new Paragraph({ style: "Running", tabStops: [{ type: TabStopType.RIGHT, position: width }], children: [...runs("Practice paper. Not affiliated with Amazon."), new TextRun({ children: ["\t", PageNumber.CURRENT] })] })] }) },
      children: document.blocks.flatMap(blockOf),
    },
  ],
});
parentPort?.postMessage(withFixedDates(await Packer.toBuffer(file), SOME_DAY));
