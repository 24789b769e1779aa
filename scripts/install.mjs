// Installs the packages, only when needed, and knows when that is. For Node 20, without dependencies.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { withLock } from "./lock.mjs";
import { ROOT, findNpm, packagedNode, systemNode } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { ScriptFailure, runQuietly } from "./run.mjs";

/** @typedef {"production" | "full"} Parts what is installed: what the studio runs on, or that and what tests need */
/**
 * @typedef {{ version?: string, link?: boolean, dev?: boolean, devOptional?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 */
/** @typedef {{ lock: string, parts: Parts, tree: string, machine: string }} Stamp */

const MACHINE = `${process.platform}-${process.arch}`; // a folder shared with another system holds that one's binaries

/** @param {string} root */
const lockfile = (root) => join(root, "package-lock.json");
/** @param {string} root */
const stampFile = (root) => join(root, "node_modules", ".inclined-install.json");
/** @param {string} root npm's own record of what it put there, written when an install is complete */
const treeFile = (root) => join(root, "node_modules", ".package-lock.json");
/** @param {string} [root] held by whoever installs or builds */
export const preparationLock = (root = ROOT) => join(root, ".inclined-install", "lock");

/** @param {string} file */
export function hashFile(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string} root */
function treeMark(root) {
  try {
    const { size, mtimeMs } = statSync(treeFile(root));
    return `${size}-${mtimeMs}`;
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {Parts} parts
 */
function writeStamp(root, parts) {
  /** @type {Stamp} */
  const stamp = { lock: hashFile(lockfile(root)), parts, tree: treeMark(root) ?? "", machine: MACHINE };
  writeFileSync(`${stampFile(root)}.next`, JSON.stringify(stamp));
  renameSync(`${stampFile(root)}.next`, stampFile(root));
}

/**
 * What the stamp vouches for; null when there is none or when lockfile, node_modules or machine are no longer the same.
 * @param {string} root
 * @returns {Parts | null}
 */
function stampedParts(root) {
  /** @type {Stamp | null} */
  const stamp = readJson(stampFile(root));
  if (stamp === null || stamp.machine !== MACHINE || stamp.tree !== treeMark(root)) return null;
  if (stamp.lock !== hashFile(lockfile(root)) || !existsSync(packagedNode(root))) return null;
  return stamp.parts;
}

/**
 * @param {string[] | undefined} allowed as in package.json: names, or names with "!" in front
 * @param {string} actual
 */
function admits(allowed, actual) {
  if (allowed === undefined) return true;
  if (allowed.includes(`!${actual}`)) return false;
  const names = allowed.filter((name) => !name.startsWith("!"));
  return names.length === 0 || names.includes(actual) || names.includes("any");
}

/** @param {LockEntry} entry */
function belongsHere(entry) {
  return admits(entry.os, process.platform) && admits(entry.cpu, process.arch);
}

/**
 * The folders that an install of `parts` fills, with their lockfile entries. Optional ones may be missing.
 * @param {string} root
 * @param {Parts} parts
 * @returns {[string, LockEntry][]}
 */
function expectedPackages(root, parts) {
  const lock = readJson(lockfile(root));
  if (lock === null) throw new ScriptFailure(`package-lock.json in ${root} is missing or damaged. Restore it: git checkout package-lock.json`);
  return Object.entries(/** @type {Record<string, LockEntry>} */ (lock.packages)).filter(
    ([path, entry]) =>
      path.includes("node_modules/") && belongsHere(entry) && (parts === "full" || !(entry.dev || entry.devOptional)),
  );
}

/**
 * Whether node_modules holds every package of the lockfile in the right version.
 * @param {string} root
 * @param {Parts} parts
 */
function isComplete(root, parts) {
  /** @type {Record<string, LockEntry> | undefined} */
  const installed = readJson(treeFile(root))?.packages;
  if (installed === undefined) return false;
  return expectedPackages(root, parts).every(([path, entry]) => {
    if (entry.link) return existsSync(join(root, path));
    const recorded = installed[path];
    if (recorded === undefined) return entry.optional === true || entry.devOptional === true;
    return recorded.version === entry.version && readJson(join(root, path, "package.json"))?.version === entry.version;
  });
}

/** @param {string} root */
async function packagedNodeRuns(root) {
  if (!existsSync(packagedNode(root))) return false;
  const { code, output } = await runQuietly(packagedNode(root), ["--version"]).catch(() => ({ code: 2, output: "" }));
  return code === 0 && output.startsWith("v");
}

/**
 * What is installed, complete and fitting the lockfile; null when that must be made first.
 * An install made by hand has no stamp; when it is whole it gets one, and nothing is installed again.
 * @param {string} [root]
 * @returns {Promise<Parts | null>}
 */
export async function installedParts(root = ROOT) {
  const stamped = stampedParts(root);
  if (stamped !== null) return stamped;
  if (!isComplete(root, "production") || !(await packagedNodeRuns(root))) return null;
  const parts = isComplete(root, "full") ? "full" : "production";
  writeStamp(root, parts);
  return parts;
}

/**
 * @param {Parts | null} installed
 * @param {Parts} wanted
 */
export function suffices(installed, wanted) {
  return installed === "full" || installed === wanted;
}

/**
 * What to try, judged by what npm printed.
 * @param {string} output
 */
export function adviceFor(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free some space (about 700 MB), then run it again.";
  if (/ERR_SSL|CERT|SELF_SIGNED|self[- ]signed|unable to verify/i.test(output)) {
    return "The connection's certificate is not trusted. Behind a company proxy: npm config set cafile <file with its certificate>, then run it again.";
  }
  if (/ENOTCACHED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|network/i.test(output)) {
    return "npm could not reach its registry. Is this computer online? Behind a proxy: npm config set proxy and https-proxy. Then run it again; what was fetched is kept.";
  }
  if (/EACCES|EPERM|EBUSY/.test(output)) {
    return "A file could not be replaced. Stop a running studio and close editors on this folder, see that the folder is yours, then run `npm ci` in it.";
  }
  if (/EINTEGRITY/.test(output)) return "A package arrived damaged: npm cache verify, then run it again.";
  if (/in sync/.test(output)) return "The lockfile does not fit package.json: git checkout package-lock.json package.json, or npm install when you changed a dependency.";
  if (/E\w*ALLOW\w*SCRIPT|strict-allow-scripts/i.test(output)) return "npm refused to run install scripts; one of them fetches Node 24. Allow those listed under allowScripts in package.json.";
  return "Run it again; if it fails the same way, `npm ci` shows all that npm has to say.";
}

/**
 * What npm printed without the page of options that it adds to some errors.
 * @param {string} output
 */
export function withoutUsage(output) {
  return output.replace(/^npm error Usage:\n[^]*?^(?=npm error (?:Run "npm help|A complete log))/m, "").trim();
}

/**
 * @param {string} root
 * @param {Parts} parts
 * @param {(pid: number | undefined) => void} onStart
 */
async function install(root, parts, onStart) {
  const env = { ...process.env };
  const npm = findNpm({ env });
  if (npm === null) throw new ScriptFailure("npm was not found. It comes with Node; install Node from its site or your system's packages, then run it again.");
  const node = systemNode({ env });
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[pathName] = [dirname(node), env[pathName]].filter(Boolean).join(delimiter);

  const expected = expectedPackages(root, parts)
    .filter(([, entry]) => !entry.link && !entry.optional && !entry.devOptional)
    .map(([path]) => join(root, path, "package.json"));
  const present = () => expected.filter((file) => existsSync(file)).length;
  const endProgress = showProgress("Installing packages", () => {
    const count = present();
    return count === expected.length ? "now Node 24 for this computer" : `${count} of ${expected.length}`;
  });
  let line;
  try {
    rmSync(stampFile(root), { force: true }); // first, so that an install cut short is seen as one
    const { code, output } = await runQuietly(
      node,
      // engines: the packages are for Node 24, which they bring with them; npm may run under an older one
      [npm, "ci", parts === "full" ? "--include=dev" : "--omit=dev", "--no-engine-strict", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"],
      { cwd: root, env, onStart },
    );
    if (code !== 0) {
      const words = withoutUsage(output);
      throw new ScriptFailure(`${words}\n\nThe packages could not be installed (npm ended with ${code}). ${adviceFor(words)}`);
    }
    if (!(await packagedNodeRuns(root))) {
      throw new ScriptFailure(
        "The packages are there, but not the Node 24 that one of them fetches while it is installed: install scripts seem to be switched off " +
        "(npm config get ignore-scripts). Allow them for this folder (npm config set ignore-scripts false --location=project), then run it again.",
      );
    }
    writeStamp(root, parts); // last
    line = "Installed in {s}.";
  } finally {
    endProgress(line);
  }
}

/**
 * Sees to it that `parts` are installed. Waits when another process does the same in this clone.
 * @param {Parts} parts
 * @param {string} [root]
 * @throws {ScriptFailure} with npm's words and what to try
 */
export async function ensureInstalled(parts, root = ROOT) {
  if (suffices(await installedParts(root), parts)) return;
  await withLock(
    preparationLock(root),
    async (setChild) => {
      // whoever we waited for may have done it
      if (suffices(await installedParts(root), parts)) return;
      await install(root, parts, setChild);
    },
    (holder) => process.stderr.write(`Another install is at work in this folder (process ${holder.pid}); waiting for it …\n`),
  );
}
