import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const BROWSER_TESTS = "**/*.browser.test.ts";
const POSTGRES_TESTS = "**/*.postgres.test.ts";
const NOT_OURS = ["**/node_modules/**", "**/dist/**"];

/** Takes longer than all others of its ring: begun first, the others run beside it. */
const LONGEST = "every-screen.browser.test.ts";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(other.moduleId.endsWith(LONGEST)) - Number(one.moduleId.endsWith(LONGEST)));
  }
}

/**
 * The rings, from quick to slow. Each test file is in exactly one: by its name (`.browser.test.ts`, `.postgres.test.ts`),
 * otherwise by its package. `npm test` prints one line per ring and reads their names from scripts/rings.mjs.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Rings with one number run together: a browser beside other heavy work makes both unsteady.
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "bench/**/*.test.ts", "corpus/**/*.test.ts", "training/**/*.test.ts"],
          exclude: [...NOT_OURS, "packages/{store,server}/**", BROWSER_TESTS, POSTGRES_TESTS],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "store",
          include: ["packages/store/**/*.test.ts"],
          exclude: [...NOT_OURS, BROWSER_TESTS, POSTGRES_TESTS],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "server",
          include: ["packages/server/**/*.test.ts"],
          exclude: [...NOT_OURS, BROWSER_TESTS, POSTGRES_TESTS],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "postgres",
          include: ["packages/**/*.postgres.test.ts"],
          exclude: NOT_OURS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1, // each file may start a database server
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["journeys/**/*.browser.test.ts"],
          exclude: NOT_OURS,
          // a busy machine takes its time to show what it knows
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxConcurrency: 2, // pages of one browser, where a test file allows it
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
