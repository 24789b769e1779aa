// The rings of the tests, and what a run of them amounts to.

/** In the order of the report. The same names as the projects of vitest.config.ts; a test compares them. */
export const RINGS = /** @type {const} */ (["unit", "store", "postgres", "server", "browser"]);

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ rings: Record<string, Count>, loose: number }} Tally loose: errors outside any test; each counts as a failure */

/**
 * @param {Tally} tally
 * @param {{ strict: boolean, wanted: readonly string[] }} choice
 *   strict: a skipped test, or a wanted ring without any test, is a failure of the run; wanted: rings that had to run
 * @returns {{ lines: string[], ok: boolean }} lines: one per ring, then what is wrong beyond failed tests, then the total
 */
export function summarise(tally, { strict, wanted }) {
  const total = { passed: 0, failed: tally.loose, skipped: 0 };
  const lines = [];
  const complaints = [];
  if (tally.loose > 0) complaints.push(`${tally.loose} error(s) outside any test`);
  for (const ring of RINGS) {
    const count = tally.rings[ring] ?? { passed: 0, failed: 0, skipped: 0 };
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    lines.push(`${ring.padEnd(9)} ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    if (!strict || !wanted.includes(ring)) continue;
    if (count.passed + count.failed === 0) complaints.push(`ring ${ring} ran no test`);
    if (count.skipped > 0) complaints.push(`ring ${ring} skipped ${count.skipped}`);
  }
  // In a strict run the last line alone must tell: what should have run and did not is a failure, too.
  if (strict) total.failed += complaints.filter((complaint) => complaint.startsWith("ring")).length;
  if (complaints.length > 0) lines.push(`Not in order: ${complaints.join("; ")}.`);
  lines.push(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
  const ranAny = total.passed > 0;
  return { lines, ok: total.failed === 0 && ranAny };
}
