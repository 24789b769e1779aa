import { describe, expect, it } from "vitest";
import { findWords, plainText } from "./find-words.ts";

describe("finding words", () => {
  it("looks past hyphens, line ends, ligatures and accents", () => {
    const page = "Led the ﬁrst roll-\nout in Malmö, 2019";
    const text = plainText(page);
    const found = findWords(text, "first rollout in Malmo");
    expect(found).not.toBeNull();
    expect(page.slice(text.at[found?.start ?? 0], (text.at[(found?.end ?? 1) - 1] ?? 0) + 1)).toBe("ﬁrst roll-\nout in Malmö");
  });

  it("takes the first place from a point on, else the first at all", () => {
    const text = plainText("Oslo, then Oslo");
    expect(findWords(text, "Oslo", 1)).toEqual({ start: 8, end: 12 });
    expect(findWords(text, "Oslo", 9)).toEqual({ start: 0, end: 4 });
    expect(findWords(text, "Bergen")).toBeNull();
    expect(findWords(text, "–")).toBeNull();
  });
});
