// `npm run gen [-- --check]`: writes the generated files, or says which of them are stale.
// Each module in scripts/generators exports `file` (path in the repository) and `make()` (its whole text), or `folder`, which
// then holds nothing else, and `makeAll()` (texts by file name), or `makeFiles()` (texts by path in the repository). Node 24.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
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

/** @param {string} folder @returns {string[]} paths in the repository of all files under it */
function filesIn(folder) {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  } catch {
    return [];
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
    /** @type {{ file?: string, make?: () => Promise<string>, folder?: string, makeAll?: () => Promise<Map<string, string>>, makeFiles?: () => Promise<Map<string, string>> }} */
    const { file, make, folder, makeAll, makeFiles } = await import(pathToFileURL(join(FOLDER, name)).href);
    /** @type {Map<string, string>} */
    const texts = new Map();
    if (file !== undefined && make !== undefined) texts.set(file, await make());
    if (folder !== undefined && makeAll !== undefined) for (const [path, text] of await makeAll()) texts.set(`${folder}/${path}`, text);
    if (makeFiles !== undefined) for (const [path, text] of await makeFiles()) texts.set(path, text);
    const changed = [...texts].filter(([path, text]) => present(path) !== text);
    const left = folder === undefined ? [] : filesIn(folder).filter((path) => !texts.has(path));
    if (isCheck) {
      stale.push(...changed.map(([path]) => path), ...left);
      continue;
    }
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
    for (const path of left) rmSync(join(ROOT, path));
    console.log(`${file ?? folder ?? [...texts.keys()].join(", ")}: ${changed.length + left.length === 0 ? "unchanged" : "written"}`);
  }
  if (stale.length > 0) console.error(`Not up to date: ${stale.join(", ")}. Run npm run gen and commit what it writes.`);
  return stale.length > 0 ? 1 : 0;
});
