import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paceByMinute, quietMinute, soundsWithoutWords } from "./timeline-figures.ts";
import type { PlacedWord, Stretch } from "./timeline.ts";

/** So many words, evenly from one moment to another. */
const spoken = (count: number, from: number, to: number, first = 0): PlacedWord[] =>
  Array.from({ length: count }, (_, index) => ({
    start: (first + index) * 5, end: (first + index) * 5 + 4, from: from + ((to - from) * index) / count, to: from + ((to - from) * (index + 0.8)) / count, isAbout: false, isHeard: true,
  }));
const stretches = (...pairs: [number, number][]): Stretch[] => pairs.map(([from, to]) => ({ from, to }));

describe("pace of each minute", () => {
  it("goes by the recording's clock, from the first word to the last", () => {
    const minutes = paceByMinute({ words: [...spoken(100, 20, 60), ...spoken(120, 60, 120, 100), ...spoken(10, 120, 125, 220)] });
    expect(minutes.map(({ words, wordsPerMinute }) => [words, wordsPerMinute])).toEqual([[100, 150], [120, 120], [10, null]]);
    expect(minutes[0]).toMatchObject({ from: 20, to: 60 });
  });

  it("counts a minute without a word", () => {
    expect(paceByMinute({ words: [...spoken(100, 0, 60), ...spoken(50, 125, 150, 100)] }).map(({ wordsPerMinute }) => wordsPerMinute)).toEqual([100, 0, 100]);
  });

  it("counts each word once, and says nothing of no words", () => {
    expect(paceByMinute({ words: [] })).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 200 }), (moments) => {
        const words = moments.toSorted((a, b) => a - b).map((from, index) => ({ start: index, end: index + 1, from, to: from, isAbout: false, isHeard: true }));
        const minutes = paceByMinute({ words });
        expect(minutes.reduce((sum, minute) => sum + minute.words, 0)).toBe(words.length);
        expect(minutes.every(({ from, to }, index) => to >= from && from >= (minutes[index - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });
});

describe("sounds without words", () => {
  const heard = stretches([1, 2], [3, 4], [6, 7]);
  const timeline = { words: [], heard, timesFrom: "words" as const };

  it("are stretches of sound between words, longer than a quarter of a second", () => {
    expect(soundsWithoutWords(timeline, stretches([0, 4.3], [4.8, 5.4], [6, 9]))).toEqual([{ from: 2.1, to: 2.9 }, { from: 4.8, to: 5.4 }]);
  });

  it("are not before the first word nor after the last, and no silence is one", () => {
    expect(soundsWithoutWords(timeline, stretches([0, 1], [7.05, 20]))).toEqual([]);
    expect(soundsWithoutWords(timeline, stretches([1, 2], [3, 4], [6, 7]))).toEqual([]);
  });

  it("are explained by words that the person put in", () => {
    const words = [{ start: 0, end: 2, from: 2, to: 3, isAbout: true, isHeard: false }];
    expect(soundsWithoutWords({ ...timeline, words }, stretches([0, 4.3]))).toEqual([]);
  });

  it("are not known without a measure, or without times of the words' own", () => {
    expect(soundsWithoutWords(timeline, null)).toBeNull();
    expect(soundsWithoutWords({ ...timeline, timesFrom: "stretches" }, [])).toBeNull();
    expect(soundsWithoutWords({ ...timeline, heard: [] }, [])).toBeNull();
  });

  it("lie in the sound and apart from the words, whatever overlaps", () => {
    const some = fc.array(fc.tuple(fc.nat(100), fc.nat(20)), { maxLength: 20 }).map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })));
    fc.assert(
      fc.property(some, some, (words, sound) => {
        const runs = sound.toSorted((a, b) => a.from - b.from).filter(({ from }, index, all) => index === 0 || from > Math.max(...all.slice(0, index).map(({ to }) => to)));
        for (const { from, to } of soundsWithoutWords({ words: [], heard: words, timesFrom: "words" }, runs) ?? []) {
          expect(to - from).toBeGreaterThan(0.25);
          expect(runs.some((run) => run.from <= from && to <= run.to)).toBe(true);
          expect(words.every((one) => one.to <= from || one.from >= to)).toBe(true);
        }
      }),
    );
  });
});

describe("the minute in which nothing counted", () => {
  const words = spoken(300, 0, 180);
  const span = (from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 });
  const all = stretches([0, 180]);

  it("is the first minute of speech after words that count, up to the next", () => {
    const quiet = quietMinute({ words }, [span(10, 20), span(150, 160)], all);
    expect([quiet?.from, quiet?.span.start]).toEqual([words[21]?.from, words[21]?.start]);
    expect(quiet?.span.end).toBe(words[149]?.end);
  });

  it("reaches to the end where nothing more counts", () => expect(quietMinute({ words }, [span(10, 20)], all)?.to).toBe(words.at(-1)?.to));

  it.each<[string, Parameters<typeof quietMinute>]>([
    ["nothing counts at all", [{ words }, [], all]],
    ["it is before the first words that count", [{ words }, [span(200, 210)], all]],
    ["words count in every minute", [{ words }, [span(0, 5), span(90, 95), span(180, 190), span(260, 270)], all]],
    ["the answer is short", [{ words: spoken(200, 0, 89) }, [span(0, 5)], stretches([0, 89])]],
    ["the minute is a silence", [{ words }, [span(10, 20), span(150, 160), span(220, 225)], stretches([0, 20], [80, 180])]],
    ["there are no words", [{ words: [] }, [{ start: 0, end: 4 }], all]],
  ])("is none where %s", (_, input) => expect(quietMinute(...input)).toBeNull());

  it("never holds words that count, and has a minute of speech", () => {
    const picks = fc.array(fc.tuple(fc.nat(299), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(picks, (pairs) => {
        const counting = pairs.map(([from, length]) => span(from, Math.min(299, from + length)));
        const quiet = quietMinute({ words }, counting, all);
        if (quiet === null) return;
        expect(quiet.to - quiet.from).toBeGreaterThanOrEqual(60);
        expect(counting.every(({ start, end }) => end <= quiet.span.start || start >= quiet.span.end)).toBe(true);
        expect(counting.some(({ end }) => end <= quiet.span.start)).toBe(true);
      }),
    );
  });

  it("does not need the sound", () => expect(quietMinute({ words: spoken(300, 0, 180) }, [{ start: 0, end: 4 }], null)).not.toBeNull());
});

