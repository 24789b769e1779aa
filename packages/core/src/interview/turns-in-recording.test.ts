import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsAtOnce, shiftToFirstSpeech, silentTurns, turnsInRecording } from "./turns-in-recording.ts";

const turn = (from: number, to: number) => ({ speaker: null, from, to, text: "words", pauses: null });

describe("a turn in the recording", () => {
  it("is where the transcript says, so many seconds later or earlier, as far as the recording goes", () => {
    const turns = [turn(0, 5), turn(5, 20), turn(20, 90)];
    expect(turnsInRecording({ turns }, 60)).toEqual([{ from: 0, to: 5 }, { from: 5, to: 20 }, { from: 20, to: 60 }]);
    expect(turnsInRecording({ turns, recordingShift: 2.5 }, null)[1]).toEqual({ from: 7.5, to: 22.5 });
    expect(turnsInRecording({ turns, recordingShift: -6 }, 60)).toEqual([null, { from: 0, to: 14 }, { from: 14, to: 60 }]);
    expect(turnsInRecording({ turns, recordingShift: 50 }, 60).at(-1)).toBeNull();
  });

  it("lasts until the next where its end is not known", () => expect(turnsInRecording({ turns: [turn(2, 2), turn(2, 2), turn(9, 9)] }, 12)).toEqual([{ from: 2, to: 9 }, { from: 2, to: 9 }, { from: 9, to: 12 }]));
  it("is nowhere where the transcript has no times", () => expect(turnsInRecording({ turns: [turn(0, 0), turn(0, 0)] }, 60)).toEqual([null, null]));
});

it("turns in which nobody is heard are counted, and the first is moved to the first speech", () => {
  const sound = { runs: [{ from: 12, to: 17 }, { from: 18, to: 30 }] };
  const turns = [turn(0, 5), turn(5, 11), turn(11, 18), turn(40, 50)];
  expect(silentTurns(sound, turnsInRecording({ turns }, 60))).toEqual({ silent: 3, of: 4 });
  const shift = shiftToFirstSpeech(sound, turns);
  expect(shift).toBe(12);
  expect(silentTurns(sound, turnsInRecording({ turns, recordingShift: shift ?? 0 }, 60))).toEqual({ silent: 1, of: 4 });
  expect(shiftToFirstSpeech({ runs: [] }, turns)).toBeNull();
});

it("two people at once are counted by the times of their turns", () => {
  expect(secondsAtOnce([turn(0, 10), turn(8, 20), turn(12, 13), turn(20, 22)], [false, true, false, true])).toBe(3);
  expect(secondsAtOnce([turn(0, 10), turn(8, 20)], [true, true])).toBe(0);
  // a moment in which three speak is one moment
  expect(secondsAtOnce([turn(0, 50), turn(10, 30), turn(20, 40), turn(25, 35)], [false, true, true, false])).toBe(30);
  expect(secondsAtOnce([turn(30, 50), turn(0, 10), turn(5, 45), turn(8, 12), turn(40, 60)], [false, false, true, false, true])).toBe(27);
});

it("no time at once is longer than the conversation, or than what one side says", () => {
  const pair = fc.tuple(fc.nat(60), fc.nat(30), fc.boolean());
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const turns = pairs.map(([from, length]) => turn(from, from + length));
      const isTheirs = pairs.map(([, , theirs]) => theirs);
      const isHeard = (second: number, own: boolean): boolean => turns.some(({ from, to }, place) => isTheirs[place] === own && from <= second && to > second);
      expect(secondsAtOnce(turns, isTheirs)).toBe(Array.from({ length: 100 }, (_, second) => second).filter((second) => isHeard(second, true) && isHeard(second, false)).length);
    }),
  );
});
