import { describe, expect, it } from "vitest";
import { arrowOn, boxOn, frameOn, textOn } from "../testing/boards.ts";
import { boardText, isBlankBoard } from "./board-text.ts";
import { suggestedFrames } from "./suggested-layout.ts";

const wordsOf = (elements: Parameters<typeof boardText>[0]): string[] => boardText(elements).text.split("\n").filter((line) => line !== "");

describe("the words of a board", () => {
  it("come in reading order, and arrows between two labelled boxes as words", () => {
    const board = [
      arrowOn("to-ranking", "index", "ranking"),
      textOn({ id: "note", x: 20, y: 400 }, "Schema agreed by 1 March\nowner: Dana"),
      ...boxOn({ id: "ranking", x: 620, y: 130 }, "Ranking", "ellipse"),
      ...boxOn({ id: "index", x: 320, y: 100 }, "Index of\nlistings", "diamond"),
      arrowOn("to-index", "search", "index"),
      textOn({ id: "every-hour", x: 250, y: 120 }, "every hour", "to-index"),
      ...boxOn({ id: "search", x: 20, y: 110 }, "Search service"),
      textOn({ id: "title", x: 20, y: 0 }, "How listings are found"),
    ];
    const { text, parts } = boardText(board);
    expect(text).toMatchInlineSnapshot(`
      "How listings are found
      Search service
      Index of listings
      Ranking
      Schema agreed by 1 March
      owner: Dana
      Search service -> Index of listings: every hour
      Index of listings -> Ranking"
    `);
    expect(parts.map(({ start, end, kind, elements }) => [text.slice(start, end), kind, elements])).toEqual([
      ["How listings are found", "text", ["title"]],
      ["Search service", "box", ["search", "search-label"]],
      ["Index of listings", "box", ["index", "index-label"]],
      ["Ranking", "box", ["ranking", "ranking-label"]],
      ["Schema agreed by 1 March\nowner: Dana", "text", ["note"]],
      ["Search service -> Index of listings: every hour", "arrow", ["to-index", "search", "index"]],
      ["Index of listings -> Ranking", "arrow", ["to-ranking", "index", "ranking"]],
    ]);
  });

  it("are read frame by frame; names of our layout are not the candidate's, their own are", () => {
    const board = [
      ...suggestedFrames(),
      textOn({ id: "risk", x: 30, y: 850, frameId: "layout-6" }, "The listing team is busy until April"),
      textOn({ id: "ask", x: 30, y: 40, frameId: "layout-1" }, "How stale may it be?"),
      ...boxOn({ id: "b", x: 300, y: 400, frameId: "layout-4" }, "B"),
      ...boxOn({ id: "a", x: 30, y: 400, frameId: "layout-4" }, "A"),
      { ...arrowOn("ab", "a", "b"), frameId: "layout-4" },
      frameOn({ id: "own", x: 0, y: 1_200 }, "Switching on"),
      textOn({ id: "one", x: 30, y: 1_230, frameId: "own" }, "one store, then four"),
    ];
    expect(wordsOf(board)).toEqual(["How stale may it be?", "A", "B", "A -> B", "The listing team is busy until April", "Switching on", "one store, then four"]);
  });

  it("say which way an arrow points", () => {
    const boxes = [...boxOn({ id: "a", x: 0, y: 0 }, "A"), ...boxOn({ id: "b", x: 300, y: 0 }, "B")];
    const last = (...more: Parameters<typeof arrowOn>): string | undefined => wordsOf([...boxes, arrowOn(...more)]).at(-1);
    expect(last("x", "a", "b")).toBe("A -> B");
    expect(last("x", "a", "b", { start: "arrow", end: null })).toBe("B -> A");
    expect(last("x", "a", "b", { start: "arrow" })).toBe("A <-> B");
    expect(last("x", "a", "b", { end: null })).toBe("A - B");
  });

  it("leave out what has none: arrows into nothing, shapes without a label, strokes; the label of such an arrow is a text", () => {
    const loose = [...boxOn({ id: "a", x: 0, y: 0 }, "A"), ...boxOn({ id: "b", x: 300, y: 0 }, " … "), arrowOn("x", "a", "b"), arrowOn("y", "a", null), textOn({ id: "label", x: 100, y: 200 }, "by hand", "y"), arrowOn("z", "a", "gone")];
    expect(wordsOf(loose)).toEqual(["A", "by hand"]);
    expect(boardText([])).toEqual({ text: "", parts: [] });
  });

  it("are the same in whatever order things were drawn", () => {
    const board = [...boxOn({ id: "a", x: 0, y: 5 }, "A"), ...boxOn({ id: "b", x: 300, y: 0 }, "B"), arrowOn("x", "b", "a"), textOn({ id: "t", x: 0, y: 200 }, "T"), textOn({ id: "u", x: 0, y: 200 }, "U")];
    expect(boardText(board.toReversed()).text).toBe(boardText(board).text);
  });

  it("end where a board is a document", () => {
    const many = Array.from({ length: 400 }, (_, at) => textOn({ id: `t${at}`, x: 0, y: at * 50 }, "word ".repeat(20).trim()));
    const { text, parts } = boardText(many);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(parts.at(-1)?.end).toBe(text.length);
  });
});

describe("a blank board", () => {
  it("holds at most the headings of the layout", () => {
    expect(isBlankBoard([])).toBe(true);
    expect(isBlankBoard(suggestedFrames())).toBe(true);
    expect(isBlankBoard([...suggestedFrames(), textOn({ id: "t", x: 0, y: 0 }, "T")])).toBe(false);
    expect(isBlankBoard([frameOn({ id: "own", x: 0, y: 0 }, "Mine")])).toBe(false);
  });
});
