import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_GAP_MS } from "../interview/loop-state.ts";
import type { SittingEvent } from "../schema/document-paper.ts";
import { sittingAfter, stageClock, withEvent } from "./sitting.ts";

const MINUTE = 60_000;
const STAGES = 4;
const event = fc.oneof(
  fc.record({ kind: fc.constant("stage-began" as const), at: fc.nat(1e7), stage: fc.nat(6) }),
  fc.record({ kind: fc.constant("tick" as const), at: fc.nat(1e7) }),
  fc.record({ kind: fc.constant("asked" as const), at: fc.nat(1e7), text: fc.string(), about: fc.constant(null), says: fc.string() }),
  fc.record({ kind: fc.constant("self-rated" as const), at: fc.nat(1e7), holds: fc.constant<string[]>(["mvp"]) }),
  fc.record({ kind: fc.constant("ended" as const), at: fc.nat(1e7) }),
);

describe("a sitting", () => {
  it("gives each stage its own time, and goes on where it was left", () => {
    const log: SittingEvent[] = [
      { kind: "stage-began", at: 0, stage: 0 },
      { kind: "tick", at: MINUTE },
      { kind: "stage-began", at: 1.5 * MINUTE, stage: 1 },
      { kind: "tick", at: 2.5 * MINUTE },
      { kind: "stage-began", at: 3 * MINUTE, stage: 0 },
      { kind: "tick", at: 3.25 * MINUTE },
    ];
    expect(sittingAfter(log, STAGES)).toMatchObject({ phase: "running", stage: 0, spentMs: [1.75 * MINUTE, 1.5 * MINUTE], beganAt: 0 });
  });

  it("counts a minute at most of a night in which the machine slept, and takes nothing away for a clock set back", () => {
    expect(sittingAfter([{ kind: "stage-began", at: 10 * MINUTE, stage: 0 }, { kind: "tick", at: 600 * MINUTE }, { kind: "tick", at: 0 }], STAGES).spentMs).toEqual([MOST_GAP_MS]);
  });

  it("keeps what was asked and told, and what was believed even when said after the end", () => {
    const state = sittingAfter([{ kind: "stage-began", at: 0, stage: 0 }, { kind: "asked", at: 1, text: "How many?", about: "scale", says: "Forty." }, { kind: "ended", at: 2 }, { kind: "self-rated", at: 3, holds: ["mvp"] }], STAGES);
    expect(state).toMatchObject({ phase: "over", asked: [{ text: "How many?", about: "scale", says: "Forty." }], rated: ["mvp"] });
  });

  it("reads any log: no time below zero, no stage that is not there", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (log) => {
        const { spentMs, stage } = sittingAfter(log, STAGES);
        expect(spentMs.every((ms) => ms >= 0)).toBe(true);
        expect(stage).toBeLessThan(STAGES);
      }),
    );
  });

  it("says the same after a log as after the shortened one", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (log) => {
        const short = log.reduce<SittingEvent[]>((events, each) => withEvent(events, each), []);
        expect(sittingAfter(short, STAGES)).toEqual(sittingAfter(log, STAGES));
      }),
    );
  });
});

it("warns in the last fifth, and goes on below zero", () => {
  const at = (spent: number) => stageClock({ minutes: 10 }, spent * MINUTE);
  expect([at(0).tone, at(7.9).tone, at(8).tone, at(10).tone, at(12).tone]).toEqual(["calm", "calm", "soon", "over", "over"]);
  expect(at(12).leftMs).toBe(-2 * MINUTE);
});
