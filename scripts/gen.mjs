// `npm run gen [-- --check]`: writes the generated files, or says which of them are stale.
// Each module in scripts/generators exports `file` (path in the repository) and `make()` (its whole text). Node 24.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { ROOT, packagedNode, tooOld } from "./places.mjs";
import { ScriptFailure, runInForeground, runScript } from "./run.mjs";

const FOLDER = join(ROOT, "scripts", "generators");

/** @param {string} file */
function present(file) {
  try {
    return readFileSync(join(ROOT, file), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}

await runScript(async () => {
  const refusal = tooOld();
  if (refusal !== null) throw new ScriptFailure(refusal);
  await ensureInstalled("production");
  // generators may load the TypeScript of the packages
  if (Number(process.versions.node.split(".")[0]) < 24) return runInForeground(packagedNode(), process.argv.slice(1));

  const isCheck = process.argv.includes("--check");
  const stale = [];
  for (const name of readdirSync(FOLDER).filter((entry) => entry.endsWith(".mjs")).sort()) {
    /** @type {{ file: string, make: () => Promise<string> }} */
    const { file, make } = await import(pathToFileURL(join(FOLDER, name)).href);
    const text = await make();
    const isCurrent = present(file) === text;
    if (isCheck) {
      if (!isCurrent) stale.push(file);
    } else {
      if (!isCurrent) writeFileSync(join(ROOT, file), text);
      console.log(`${file}: ${isCurrent ? "unchanged" : "written"}`);
    }
  }
  if (stale.length > 0) console.error(`Not up to date: ${stale.join(", ")}. Run npm run gen and commit what it writes.`);
  return stale.length > 0 ? 1 : 0;
});
