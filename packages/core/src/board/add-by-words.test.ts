import { describe, expect, it } from "vitest";
import { BoardElement } from "../schema/board.ts";
import { boxOn } from "../testing/boards.ts";
import { addByWords } from "./add-by-words.ts";
import { boardText } from "./board-text.ts";
import { suggestedFrames } from "./suggested-layout.ts";

const ids = (): (() => string) => {
  let next = 0;
  return () => `n${(next += 1)}`;
};

describe("boxes and arrows from words", () => {
  it("are a row of boxes with arrows between them, as they can be stored", () => {
    const { added, bound } = addByWords([], "Search -> Index →  Ranking ", ids());
    expect(boardText(added).text.split("\n")).toEqual(["Search", "Index", "Ranking", "Search -> Index", "Index -> Ranking"]);
    expect(added.every((one) => BoardElement.safeParse(one).success)).toBe(true);
    expect(bound.size).toBe(0);
  });

  it("mean a box that is there by its label, and tie the arrow to it", () => {
    const there = boxOn({ id: "index", x: 500, y: 300 }, "Index");
    const { added, bound } = addByWords(there, "Search -> index", ids());
    expect(added.filter(({ type }) => type === "rectangle")).toHaveLength(1);
    expect([...bound.keys()]).toEqual(["index"]);
    expect(boardText([...there, ...added]).text).toContain("Search -> Index");
  });

  it("stand in the frame of the design, row under row, and lie on nothing", () => {
    const newId = ids();
    let board = suggestedFrames();
    for (const words of ["A -> B", "C -> D", "E", "F", "G", "H"]) board = [...board, ...addByWords(board, words, newId).added];
    const boxes = board.filter(({ type }) => type === "rectangle");
    expect(boxes.filter(({ frameId }) => frameId === "layout-4").length).toBeGreaterThanOrEqual(4);
    for (const one of boxes) for (const other of boxes) if (one !== other) expect(one.x >= other.x + other.width || other.x >= one.x + one.width || one.y >= other.y + other.height || other.y >= one.y + one.height).toBe(true);
  });

  it("are nothing where there are no words, and no arrow leads from a box to itself", () => {
    expect(addByWords([], " -> ", ids()).added).toEqual([]);
    expect(addByWords([], "A -> A", ids()).added.map(({ type }) => type)).toEqual(["rectangle", "text"]);
  });
});
