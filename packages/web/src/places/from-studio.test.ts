import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fromStudio } from "./from-studio.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A studio that answers from the given question on. */
function studioAwayFor(questions: number): () => number {
  let asked = 0;
  vi.stubGlobal("fetch", async () => {
    asked += 1;
    if (asked <= questions) throw new TypeError("Failed to fetch");
    return new Response(null, { status: 401 });
  });
  return () => asked;
}

it("fetches what is there once, and asks the studio nothing", async () => {
  const asked = studioAwayFor(0);
  const fetchPart = vi.fn<() => Promise<string>>(async () => "part");
  await expect(fromStudio(fetchPart)()).resolves.toBe("part");
  expect([fetchPart.mock.calls.length, asked()]).toEqual([1, 0]);
});

it("waits while the studio is away, all parts with one question at a time, and fetches them when it is back", async () => {
  const asked = studioAwayFor(3);
  let isAway = true;
  const fetchPart = vi.fn<(name: string) => Promise<string>>(async (name) => {
    if (isAway) throw new TypeError("Failed to fetch dynamically imported module");
    return name;
  });
  const both = Promise.all(["plan", "settings"].map((name) => fromStudio(() => fetchPart(name))()));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(fetchPart).toHaveBeenCalledTimes(2);
  isAway = false;
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(both).resolves.toEqual(["plan", "settings"]);
  expect(asked()).toBe(4);
});

it("tells of a part that a studio which answers does not have", async () => {
  studioAwayFor(0);
  const told = fromStudio(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module")))().catch((failure: unknown) => String(failure));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await told).toMatch("dynamically imported");
});
