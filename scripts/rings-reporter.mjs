// A vitest reporter: counts per ring, written as JSON to the file named by INCLINED_TALLY.
import { writeFileSync } from "node:fs";

export default class RingsReporter {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    /** @type {Record<string, import("./rings.mjs").Count>} */
    const rings = {};
    for (const module of modules) {
      const count = (rings[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") count.passed += 1;
        else if (state === "skipped") count.skipped += 1;
        else count.failed += 1; // failed, or never finished
      }
      // a file that could not be read, or a hook that threw
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    }
    const file = process.env.INCLINED_TALLY;
    if (file !== undefined) writeFileSync(file, JSON.stringify({ rings, loose: unhandledErrors.length }));
  }
}
