import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, backups, isProven, type Slot } from "./assignment.ts";

/** Tries everything. */
function bestByTrying(rows: number, columns: number, weight: (row: number, column: number) => number): number {
  const used = new Set<number>();
  const from = (row: number): number => {
    if (row === rows) return 0;
    let best = from(row + 1);
    for (let column = 0; column < columns; column += 1) {
      if (used.has(column)) continue;
      used.add(column);
      best = Math.max(best, weight(row, column) + from(row + 1));
      used.delete(column);
    }
    return best;
  };
  return from(0);
}

const problem = fc.record({ rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 0, max: 6 }), weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 36, maxLength: 36 }) });

describe("stories for a loop", () => {
  it("are worth as much as the best of all assignments, prove it, and none is told twice", () => {
    fc.assert(
      fc.property(problem, ({ rows, columns, weights }) => {
        const slots: Slot[] = Array.from({ length: rows }, (_, row) => ({ id: `slot${row}`, round: "r", principle: `${row}` }));
        const stories = Array.from({ length: columns }, (_, column) => `story${column}`);
        const at = (row: number, column: number): number => weights[row * 6 + column] ?? 0;
        const weight = (story: string, slot: Slot): number => at(Number(slot.principle), Number(story.slice(5)));
        const found = assign(slots, stories, weight);
        expect(found.worth).toBe(bestByTrying(rows, columns, at));
        expect(isProven(found, slots, stories, weight)).toBe(true);
        const told = found.assigned.flatMap(({ story }) => story ?? []);
        expect(new Set(told).size).toBe(told.length);
        const again = backups(found, slots, stories, weight).flatMap(({ story }) => story ?? []);
        expect(again.filter((story) => told.includes(story))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("leave a slot empty that no story shows, rather than filling it with anything", () => {
    const slots: Slot[] = [{ id: "a", round: "1", principle: "frugality" }];
    expect(assign(slots, ["s"], () => 0).assigned).toEqual([{ slot: "a", story: null, weight: 0 }]);
  });

  it("a proof with a wrong price is no proof", () => {
    const slots: Slot[] = [{ id: "a", round: "1", principle: "x" }];
    const found = assign(slots, ["s"], () => 3);
    expect(isProven({ ...found, worth: 2 }, slots, ["s"], () => 3)).toBe(false);
  });
});
