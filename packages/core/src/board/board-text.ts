import type { BoardElement } from "../schema/board.ts";
import { isSuggestedHeading } from "./suggested-layout.ts";

/** One line of a board's words. */
export interface BoardPart {
  /** Half-open, in UTF-16 code units of the text. */
  start: number;
  end: number;
  /** `box`: the label of a shape; `text`: words that stand alone, or on an arrow that joins nothing; `arrow`: "A -> B"; `heading`: the candidate's own name of a frame. */
  kind: "box" | "text" | "arrow" | "heading";
  /** Ids of the elements that it was read from; of an arrow also the two that it joins. */
  elements: readonly string[];
}

export interface BoardText {
  text: string;
  parts: readonly BoardPart[];
}

type Of<Type extends BoardElement["type"]> = Extract<BoardElement, { type: Type }>;
interface Item extends Pick<BoardPart, "kind" | "elements"> {
  words: string;
  box: Box;
  frameId: string | null;
}
interface Box {
  left: number;
  top: number;
  height: number;
}

/** Code units. A board with more on it is a document. */
const MOST_WORDS = 20_000;
const WORDS = /\p{L}|\p{N}/u;

/**
 * The words of a board in the order in which one reads it: frame by frame, row by row, from the left; in each the arrows between two
 * named things last, as "A -> B". Headings of the suggested layout are ours and no part of it. Pure: the same board, the same words.
 */
export function boardText(elements: readonly BoardElement[]): BoardText {
  const names = nameOfEach(elements);
  const frames = elements.filter((one): one is Of<"frame"> => one.type === "frame");
  const items = elements.flatMap((one): Item[] => itemOf(one, elements, names));
  const arrows = elements.flatMap((one): Item[] => (one.type === "arrow" ? arrowOf(one, elements, names) : []));
  const isFramed = ({ frameId }: Item): boolean => frames.some(({ id }) => id === frameId);
  const within = (frame: Of<"frame">): Item[] => {
    const name = flat(frame.name ?? "");
    const heading: Item[] = name === "" || isSuggestedHeading(name) ? [] : [{ kind: "heading", words: name, elements: [frame.id], box: boxOf(frame), frameId: null }];
    const isHere = ({ frameId }: Item): boolean => frameId === frame.id;
    return [...heading, ...inReadingOrder(items.filter(isHere)), ...inReadingOrder(arrows.filter(isHere))];
  };
  const top = inReadingOrder([
    ...frames.map((frame) => ({ box: boxOf(frame), elements: [frame.id], all: within(frame) })),
    ...items.filter((item) => !isFramed(item)).map((item) => ({ box: item.box, elements: item.elements, all: [item] })),
  ]).flatMap(({ all }) => all);
  return joined([...top, ...inReadingOrder(arrows.filter((item) => !isFramed(item)))]);
}

/** What is drawn beside the headings of the suggested layout. */
export const isBlankBoard = (elements: readonly BoardElement[]): boolean => elements.every((one) => one.type === "frame" && (one.name === null || isSuggestedHeading(one.name)));

/** What each thing is called: a text by its words, a shape by its label. */
export function nameOfEach(elements: readonly BoardElement[]): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap((one): [string, string][] => {
      const words = one.type === "text" ? flat(one.originalText) : "";
      return WORDS.test(words) && one.type === "text" ? [[one.containerId ?? one.id, words]] : [];
    }),
  );
}

/** A text by itself or the label of a shape. The label of an arrow between two named things is told with the arrow. */
function itemOf(one: BoardElement, elements: readonly BoardElement[], names: ReadonlyMap<string, string>): Item[] {
  if (one.type !== "text" || !WORDS.test(one.originalText)) return [];
  const container = elements.find(({ id }) => id === one.containerId) ?? null;
  if (container === null) return [{ kind: "text", words: lines(one.originalText), elements: [one.id], box: boxOf(one), frameId: one.frameId }];
  if (container.type === "arrow") return endsOf(container, names) === null ? [{ kind: "text", words: flat(one.originalText), elements: [one.id], box: boxOf(one), frameId: container.frameId }] : [];
  return [{ kind: "box", words: flat(one.originalText), elements: [container.id, one.id], box: boxOf(container), frameId: container.frameId }];
}

function arrowOf(arrow: Of<"arrow">, elements: readonly BoardElement[], names: ReadonlyMap<string, string>): Item[] {
  const ends = endsOf(arrow, names);
  if (ends === null) return [];
  const [first, second] = ends;
  const label = names.get(arrow.id);
  const sign = arrow.startArrowhead === null ? (arrow.endArrowhead === null ? "-" : "->") : arrow.endArrowhead === null ? "<-" : "<->";
  const [from, to] = sign === "<-" ? [second, first] : [first, second];
  const source = elements.find(({ id }) => id === from) ?? arrow;
  return [{ kind: "arrow", words: `${names.get(from) ?? ""} ${sign === "<-" ? "->" : sign} ${names.get(to) ?? ""}${label === undefined ? "" : `: ${label}`}`, elements: [arrow.id, from, to], box: boxOf(source), frameId: arrow.frameId ?? source.frameId }];
}

/** Ids of the two named things that an arrow joins; null where one has no name. */
function endsOf({ startBinding, endBinding }: Of<"arrow">, names: ReadonlyMap<string, string>): [string, string] | null {
  if (startBinding === null || endBinding === null) return null;
  return names.has(startBinding.elementId) && names.has(endBinding.elementId) ? [startBinding.elementId, endBinding.elementId] : null;
}

/** Rows from the top, each from the left: what begins above the middle of a row's first thing is in that row. */
function inReadingOrder<One extends { box: Box; elements: readonly string[] }>(list: readonly One[]): One[] {
  const before = (one: One, other: One): number => ((one.elements[0] ?? "") < (other.elements[0] ?? "") ? -1 : 1);
  const rows: One[][] = [];
  for (const one of list.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left || before(a, b))) {
    const row = rows.at(-1);
    const first = row?.[0]?.box;
    if (row !== undefined && first !== undefined && one.box.top < first.top + first.height / 2) row.push(one);
    else rows.push([one]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.box.left - b.box.left || a.box.top - b.box.top || before(a, b)));
}

const boxOf = ({ x, y, width, height }: Pick<BoardElement, "x" | "y" | "width" | "height">): Box => ({ left: Math.min(x, x + width), top: Math.min(y, y + height), height: Math.abs(height) });
const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
const lines = (text: string): string => text.split("\n").map(flat).filter((line) => line !== "").join("\n");

function joined(items: readonly Item[]): BoardText {
  const parts: BoardPart[] = [];
  let text = "";
  for (const { words, kind, elements } of items) {
    const start = text === "" ? 0 : text.length + 1;
    if (start + words.length > MOST_WORDS) break;
    text = text === "" ? words : `${text}\n${words}`;
    parts.push({ start, end: text.length, kind, elements });
  }
  return { text, parts };
}
