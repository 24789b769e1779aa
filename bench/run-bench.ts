/** The bench cannot run here. The message says why and what to do. */
export class CannotRun extends Error {}

/**
 * Runs a bench: its exit code becomes ours. What cannot run says so on stderr and exits 2; bugs are thrown.
 * @param bench resolves to 0 (as it must be) or 1 (it is not, or the run proves nothing)
 */
export async function runBench(bench: () => Promise<0 | 1>): Promise<void> {
  try {
    process.exitCode = await bench();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** A whole number above 0 from a flag. @throws {CannotRun} on anything else */
export function countFrom(flag: string, value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new CannotRun(`--${flag} takes a whole number from 1, not "${value}".`);
  return count;
}
