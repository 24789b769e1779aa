import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../answer/words.ts";
import { NASTY_PIECES } from "../answer/nasty.ts";
import { Delivery } from "../schema/assessment.ts";
import { ESTIMATED_WORDS_PER_MINUTE, measureDelivery } from "./measure-delivery.ts";

/** One answer in each of the forms that people hand in, written for this test, with what a reader counts in it. */
const ANSWERS = [
  {
    form: "polished",
    text:
      "Our bakery chain threw away a fifth of its bread. I counted the bins of four shops for a week and asked Dr. Moreau, who ran " +
      "planning, for her order sheets. We moved the last delivery from 15:00 to 17:30. Waste fell from 21% to 9%, and I'd do it sooner now.",
    reads: { words: 52, fillers: [], i: 2, we: 1, longestSentenceWords: 21 },
  },
  {
    form: "terse notes",
    text: "- Ferry app, 2021; boarding took 14 min.\n- I put scanners on pier 2 only\n- Result: 14 -> 6 min; 3 piers by May",
    reads: { words: 22, fillers: [], i: 1, we: 0, longestSentenceWords: 8 },
  },
  {
    form: "spoken",
    text:
      "So, um, this was the, the library one. I, uh, I asked the night staff, right, and they sort of, you know, shrugged. " +
      "I mean, nobody had, like, told them? So yeah. We put a note on the shelf and it held.",
    reads: {
      words: 42,
      fillers: ["um", "uh", "right", "sort of", "you know", "I mean", "like", "So yeah"],
      i: 2,
      we: 1,
      longestSentenceWords: 15,
    },
  },
  {
    form: "recogniser output",
    text: "so um i was at the tram depot and we had like forty doors that jam and i thought you know the third one is like the others so id take that one out",
    reads: { words: 34, fillers: ["um"], i: 3, we: 1, longestSentenceWords: 34 },
  },
];

describe("measureDelivery", () => {
  it.each(ANSWERS)("counts what a reader counts: $form", ({ text, reads }) => {
    const { words: count, fillers, i, we, longestSentenceWords } = measureDelivery(text);
    expect({ words: count, fillers: fillers.map(({ quote }) => quote), i, we, longestSentenceWords }).toEqual(reads);
  });

  it.each(ANSWERS)("gives what the schema promises: $form", ({ text }) => {
    const estimated = measureDelivery(text);
    expect(Delivery.parse(estimated)).toEqual(estimated);
    const timed = measureDelivery(text, { seconds: 31.5, from: "recording", pauses: [{ atMs: 900, ms: 2_400 }] });
    expect(Delivery.parse(timed)).toEqual(timed);
  });

  it("estimates the time at 150 words a minute and then names no pace", () => {
    const { seconds, secondsFrom, wordsPerMinute, pauses } = measureDelivery("word ".repeat(300));
    expect(ESTIMATED_WORDS_PER_MINUTE).toBe(150);
    expect({ seconds, secondsFrom, wordsPerMinute, pauses }).toEqual({ seconds: 120, secondsFrom: "estimate", wordsPerMinute: null, pauses: null });
  });

  it("takes the time it is given", () => {
    const timing = { seconds: 90, from: "transcript", pauses: [{ atMs: 500, ms: 2_000 }, { atMs: 4_000, ms: 2_001 }] } as const;
    const { seconds, secondsFrom, wordsPerMinute, pauses } = measureDelivery("word ".repeat(200), timing);
    expect({ seconds, secondsFrom, wordsPerMinute }).toEqual({ seconds: 90, secondsFrom: "transcript", wordsPerMinute: 133.3 });
    // a pause of exactly two seconds is not over two seconds
    expect(pauses).toEqual([{ atMs: 4_000, ms: 2_001 }]);
  });

  it("names no pace without words or without time", () => {
    expect(measureDelivery("", { seconds: 9, from: "recording" }).wordsPerMinute).toBeNull();
    expect(measureDelivery("one two", { seconds: 0, from: "recording" }).wordsPerMinute).toBeNull();
  });

  it.each([-1, Number.NaN, Infinity])("refuses %d seconds", (seconds) => {
    expect(() => measureDelivery("one", { seconds, from: "recording" })).toThrow(RangeError);
  });

  it("gives what the schema promises for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...NASTY_PIECES), fc.string({ unit: "binary" })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const delivery = measureDelivery(text);
        expect(Delivery.parse(delivery)).toEqual(delivery);
        for (const { start, end, quote } of delivery.fillers) expect(text.slice(start, end)).toBe(quote);
        expect(delivery.longestSentenceWords).toBeLessThanOrEqual(delivery.words);
        expect(delivery.longestSentenceWords > 0).toBe(delivery.words > 0);
        expect(delivery.i + delivery.we).toBeLessThanOrEqual(words(text).length);
      }),
      { numRuns: 500 },
    );
  });
});

/** A text that counts how many of its characters are looked at; time would depend on what else the machine does. */
class CountingText {
  looks = 0;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get length(): number {
    return this.text.length;
  }
  charAt(at: number): string {
    this.looks += 1;
    return this.text.charAt(at);
  }
  charCodeAt(at: number): number {
    this.looks += 1;
    return this.text.charCodeAt(at);
  }
  slice(from: number, to: number): string {
    this.looks += to - from;
    return this.text.slice(from, to);
  }
}

function looksAt(text: string): number {
  const counting = new CountingText(text);
  measureDelivery(counting as unknown as string);
  return counting.looks;
}

describe("measureDelivery on long answers", () => {
  it.each([
    "a", "um ", "😀", "((((", "\"", "“", "' ", ". ", "...", "e.g. ", "i ", "i, ", "I um um um ", "like, ", "what it was like, ", "you ", "you know ",
    "sort of ", "they just ", "\n", "- ", "1.", "?\" ", "a.", "A", "_a", "\u0301", "設", "\ud83d", " ", "aA.", "um, I, ", "$", "$1",
    "shard API join ", "a line that is longer than fifty characters so it wraps\n",
  ])("looks at each character a bounded number of times, however long the text: %j", (piece) => {
    const once = piece.repeat(Math.ceil(50_000 / piece.length));
    const four = piece.repeat(Math.ceil(200_000 / piece.length));
    const looks = looksAt(four);
    // the hungriest piece needs 18 looks a character; a step that goes back to the start would need thousands
    expect(looks).toBeLessThan(40 * four.length);
    expect(looks).toBeLessThan(4.1 * looksAt(once));
  });

  it("opens no door to a regular expression that goes back and forth", () => {
    for (const piece of ["a", "A", "Aa", "a_", "a.", "P", "1", "u", "h", "uh", "mh", "m"]) {
      for (const tail of ["", "!", "_"]) expect(measureDelivery(`${piece.repeat(40_000)}${tail}`).fillers).toEqual([]);
    }
  });
});
