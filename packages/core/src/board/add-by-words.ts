import type { BoardElement } from "../schema/board.ts";
import { nameOfEach } from "./board-text.ts";

/** What is to be put on a board, and which of its things are tied to new arrows. */
export interface AddedByWords {
  added: BoardElement[];
  /** New ties of things that were there, by their ids. */
  bound: ReadonlyMap<string, { id: string; type: "arrow" }[]>;
}

interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Units of the board. */
const [WIDTH, HEIGHT, GAP, MARGIN] = [180, 80, 90, 30];
const MOST_AT_ONCE = 8;
const LINE_HEIGHT = 1.25;
const FONT = { size: 20, family: 6 };
/** Letters that surely fit in a line of a box; whoever edits the label has it wrapped by the library. */
const LINE = 14;
const ARROW = /->|→/;

const base = { angle: 0, strokeColor: "#1e1e1e", backgroundColor: "transparent", fillStyle: "solid", strokeWidth: 2, strokeStyle: "solid", roughness: 0, opacity: 100, seed: 1, index: null, groupIds: [], locked: false };

/**
 * Boxes and arrows from words, for who draws by keyboard: "Search -> Index -> Ranking" is three boxes in a row with arrows between
 * them. A box that is there with that label is the one that is meant. New ones stand in the frame "Design" where it has room, else below
 * everything.
 */
export function addByWords(elements: readonly BoardElement[], words: string, newId: () => string): AddedByWords {
  const labels = words.split(ARROW).map((label) => label.replaceAll(/\s+/g, " ").trim()).filter((label) => label !== "").slice(0, MOST_AT_ONCE);
  const names = nameOfEach(elements);
  const standing = (label: string): Box | undefined => elements.find(({ id, type }) => type !== "arrow" && names.get(id)?.toLowerCase() === label.toLowerCase());
  const fresh = [...new Set(labels.filter((label) => standing(label) === undefined))];
  const height = Math.max(HEIGHT, ...fresh.map((label) => (wrapped(label).length + 1) * FONT.size * LINE_HEIGHT));
  const { x, y, frameId } = freePlace(elements, { width: fresh.length * WIDTH + Math.max(0, fresh.length - 1) * GAP, height });
  const added: BoardElement[] = [];
  const bound = new Map<string, { id: string; type: "arrow" }[]>();
  const made = new Map<string, Box>();
  const boxes = labels.map((label): Box => {
    const known = standing(label) ?? made.get(label.toLowerCase());
    if (known !== undefined) return known;
    const box: Box = { id: newId(), x: x + made.size * (WIDTH + GAP), y, width: WIDTH, height };
    const text = newId();
    made.set(label.toLowerCase(), box);
    const lines = wrapped(label);
    const high = lines.length * FONT.size * LINE_HEIGHT;
    added.push(
      { ...base, ...box, type: "rectangle", roundness: { type: 3 }, frameId, boundElements: [{ id: text, type: "text" }] },
      {
        ...base, type: "text", id: text, x: box.x + 10, y: box.y + (height - high) / 2, width: WIDTH - 20, height: high, roundness: null, frameId, boundElements: null,
        text: lines.join("\n"), originalText: label, fontSize: FONT.size, fontFamily: FONT.family, lineHeight: LINE_HEIGHT, textAlign: "center", verticalAlign: "middle", autoResize: true, containerId: box.id,
      },
    );
    return box;
  });
  for (const [at, to] of boxes.entries()) {
    const from = boxes[at - 1];
    if (from === undefined || from.id === to.id) continue;
    const arrow = arrowBetween(from, to, newId(), frameId);
    added.push(arrow);
    for (const { id } of [from, to]) bound.set(id, [...(bound.get(id) ?? []), { id: arrow.id, type: "arrow" }]);
  }
  const withTies = added.map((one): BoardElement => (bound.has(one.id) && one.type === "rectangle" ? { ...one, boundElements: [...(one.boundElements ?? []), ...(bound.get(one.id) ?? [])] } : one));
  return { added: withTies, bound: new Map([...bound].filter(([id]) => elements.some((one) => one.id === id))) };
}

/** The first row of the frame "Design" in which nothing lies yet; else below everything. */
function freePlace(elements: readonly BoardElement[], { width, height }: Pick<Box, "width" | "height">): { x: number; y: number; frameId: string | null } {
  const things = elements.filter(({ type }) => type !== "frame");
  const isFree = (x: number, y: number): boolean => !things.some((one) => one.x < x + width + MARGIN && one.x + one.width > x - MARGIN && one.y < y + height + MARGIN / 2 && one.y + one.height > y - MARGIN / 2);
  const design = elements.find((one) => one.type === "frame" && one.name === "Design");
  if (design !== undefined && width <= design.width - 2 * MARGIN) {
    for (let y = design.y + MARGIN; y + height <= design.y + design.height - MARGIN / 2; y += MARGIN) if (isFree(design.x + MARGIN, y)) return { x: design.x + MARGIN, y, frameId: design.id };
  }
  if (elements.length === 0) return { x: 0, y: 0, frameId: null };
  return { x: Math.min(...elements.map(({ x }) => x)), y: Math.max(...elements.map((one) => one.y + one.height)) + MARGIN, frameId: null };
}

function arrowBetween(from: Box, to: Box, id: string, frameId: string | null): BoardElement {
  const [start, end] = [edgeTowards(from, to), edgeTowards(to, from)];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const tie = (box: Box) => ({ elementId: box.id, focus: 0, gap: 5 });
  return {
    ...base, type: "arrow", id, x: start.x, y: start.y, width: Math.abs(dx), height: Math.abs(dy), roundness: { type: 2 }, frameId, boundElements: null,
    points: [[0, 0], [dx, dy]], startBinding: tie(from), endBinding: tie(to), startArrowhead: null, endArrowhead: "arrow", elbowed: false,
  };
}

/** Where the line between the middles of two boxes leaves the first, a little outside of it. */
function edgeTowards(box: Box, other: Box): { x: number; y: number } {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [dx, dy] = [other.x + other.width / 2 - middle.x, other.y + other.height / 2 - middle.y];
  if (dx === 0 && dy === 0) return middle;
  const share = Math.min(dx === 0 ? Infinity : (box.width / 2 + 5) / Math.abs(dx), dy === 0 ? Infinity : (box.height / 2 + 5) / Math.abs(dy));
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** Whole words, as many to a line as fit. */
function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
