// `npm run check [-- --no-tests]`: all that must hold before a commit. A line per part; output only of parts that fail.
// For Node 20, without dependencies.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { ROOT, packagedNode, tooOld } from "./places.mjs";
import { ScriptFailure, runInForeground, runQuietly, runScript } from "./run.mjs";

const PART_TIMEOUT_MS = 10 * 60_000;
const AT_ONCE = 2; // cores that can be expected

/** @param {string[]} path */
const inModules = (...path) => join(ROOT, "node_modules", ...path);

/** Every tsconfig.json of the house and the one for tests. */
function typeChecks() {
  const folders = readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`);
  return [...folders, "scripts"]
    .map((folder) => `${folder}/tsconfig.json`)
    .concat("tsconfig.tests.json")
    .filter((file) => existsSync(join(ROOT, file)))
    .map((file) => ({ name: `types ${file.replace(/\/?tsconfig\.json$/, "").replace(/^packages\//, "")}`, args: [inModules("typescript", "bin", "tsc"), "-p", file] }));
}

/** @returns {{ name: string, args: string[] }[]} each run by the packaged Node */
function parts() {
  return [
    ...typeChecks(),
    { name: "lint", args: [inModules("oxlint", "bin", "oxlint"), "--deny-warnings"] },
    { name: "boundaries", args: [join(ROOT, "scripts", "boundaries.mjs")] },
    { name: "unused code", args: [inModules("knip", "bin", "knip.js"), "--no-progress"] },
    { name: "generated files", args: [join(ROOT, "scripts", "gen.mjs"), "--check"] },
  ];
}

await runScript(async () => {
  const refusal = tooOld();
  if (refusal !== null) throw new ScriptFailure(refusal);
  await ensureInstalled("full");
  const queue = parts();
  let failures = 0;
  const worker = async () => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const startedAt = performance.now();
      const { code, output } = await runQuietly(packagedNode(), part.args, { cwd: ROOT, timeoutMs: PART_TIMEOUT_MS });
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${part.name.padEnd(26)} ${seconds.padStart(6)} s\n`);
      if (code !== 0) {
        failures += 1;
        process.stdout.write(`${output.trimEnd()}\n\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (process.argv.includes("--no-tests")) return failures > 0 ? 1 : 0;

  const startedAt = performance.now();
  const code = await runInForeground(process.execPath, [join(ROOT, "scripts", "test.mjs")], { cwd: ROOT });
  process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${"tests".padEnd(26)} ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s\n`);
  return failures > 0 || code !== 0 ? 1 : 0;
});
