import { EMPTY_SHEET } from "@inclined/core/peer/fill-sheet";
import { expect, it } from "vitest";
import { ENDED_WORDS, endedWith, isOnThisMachine } from "./ended.ts";

it("says what became of the sheet, and never that one was handed over that was not", () => {
  const written = { ...EMPTY_SHEET, interviewer: "Bea", vote: "inclined" as const };
  expect(endedWith({ compared: null, draft: { ...EMPTY_SHEET, interviewer: "Bea", seconds: 90 } })).toBe("empty");
  expect(endedWith({ compared: null, draft: written })).toBe("lost");
  expect(endedWith({ compared: { agreement: null, rule: null, questions: [] }, draft: written })).toBe("handed-over");
  expect(ENDED_WORDS.lost).toMatch(/not handed over/);
  expect(ENDED_WORDS.empty).toMatch(/nothing was handed over/);
});

it.each([["http://127.0.0.1:4700", true], ["http://localhost:4700", true], ["http://[::1]:4700", true], ["https://127.0.0.2:4701", false], ["https://192.168.1.7:4701", false], ["http://studio.example:80", false], ["http://127.evil.example", false]])("%s", (address, isHere) => {
  expect(isOnThisMachine(new URL(address))).toBe(isHere);
});
