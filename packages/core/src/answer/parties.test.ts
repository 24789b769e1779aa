import { describe, expect, it } from "vitest";
import { mark } from "./marked.ts";
import { unmark } from "./marked.ts";
import { parties } from "./parties.ts";

describe("parties", () => {
  it.each([
    "I sat with «legal» and the «finance» «director».",
    "the «catalogue team» owed us a file and «procurement» waited for it",
    "Then «Marieke» from «operations» called.",
    "we worked as a team and the whole team was happy",
    "On Monday the weather was fine.",
  ])("%s", (marked) => {
    const { text } = unmark(marked);
    expect(mark(text, parties(text))).toBe(marked);
  });

  it("are one party when the same word names them again", () => {
    expect(new Set(parties("Legal was slow. We asked legal again.").map(({ key }) => key))).toEqual(new Set(["legal"]));
  });
});
