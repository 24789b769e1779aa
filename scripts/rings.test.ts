import { describe, expect, it } from "vitest";
import config from "../vitest.config.ts";
import { RINGS, summarise } from "./rings.mjs";

const ONE_EACH = Object.fromEntries(RINGS.map((ring) => [ring, { passed: 1, failed: 0, skipped: 0 }]));
const STRICT = { strict: true, wanted: RINGS };
const EASY = { strict: false, wanted: [] };

it("are the projects of the test runner", () => {
  const names = config.test?.projects?.map((project) => (project as { test: { name: string } }).test.name);
  expect(names?.toSorted()).toEqual([...RINGS].sort());
});

describe("the report", () => {
  it("has a line per ring and the total last", () => {
    const { lines, ok } = summarise({ rings: { ...ONE_EACH, unit: { passed: 40, failed: 0, skipped: 0 } }, loose: 0 }, STRICT);
    expect(lines).toEqual([
      "unit      40 passed, 0 failed, 0 skipped",
      "store     1 passed, 0 failed, 0 skipped",
      "postgres  1 passed, 0 failed, 0 skipped",
      "server    1 passed, 0 failed, 0 skipped",
      "browser   1 passed, 0 failed, 0 skipped",
      "44 passed, 0 failed",
    ]);
    expect(ok).toBe(true);
  });

  it("is not well when something failed or broke outside of tests", () => {
    expect(summarise({ rings: { ...ONE_EACH, store: { passed: 3, failed: 2, skipped: 0 } }, loose: 0 }, EASY)).toMatchObject({ ok: false });
    const loose = summarise({ rings: ONE_EACH, loose: 1 }, EASY);
    expect(loose.ok).toBe(false);
    expect(loose.lines.slice(-2)).toEqual(["Not in order: 1 error(s) outside any test.", "5 passed, 1 failed"]);
  });

  it("tells of skipped tests, which are a failure only where all must run", () => {
    const tally = { rings: { ...ONE_EACH, unit: { passed: 2, failed: 0, skipped: 3 } }, loose: 0 };
    expect(summarise(tally, EASY)).toMatchObject({ ok: true });
    expect(summarise(tally, EASY).lines.at(-1)).toBe("6 passed, 0 failed, 3 skipped");
    expect(summarise(tally, STRICT)).toMatchObject({ ok: false });
    expect(summarise(tally, STRICT).lines.at(-1)).toBe("6 passed, 1 failed, 3 skipped");
  });

  it("is not well where all must run and a ring ran nothing", () => {
    const { browser: _, ...without } = ONE_EACH;
    expect(summarise({ rings: without, loose: 0 }, EASY).ok).toBe(true);
    const { lines, ok } = summarise({ rings: without, loose: 0 }, STRICT);
    expect(ok).toBe(false);
    expect(lines.slice(-2)).toEqual(["Not in order: ring browser ran no test.", "4 passed, 1 failed"]);
  });

  it("is not well when nothing ran at all", () => {
    expect(summarise({ rings: {}, loose: 0 }, EASY).ok).toBe(false);
  });
});
