import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hearing, LOOK_MS, listenOn, NOTHING_HEARD, stillMs } from "./hands-free-hearing.ts";

/** A room with somebody in it, look by look. Deterministic: the unrest is a sine and a saw that never meet. */
function listen(parts: readonly { seconds: number; db: number; unrest?: number; syllables?: boolean }[], begun: Hearing = NOTHING_HEARD): { hearing: Hearing; ms: number; longestStill: number } {
  let [hearing, ms, longestStill, look] = [begun, 0, 0, 0];
  for (const { seconds, db, unrest = 0.5, syllables = false } of parts) {
    for (let left = seconds * 1_000; left > 0; left -= LOOK_MS) {
      look += 1;
      ms += LOOK_MS;
      const gap = syllables && look % 5 === 0 ? -14 : 0;
      hearing = listenOn(hearing, { ms, db: db + gap + unrest * Math.sin(look * 1.7) + (unrest / 2) * ((look * 7) % 5 - 2) });
      longestStill = Math.max(longestStill, stillMs(hearing, ms) ?? 0);
    }
  }
  return { hearing, ms, longestStill };
}
const still = ({ hearing, ms }: { hearing: Hearing; ms: number }): number | null => stillMs(hearing, ms);

describe("what a microphone tells of somebody who speaks", () => {
  it("is silence after speech, in a still room and in a noisy one", () => {
    for (const [room, unrest, voice] of [[-70, 0.5, -25], [-38, 1.5, -20], [-Infinity, 0, -30]] as const) {
      const end = listen([{ seconds: 2, db: room, unrest }, { seconds: 9, db: voice, unrest: 2, syllables: true }, { seconds: 5, db: room, unrest }]);
      expect(end.hearing.beganAt).not.toBeNull();
      expect(still(end)).toBeGreaterThan(4_000);
      expect(still(end)).toBeLessThanOrEqual(5_000);
    }
  });

  it("is a soft voice too, ten decibels above its room", () => {
    const end = listen([{ seconds: 2, db: -48, unrest: 0.8 }, { seconds: 8, db: -37, unrest: 1.5, syllables: true }]);
    expect(end.hearing.beganAt).not.toBeNull();
    expect(end.longestStill).toBeLessThan(2_000);
  });

  it("is speech from the first moment on, a second later where the room is not known yet", () => {
    const end = listen([{ seconds: 20, db: -24, unrest: 3, syllables: true }]);
    expect(end.hearing.beganAt).toBeLessThan(1_500);
    expect(end.longestStill).toBeLessThan(1_000);
  });

  it("is no end while nobody has begun: who thinks for long before the first word is waited for", () => {
    expect(still(listen([{ seconds: 60, db: -66 }]))).toBeNull();
    // a key that is pressed, a chair: no answer
    const click = listen([{ seconds: 3, db: -66 }, { seconds: 0.08, db: -15 }, { seconds: 30, db: -66 }]);
    expect([still(click), click.hearing.sounds]).toEqual([null, 0]);
  });

  it("counts a pause from the last sound, and anew after each", () => {
    const paused = listen([{ seconds: 1, db: -66 }, { seconds: 6, db: -24, syllables: true }, { seconds: 4, db: -66 }]);
    expect(still(paused)).toBeGreaterThan(3_500);
    const again = listen([{ seconds: 1, db: -66 }, { seconds: 6, db: -24, syllables: true }, { seconds: 4, db: -66 }, { seconds: 0.4, db: -24 }]);
    expect(still(again)).toBeNull();
    const after = listen([{ seconds: 1, db: -66 }, { seconds: 6, db: -24, syllables: true }, { seconds: 4, db: -66 }, { seconds: 0.4, db: -24 }, { seconds: 1, db: -66 }]);
    expect(still(after)).toBeLessThanOrEqual(1_000);
  });

  it("learns a room that grows louder, as when somebody opens a window", () => {
    const end = listen([{ seconds: 4, db: -66 }, { seconds: 6, db: -24, syllables: true }, { seconds: 25, db: -46, unrest: 1 }]);
    expect(still(end)).toBeGreaterThan(5_000);
  });

  it("never goes on by itself from a room alone", () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: -20, noNaN: true }), fc.double({ min: 0, max: 1.5, noNaN: true }), (db, unrest) => {
        const end = listen([{ seconds: 30, db, unrest }]);
        expect([end.hearing.beganAt, still(end)]).toEqual([null, null]);
        expect(end.hearing.recent.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 100 },
    );
  });
});
