import type { Block, Figure } from "@inclined/core/schema/book";
import { BorderStyle, HeightRule, type ITableBordersOptions, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextDirection, VerticalAlign, WidthType } from "docx";
import { type Bookmarks, INK, joined, runs, runsLeft, wordsOf } from "./docx-words.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 2, color: INK.rule } as const;
const FRAMED: ITableBordersOptions = { top: HAIR, bottom: HAIR, left: HAIR, right: HAIR, insideHorizontal: HAIR, insideVertical: HAIR };
const RULED: ITableBordersOptions = { top: NONE, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE };
const MARGINS = { top: 60, bottom: 60, left: 80, right: 80 } as const;
/** Twips above and below the words of a row. */
export const COMPACT_PADDING = 20;
/** By how much is shown, from nothing. Dots, too, so that colour is not the only difference. */
const SHOWN = [{ fill: "FFFFFF", ink: "000000", dots: "" }, { fill: "E6EBF5", ink: "000000", dots: "•" }, { fill: "9DB5DE", ink: "000000", dots: "••" }, { fill: INK.accent, ink: "FFFFFF", dots: "•••" }] as const;

/** Twips: room for the longest name of a principle. */
const UPRIGHT = 3_000;
/** Letters of a row that stays on one page; a longer one may go on to the next. */
const MOST_WHOLE = 900;

interface Cell {
  paragraphs: Paragraph[];
  fill?: string;
  /** Letters in it. */
  length?: number;
  /** Read from below: many columns have long names. */
  isUpright?: boolean;
}

/** Of a table: twips, and whether its type is small, to save room. */
export interface TableRoom {
  width: number;
  isCompact: boolean;
}

/** A table of the book. Its head stands again on each page that it goes on to. */
export function tableOf(block: Extract<Block, { kind: "table" }>, bookmarks: Bookmarks, { width, isCompact }: TableRoom): Table {
  const widths = split(width, block.widths);
  const style = isCompact ? "CompactTable" : "TableText";
  // a page that is named stands at the end of the cell's line
  const ends = (at: number) => [{ type: TabStopType.RIGHT, position: (widths[at] ?? 0) - MARGINS.left - MARGINS.right }];
  const rows = block.rows.map(({ cells }) => cells.map((cell, at): Cell => ({ length: joined(cell).length, paragraphs: [new Paragraph({ style, tabStops: ends(at), bidirectional: runsLeft(joined(cell)), children: wordsOf(cell, bookmarks) })] })));
  return table([headRow(block.head, isCompact ? "CompactHead" : "TableHead"), ...rows], { shares: block.widths, width, borders: RULED, hasHead: true, isCompact });
}

/** A small chart as a table: Word, a screen reader and a copy of the words can all read that. */
export function figureOf(figure: Figure, width: number): Table | null {
  switch (figure.kind) {
    case "matrix": {
      if (figure.rows.length === 0) return null;
      const rows = figure.rows.map(({ label, cells }) => [named(label), ...cells.map((shown): Cell => ({ fill: SHOWN[shown].fill, paragraphs: [small(SHOWN[shown].dots, { color: SHOWN[shown].ink })] }))]);
      return table([headRow(["", ...figure.columns]).map((cell) => ({ ...cell, isUpright: true })), ...rows], { shares: [6, ...figure.columns.map(() => 2)], width, borders: FRAMED, hasHead: true });
    }
    case "trend": {
      if (figure.panels.length === 0) return null;
      const rows = figure.panels.map(({ label, lens, from, to, points }) => [named([label, lens].filter((one) => one !== undefined).join(", ")), named(from === undefined ? "" : `${from} to ${to ?? ""}`), { paragraphs: [small(points.map(({ met, of }) => `${met} of ${of}`).join(", "))] }]);
      return table([headRow(["", "Days", "Met, from the first to the last"]), ...rows], { shares: [3, 2, 4], width, borders: RULED, hasHead: true });
    }
    case "calendar": {
      if (figure.weeks.length === 0) return null;
      const rows = figure.weeks.map(({ label, days }) => [
        named(label),
        ...days.map(({ day, words, isMilestone }): Cell => ({ paragraphs: [small(day, { bold: true }), small(words, isMilestone ? { bold: true, color: INK.accent } : {})] })),
      ]);
      return table(rows, { shares: [3, ...(figure.weeks[0]?.days ?? []).map(() => 2)], width, borders: FRAMED, hasHead: false });
    }
  }
}

const small = (text: string, look: Parameters<typeof runs>[1] = {}): Paragraph => new Paragraph({ style: "TableSmall", children: runs(text, look) });
const named = (text: string): Cell => ({ paragraphs: [small(text)] });
const headRow = (texts: readonly string[], style = "TableHead"): Cell[] => texts.map((text) => ({ paragraphs: [new Paragraph({ style, children: runs(text) })] }));

interface TableLook {
  shares: readonly number[];
  /** Twips. */
  width: number;
  borders: ITableBordersOptions;
  hasHead: boolean;
  /** Rows stand closer. */
  isCompact?: boolean;
}

function table(rows: readonly (readonly Cell[])[], { shares, width, borders, hasHead, isCompact = false }: TableLook): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = split(width, Array.from({ length: columns }, (_, at) => shares[at] ?? 1));
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders, margins: isCompact ? { ...MARGINS, top: COMPACT_PADDING, bottom: COMPACT_PADDING } : MARGINS,
    rows: rows.map(
      (row, place) =>
        new TableRow({
          tableHeader: hasHead && place === 0, ...(row.some(({ isUpright }) => isUpright === true) ? { height: { value: UPRIGHT, rule: HeightRule.EXACT } } : {}), cantSplit: Math.max(0, ...row.map(({ length = 0 }) => length)) <= MOST_WHOLE,
          children: Array.from({ length: columns }, (_, at) => {
            const cell = row[at] ?? { paragraphs: [small("")] };
            return new TableCell({ children: cell.paragraphs, width: { size: widths[at] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP, ...(cell.isUpright === true ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}), ...(cell.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: cell.fill } }) });
          }),
        }),
    ),
  });
}

/** Shares of a width as whole twips that add up to it. */
function split(width: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.map((share) => Math.floor((share / total) * width));
  const rest = width - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => (at === parts.length - 1 ? part + rest : part));
}
