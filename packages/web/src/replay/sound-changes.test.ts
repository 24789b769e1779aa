import type { Delivery } from "@inclined/core/schema/assessment";
import { expect, it } from "vitest";
import { soundChanges } from "./sound-changes.ts";

const delivery = (change: Partial<Delivery>): Delivery => ({ words: 200, seconds: 100, secondsFrom: "recording", wordsPerMinute: 120, fillers: [], pauses: [], i: 1, we: 1, longestSentenceWords: 9, technicalShare: 0, ...change });
const filler = { start: 0, end: 2, quote: "um" };
const changes = (before: Partial<Delivery>, after: Partial<Delivery>) => Object.fromEntries(soundChanges(delivery(before), delivery(after), { before: null, after: null }, 120).map(({ about, words }) => [about, words]));

it("says better only of an answer that is not too long any more", () => {
  expect(changes({ seconds: 150, fillers: [filler, filler] }, { seconds: 110 })).toMatchObject({ Time: "2 min 30 s, then 1 min 50 s: 40 s shorter. Better: now within 2 min", Fillers: "0.8, then 0 a minute at least" });
  expect(changes({ seconds: 110 }, { seconds: 90 })["Time"]).toBe("1 min 50 s, then 1 min 30 s: 20 s shorter");
  expect(changes({}, { fillers: [filler] })["Fillers"]).toBe("0, then 0.6 a minute at least");
});

it("says how far an answer is over its time, and nothing of what is the same", () => {
  expect(changes({ seconds: 130 }, { seconds: 130 })).toEqual({ Time: "2 min 10 s. Now 10 s over 2 min", Pauses: "0 pauses over two seconds", Fillers: "0 a minute at least", Pace: "120 words a minute" });
});

it("calls pace faster or slower, and pauses by their number", () => {
  expect(changes({ wordsPerMinute: 120, pauses: [{ atMs: 1, ms: 2_500 }] }, { wordsPerMinute: 150 })).toMatchObject({ Pace: "120, then 150 words a minute: faster", Pauses: "1, then 0 pauses over two seconds" });
});

it("leaves out what was not measured", () => {
  expect(changes({ pauses: null, wordsPerMinute: null }, {})).toEqual({ Time: "1 min 40 s", Fillers: "0 a minute at least" });
});
