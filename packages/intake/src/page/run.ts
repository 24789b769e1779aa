/** A piece of text as it is drawn on a page. Lengths in points (1/72 inch), from the page's upper left corner. */
export interface Run {
  text: string;
  /** From 0. */
  page: number;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb` */
  color: string;
  /** What a reader cannot see, and why. */
  hidden: "same-colour" | "tiny" | "off-page" | "invisible" | null;
}

/** One page as it was read. */
export interface Page {
  /** In points. */
  width: number;
  height: number;
  runs: readonly Run[];
  /** Small filled shapes, each by its middle: bullets that are drawn, not written. */
  dots: readonly { x: number; y: number }[];
  /** True when pictures cover most of a page that holds hardly any text. */
  isScan: boolean;
}
