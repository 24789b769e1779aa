/** A stretch of a line without a wide gap in it. */
export interface Cell {
  text: string;
  /** In points from the left edge of the page; in documents without pages a column of characters. */
  x0: number;
  x1: number;
  bold: boolean;
  italic: boolean;
  size: number;
  color: string;
}

/** A line of text in reading order, whatever kind of file it comes from. */
export interface Line {
  /** From 0; documents without pages have one. */
  page: number;
  /** Of the baseline, from the upper edge. */
  y: number;
  x0: number;
  x1: number;
  /** Of the largest part of the text. */
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  /** All cells, two spaces between them. Without the bullet. */
  text: string;
  cells: readonly Cell[];
  /** True when the line begins with a bullet, written or drawn. */
  bullet: boolean;
  /** Space above, in lines; 0 where it follows closely. A new page or column counts as a wide one. */
  gap: number;
  /** How far the lines of this column reach to the right. */
  right: number;
  /** Which column: lines of one column are beneath one another. */
  column: number;
  /** 1 to 6 where the document itself says that it is a heading. */
  heading?: number | undefined;
  /** True for the head or foot of a page, which is no part of what it stands between. */
  aside?: boolean | undefined;
  /** Which lines of the document it was made from, from 0; where lines are joined or cut, this stays with them. */
  at?: readonly number[] | undefined;
}
