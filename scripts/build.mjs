// Builds the web app, only when its sources changed. For Node 20, without dependencies.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { preparationLock } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { ROOT, packagedNode } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { ScriptFailure, runQuietly } from "./run.mjs";

/** What the built app is made of. Folders are read with all below them. */
const SOURCES = [
  "package-lock.json",
  "tsconfig.base.json",
  ...["core", "content", "web"].flatMap((name) => [`packages/${name}/package.json`, `packages/${name}/tsconfig.json`, `packages/${name}/src`]),
  "packages/web/index.html",
  "packages/web/public",
  ...["vite.config.ts", "board-library.ts", "pack-page.ts"].map((file) => `packages/web/${file}`),
];

const IS_TEST = /\.test\.tsx?$/; // a changed test changes no app

/**
 * @param {string} root
 * @param {string} path relative, with "/"
 * @returns {string[]} relative paths of files, sorted
 */
function filesOf(root, path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOTDIR") return [path];
    if (code === "ENOENT") return [];
    throw error;
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/**
 * One hash over names and bytes of all that the web app is built from. By content, not by time: a checkout or a touch
 * is no change, and an edit that keeps the time is one.
 * @param {string} [root]
 */
export function webFingerprint(root = ROOT) {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesOf(root, source)) {
      if (IS_TEST.test(file)) continue;
      const bytes = readFileSync(join(root, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

/** @param {string} root */
const distFolder = (root) => join(root, "packages", "web", "dist");
/** @param {string} root */
const stampFile = (root) => join(distFolder(root), ".inclined-build.json");

/**
 * @param {string} root
 * @param {string} fingerprint
 */
function isBuilt(root, fingerprint) {
  try {
    return JSON.parse(readFileSync(stampFile(root), "utf8")).sources === fingerprint && existsSync(join(distFolder(root), "index.html"));
  } catch {
    return false;
  }
}

/**
 * Sees to it that packages/web/dist is what the sources make. The packages must be installed.
 * @param {string} [root]
 * @throws {ScriptFailure} with the builder's words
 */
export async function ensureBuilt(root = ROOT) {
  if (isBuilt(root, webFingerprint(root))) return;
  await withLock(
    preparationLock(root),
    async (setChild) => {
      const fingerprint = webFingerprint(root);
      if (isBuilt(root, fingerprint)) return; // whoever we waited for did it
      const endProgress = showProgress("Building the web app");
      let line;
      try {
        rmSync(stampFile(root), { force: true }); // first, so that a build cut short is seen as one
        const { code, output } = await runQuietly(packagedNode(root), [join(root, "node_modules", "vite", "bin", "vite.js"), "build"], {
          cwd: join(root, "packages", "web"),
          // React and Vite look at this; a test run or a shell may have set it to something else
          env: { ...process.env, NODE_ENV: "production" },
          onStart: setChild,
        });
        if (code !== 0) throw new ScriptFailure(`${output.trim()}\n\nThe web app could not be built (vite ended with ${code}).`);
        writeFileSync(`${stampFile(root)}.next`, JSON.stringify({ sources: fingerprint }));
        renameSync(`${stampFile(root)}.next`, stampFile(root)); // last
        line = "Built the web app in {s}.";
      } finally {
        endProgress(line);
      }
    },
    (holder) => process.stderr.write(`Another install or build is at work in this folder (process ${holder.pid}); waiting for it …\n`),
  );
}
