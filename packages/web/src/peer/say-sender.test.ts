import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MOST_WAIT_MS, PAUSE_MS, SaySender } from "./say-sender.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function sender(): { sent: string[]; sends: SaySender } {
  const sent: string[] = [];
  return { sent, sends: new SaySender((text, leaving) => void sent.push(`${text}${leaving ? " (leaving)" : ""}`)) };
}

it("sends at a pause, and at least every second to somebody who makes none", () => {
  const { sent, sends } = sender();
  for (let letter = 1; letter <= 25; letter += 1) {
    sends.typed("x".repeat(letter));
    vi.advanceTimersByTime(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(Math.floor(2_500 / MOST_WAIT_MS));
  vi.advanceTimersByTime(PAUSE_MS);
  expect(sent.at(-1)).toBe("x".repeat(25));
  vi.advanceTimersByTime(10_000);
  expect(new Set(sent).size).toBe(sent.length);
});

it("sends what is left when the page goes or the roles are swapped, and nothing that was said already", () => {
  const { sent, sends } = sender();
  sends.typed("We went");
  sends.flush();
  sends.flush();
  sends.typed("We went live");
  sends.flush(true);
  sends.typed("We went live in May");
  sends.drop();
  vi.advanceTimersByTime(10_000);
  expect(sent).toEqual(["We went", "We went live (leaving)"]);
});
