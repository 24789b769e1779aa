import { describe, expect, it } from "vitest";
import { mayCutIn, PAUSE_MS, SETTLE_MS } from "./may-cut-in.ts";

describe("mayCutIn", () => {
  it.each([
    ["nothing was said", "", PAUSE_MS, false],
    ["there are spaces and marks only", " … \n", PAUSE_MS, false],
    ["the first letter is typed", "S", SETTLE_MS, false],
    ["a word is being typed", "So this was at Lark", SETTLE_MS, false],
    ["a sentence is being typed behind a finished one", "So this was at Larkbasket. Then I", SETTLE_MS, false],
    ["a sentence was ended a moment ago", "So this was at Larkbasket.", SETTLE_MS - 1, false],
    ["a sentence was ended", "So this was at Larkbasket.", SETTLE_MS, true],
    ["a sentence was ended in quotation marks", "She said “Why us?”", SETTLE_MS, true],
    ["a sentence was ended by a line break", "So this was at Larkbasket\n", SETTLE_MS, true],
    ["the hand rests in a sentence", "So this was at", PAUSE_MS - 1, false],
    ["the hand rests in a sentence for long", "So this was at", PAUSE_MS, true],
    ["spoken words have no marks, and a pause came", "so this was at larkbasket and then we", PAUSE_MS, true],
    ["it is written in another script", "これは去年の三月でした。", SETTLE_MS, true],
  ])("where %s", (_, said, quietMs, may) => {
    expect(mayCutIn(said, quietMs)).toBe(may);
  });
});
