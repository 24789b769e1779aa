import { describe, expect, it } from "vitest";
import type { LoopEvent } from "../schema/loop.ts";
import { canonical, laterLog } from "./later-log.ts";

const began: LoopEvent = { kind: "round-began", at: 1 };
const typed = (at: number, text: string): LoopEvent => ({ kind: "typed", at, text });

describe("two logs of one loop", () => {
  it("are one where the longer goes on with the shorter, words written over included", () => {
    const longer = [began, typed(2, "In March"), { kind: "answered" as const, at: 9, text: "In March." }];
    expect(laterLog([began], longer)).toBe(longer);
    expect(laterLog(longer, [began, typed(2, "In")])).toBe(longer);
    expect(laterLog([], longer)).toBe(longer);
    const [early, late] = [[began, typed(2, "In")], [began, typed(3, "In March")]];
    expect(laterLog(early, late)).toBe(late);
    expect(laterLog(late, early)).toBe(late);
  });

  it("part where each has something that the other has not", () => {
    expect(laterLog([began, { kind: "answered", at: 2, text: "One." }], [began, { kind: "answered", at: 2, text: "Two." }, typed(3, "x")])).toBeNull();
    expect(laterLog([began, typed(2, "a"), typed(3, "b")], [{ kind: "tick", at: 1 }, typed(2, "a"), typed(3, "b")])).toBeNull();
  });

  it("are the same whatever the order of fields", () => {
    expect(laterLog([{ at: 1, kind: "round-began" }], [began, typed(2, "a")])).toHaveLength(2);
    expect(canonical({ b: [1, { d: undefined, c: null }], a: "x" })).toBe('{"a":"x","b":[1,{"c":null}]}');
  });
});
