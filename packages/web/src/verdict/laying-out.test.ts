import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANES, lanesOf } from "./lanes.ts";
import { placeNotes } from "./place-notes.ts";

describe("underlines", () => {
  it("puts what overlaps under one another and starts again at the top", () => {
    expect(lanesOf([{ start: 0, end: 10 }, { start: 5, end: 8 }, { start: 6, end: 20 }, { start: 10, end: 12 }])).toEqual([0, 1, 2, 0]);
    expect(lanesOf([{ start: 30, end: 40 }, { start: 0, end: 35 }])).toEqual([1, 0]);
  });

  it("never puts two that overlap into one lane, unless it is the last", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const lanes = lanesOf(spans);
        const upon = spans.flatMap((one, a) =>
          spans.flatMap((other, b) => (a < b && one.start < other.end && other.start < one.end && lanes[a] === lanes[b] ? [lanes[a]] : [])),
        );
        expect(upon.filter((lane) => lane !== LANES - 1)).toEqual([]);
      }),
    );
  });
});

describe("notes in the margin", () => {
  it("stand beside their words where there is room, else below the one before", () => {
    expect(placeNotes([{ wanted: 0, height: 40 }, { wanted: 20, height: 40 }, { wanted: 300, height: 40 }])).toEqual([0, 50, 300]);
  });

  it("never overlap, and never stand above their words", () => {
    const note = fc.record({ wanted: fc.nat(500), height: fc.integer({ min: 1, max: 90 }) });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 15 }), (notes) => {
        const tops = placeNotes(notes);
        for (const [index, { wanted }] of notes.entries()) {
          expect(tops[index]).toBeGreaterThanOrEqual(wanted);
          const before = notes[index - 1];
          if (before !== undefined) expect(tops[index]).toBeGreaterThan((tops[index - 1] ?? 0) + before.height);
        }
      }),
    );
  });
});
