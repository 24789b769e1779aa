import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenTime, timingOfSpans } from "./timing-of-spans.ts";

/** An interviewer until 10, an answer from 12 to 33 with a pause of three seconds, the interviewer again. */
const runs = [{ from: 1, to: 10 }, { from: 12, to: 20 }, { from: 23, to: 26 }, { from: 26.5, to: 33 }, { from: 35, to: 41 }];

describe("the time of a turn in a recording", () => {
  it("goes from the first speech in it to the last, with its pauses, and nobody else's", () =>
    expect(spokenTime({ runs }, [{ from: 10.5, to: 34.9 }])).toEqual({ seconds: 21, speakingSeconds: 17.5, longestRunSeconds: 8, pauses: [{ atMs: 8_000, ms: 3_000 }] }));

  it("is added up over turns; what is said between them is no pause", () =>
    expect(spokenTime({ runs }, [{ from: 23, to: 34 }, { from: 11, to: 21 }])).toEqual({ seconds: 18, speakingSeconds: 17.5, longestRunSeconds: 8, pauses: [] }));

  it("counts once what two turns both cover", () => expect(spokenTime({ runs }, [{ from: 12, to: 18 }, { from: 15, to: 20 }])?.seconds).toBe(8));

  it("of the longest of pauses, between turns that touch, is known", () => expect(spokenTime({ runs }, [{ from: 12, to: 21 }, { from: 21, to: 26 }])?.pauses).toEqual([{ atMs: 8_000, ms: 3_000 }]));

  it("is not known where nothing is heard", () => {
    expect(timingOfSpans({ runs }, [{ from: 10.2, to: 11.5 }])).toBeUndefined();
    expect(timingOfSpans({ runs: [] }, [{ from: 0, to: 60 }])).toBeUndefined();
    expect(timingOfSpans({ runs }, [])).toBeUndefined();
  });

  it("gives an answer its time", () => expect(timingOfSpans({ runs }, [{ from: 34, to: 50 }])).toEqual({ seconds: 6, from: "recording", pauses: [] }));

  it("is never longer than the stretches, and never shorter than the speech in them", () => {
    const stretch = fc.record({ from: fc.nat({ max: 600 }), last: fc.nat({ max: 90 }) }).map(({ from, last }) => ({ from, to: from + last }));
    const speech = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 }).map((parts) => {
      let at = 0;
      return parts.map(([still, last]) => ({ from: (at += still), to: (at += last) }));
    });
    fc.assert(
      fc.property(speech, fc.array(stretch, { maxLength: 6 }), (spoken, stretches) => {
        const found = spokenTime({ runs: spoken }, stretches);
        if (found === null) return;
        const pauses = found.pauses.reduce((sum, { ms }) => sum + ms / 1_000, 0);
        expect(found.seconds).toBeLessThanOrEqual(stretches.reduce((sum, { from, to }) => sum + to - from, 0) + 0.001);
        expect(found.speakingSeconds + pauses).toBeLessThanOrEqual(found.seconds + 0.001);
        expect(found.longestRunSeconds).toBeLessThanOrEqual(found.speakingSeconds + 0.001);
      }),
    );
  });
});
