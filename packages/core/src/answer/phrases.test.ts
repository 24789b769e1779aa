import { describe, expect, it } from "vitest";
import { deeds, phrases } from "./phrases.ts";

describe("phrases in a text", () => {
  it("are whole words, whatever signs stand between them, and open where a star ends them", () => {
    const says = phrases("gave up | accept* | I didn't");
    expect(["We gave, up!", "accepted it", "So I didn’t."].map(says)).toEqual([true, true, true]);
    expect(["gave upper hand", "unaccepted", "I did not"].map(says)).toEqual([false, false, false]);
  });

  it("are deeds where the speaker does them, with few words between", () => {
    const asked = deeds("asked called", 2);
    expect(["I asked him", "So I then at once called her", "We've asked twice"].map(asked)).toEqual([true, false, true]);
    expect(asked("She asked me whether I knew")).toBe(false);
    expect(asked("Walt, older than I am, asked why")).toBe(false);
  });
});
