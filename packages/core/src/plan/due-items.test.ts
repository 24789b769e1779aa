import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./calendar.ts";
import { dueItems, type Said } from "./due-items.ts";

const DAY = "2026-11-21";
const said = (score: number | null, day = DAY, more: Partial<Said> = {}): Said => ({ kind: "question", id: "q", title: "A question", day, score, ...more });
const waits = (list: readonly Said[]): number => daysBetween(list.at(-1)?.day ?? DAY, dueItems(list)[0]?.dueOn ?? DAY);

describe("what was said before", () => {
  it("comes up again the later the better it was said, and never on the same day", () => {
    const days = [0, 1, 2, 3].map((score) => waits([said(score)]));
    expect(days[0]).toBeGreaterThanOrEqual(1);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    expect(days[3]).toBeGreaterThan(days[0] ?? 0);
  });

  it("comes up ever more rarely where it was said well each time it fell due", () => {
    const history = [said(2)];
    const gaps: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      gaps.push(waits(history));
      history.push(said(2, dueItems(history)[0]?.dueOn));
    }
    expect(gaps).toEqual(gaps.toSorted((one, other) => one - other));
    expect(new Set(gaps).size).toBe(4);
  });

  it("counts for nothing where it was not assessed", () => {
    expect(dueItems([said(null)])).toEqual([]);
    expect(dueItems([said(2), said(null, addDays(DAY, 1))])).toEqual(dueItems([said(2)]));
  });

  it("counts once a day, as it was said last", () => {
    expect(dueItems([said(0), said(3)])).toEqual(dueItems([said(3)]));
  });

  it("tells a story from a question with the same id, and keeps the last title", () => {
    const due = dueItems([said(1), said(3, DAY, { kind: "story", title: "Old" }), said(3, addDays(DAY, 2), { kind: "story", title: "New" })]);
    expect(due.map(({ kind, title }) => [kind, title])).toEqual([["question", "A question"], ["story", "New"]]);
  });

  it("is the same whatever order days come in, and always lies ahead", () => {
    const any = fc.array(fc.record({ kind: fc.constantFrom("question" as const, "story" as const), id: fc.constantFrom("a", "b"), title: fc.constant("T"), at: fc.integer({ min: 0, max: 60 }), score: fc.option(fc.integer({ min: 0, max: 3 })) }), { maxLength: 12 });
    fc.assert(
      fc.property(any, (list) => {
        const history = [...new Map(list.map(({ at, ...one }) => [`${one.kind}${one.id}${at}`, { ...one, day: addDays(DAY, at) }])).values()];
        const due = dueItems(history);
        expect(dueItems(history.toReversed())).toEqual(due);
        for (const { kind, id, dueOn } of due) for (const one of history) if (one.kind === kind && one.id === id && one.score !== null) expect(dueOn > one.day).toBe(true);
      }),
    );
  });
});
