import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Cell, Line } from "./line.ts";
import { plainLetters } from "./plain-letters.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set("script style noscript template svg canvas iframe object embed nav form button select option input textarea video audio head".split(" "));
const BLOCKS = new Set("address article aside blockquote body dd details div dl dt fieldset figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul".split(" "));
const WIDTH = 5;
/** Blocks have no measured width; what is longer than this counts as a full line. */
const RIGHT = 100 * WIDTH;

interface Look {
  bold: boolean;
  italic: boolean;
  heading: number | undefined;
  bullet: boolean;
  depth: number;
}

interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
}

const isElement = (node: Node): node is Element => "tagName" in node;
const attribute = (element: Element, name: string): string => element.attrs.find((one) => one.name === name)?.value ?? "";

/** True for what a browser would not show. */
function isHidden(element: Element): boolean {
  const style = attribute(element, "style").toLowerCase().replaceAll(/\s+/g, "");
  return element.attrs.some(({ name }) => name === "hidden") || attribute(element, "aria-hidden") === "true" || /display:none|visibility:hidden|font-size:0(?![.\d])|opacity:0(?![.\d])/.test(style);
}

/** The lines of a document in HTML, a block each; rows of tables become lines with cells. Nothing is run and nothing is fetched. */
export function linesOfHtml(source: string): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[][] = [[]];
  let gap = 2;
  const flush = (look: Look): void => {
    const cells: Cell[] = [];
    for (const cell of pieces) {
      const text = plainLetters(cell.map((piece) => piece.text).join("")).replaceAll(/\s+/g, " ").trim();
      if (text === "") continue;
      const letters = (isWanted: (piece: Piece) => boolean): number => cell.filter(isWanted).reduce((sum, piece) => sum + piece.text.trim().length, 0);
      const x0 = (cells.at(-1)?.x1 ?? look.depth * 4 * WIDTH) + (cells.length === 0 ? 0 : 6 * WIDTH);
      const first = cell.find((piece) => piece.text.trim() !== "");
      cells.push({ text, x0, x1: x0 + text.length * WIDTH, bold: first?.bold === true || letters(({ bold }) => bold) * 2 > text.length, italic: letters(({ italic }) => italic) * 2 > text.length, size: 10, color: "#000000" });
    }
    pieces = [[]];
    const [first] = cells;
    if (first === undefined) return;
    const text = cells.map((cell) => cell.text).join("  ");
    const bullet = look.bullet || /^[•●◦▪■‣⁃·○►➢]\s/u.test(text);
    const plain = bullet ? text.replace(/^[•●◦▪■‣⁃·○►➢]\s+/u, "") : text;
    lines.push({
      page: 0,
      y: lines.length * 12,
      x0: first.x0,
      x1: Math.min(RIGHT, cells.at(-1)?.x1 ?? 0),
      size: look.heading === undefined ? 10 : 17 - look.heading,
      bold: first.bold || look.heading !== undefined,
      italic: first.italic,
      color: "#000000",
      text: plain,
      cells: bullet ? [{ ...first, text: plain }] : cells,
      bullet,
      gap,
      right: RIGHT,
      column: 0,
      ...(look.heading === undefined ? {} : { heading: look.heading }),
    });
    // blocks are paragraphs of their own: none goes on with the one before
    gap = 1;
  };
  const visit = (node: Node, look: Look): void => {
    if (node.nodeName === "#text") {
      pieces.at(-1)?.push({ text: (node as DefaultTreeAdapterTypes.TextNode).value, bold: look.bold, italic: look.italic });
      return;
    }
    if (!isElement(node)) {
      if ("childNodes" in node) for (const child of node.childNodes) visit(child, look);
      return;
    }
    const name = node.tagName;
    if (SKIPPED.has(name) && name !== "head") return;
    if (name === "head" || isHidden(node)) return;
    if (name === "br") {
      flush(look);
      return;
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    const isItem = name === "li";
    const own: Look = {
      bold: look.bold || /^(?:b|strong|th|dt)$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/.test(attribute(node, "style")),
      italic: look.italic || /^(?:i|em)$/.test(name),
      heading: level === undefined ? look.heading : Number(level),
      bullet: isItem || (look.bullet && !BLOCKS.has(name)),
      depth: look.depth + (name === "ul" || name === "ol" ? 1 : 0),
    };
    if (name === "td" || name === "th") {
      const holdsBlocks = node.childNodes.filter((child) => isElement(child) && BLOCKS.has(child.tagName)).length > 1;
      if (holdsBlocks) flush(look);
      else pieces.push([]);
      for (const child of node.childNodes) visit(child, own);
      if (holdsBlocks) flush(own);
      return;
    }
    const isBlock = BLOCKS.has(name) && !(isInCell(node) && isOnlyBlock(node));
    if (isBlock) flush(look);
    for (const child of node.childNodes) visit(child, own);
    if (isBlock) flush(own);
  };
  visit(parse(source), { bold: false, italic: false, heading: undefined, bullet: false, depth: 0 });
  return lines;
}

const isInCell = ({ parentNode: parent }: Element): boolean => parent !== null && isElement(parent) && /^t[dh]$/.test(parent.tagName);
const isOnlyBlock = (element: Element): boolean => (element.parentNode?.childNodes.filter((child) => isElement(child) && BLOCKS.has(child.tagName)).length ?? 0) === 1;
