// `npm test [-- filters and options of vitest]`: installs what tests need, builds, finds a browser, runs all rings.
// For Node 20, without dependencies.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { ROOT, packagedNode, tooOld } from "./places.mjs";
import { RINGS, summarise } from "./rings.mjs";
import { ScriptFailure, runInForeground, runScript } from "./run.mjs";

/**
 * Whether vitest's filters (parts of paths) leave any browser test.
 * @param {readonly string[]} filters
 */
function wantsBrowser(filters) {
  const files = readdirSync(join(ROOT, "journeys"))
    .filter((name) => name.endsWith(".browser.test.ts"))
    .map((name) => `journeys/${name}`);
  return files.some((path) => filters.length === 0 || filters.some((filter) => path.includes(filter.replaceAll("\\", "/"))));
}

await runScript(async () => {
  const refusal = tooOld();
  if (refusal !== null) throw new ScriptFailure(refusal);
  const args = process.argv.slice(2);
  // after an option nobody but vitest knows which words are filters; then all tests may be meant
  const filters = args.some((arg) => arg.startsWith("-")) ? [] : args;
  const isWhole = args.length === 0;
  const strict = isWhole && /^(1|true)$/.test(process.env.CI ?? "");

  await ensureInstalled("full");
  await ensureBuilt();
  const browser = wantsBrowser(filters) ? await ensureBrowser() : null;
  const isWithoutBrowser = browser !== null && "fault" in browser;

  const folder = mkdtempSync(join(tmpdir(), "inclined-test-"));
  try {
    const tallyFile = join(folder, "tally.json");
    const code = await runInForeground(
      packagedNode(),
      [
        join(ROOT, "node_modules", "vitest", "vitest.mjs"),
        "run",
        "--reporter=default",
        `--reporter=${join(ROOT, "scripts", "rings-reporter.mjs")}`,
        ...(isWithoutBrowser ? ["--project=!browser"] : []),
        ...args,
      ],
      {
        cwd: ROOT,
        env: { ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), ...process.env, INCLINED_TALLY: tallyFile, ...(browser !== null && "file" in browser ? { INCLINED_BROWSER: browser.file } : {}) },
      },
    );
    /** @type {import("./rings.mjs").Tally} */
    let tally;
    try {
      tally = JSON.parse(readFileSync(tallyFile, "utf8"));
    } catch {
      throw new ScriptFailure(`The test runner ended with ${code} before it could count.\n0 passed, 1 failed`);
    }
    if (isWithoutBrowser) {
      tally.rings.browser = { passed: 0, failed: 1, skipped: 0 }; // never silently left out
      process.stdout.write(`\n${browser.fault}\n`);
    }
    const { lines, ok } = summarise(tally, { strict, wanted: isWhole ? RINGS : [] });
    process.stdout.write(`\n${lines.join("\n")}\n`);
    if (ok && code !== 0) process.stderr.write(`The test runner ended with ${code}.\n`);
    return ok && code === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
