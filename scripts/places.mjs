// Where things are: the repository, the Node that runs it, the npm that installs it. For Node 20, without dependencies.
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The oldest Node that these scripts run under; everything else runs under the one from node_modules. */
export const OLDEST_NODE = 20;

const NODE_FILE = process.platform === "win32" ? "node.exe" : "node";

/**
 * Where the Node 24 of a repository lies once it is installed.
 * @param {string} [root]
 */
export function packagedNode(root = ROOT) {
  return join(root, "node_modules", "node", "bin", NODE_FILE);
}

/** @param {string} [root] */
export function binFile(root = ROOT) {
  return join(root, "packages", "cli", "bin", "inclined.mjs");
}

/** @param {string} path */
function liesInNodeModules(path) {
  return path.split(sep).includes("node_modules");
}

/** @param {string} path */
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * A Node that is not inside node_modules: an install deletes that folder, and a program must not delete itself.
 * `npm start` puts node_modules/.bin first on the PATH, so we may well be running under that one.
 * @param {{ execPath?: string, env?: NodeJS.ProcessEnv }} [from]
 */
export function systemNode({ execPath = process.execPath, env = process.env } = {}) {
  const onPath = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean).map((folder) => join(folder, NODE_FILE));
  for (const candidate of [execPath, env.npm_node_execpath, ...onPath]) {
    if (candidate === undefined || !existsSync(candidate)) continue;
    if (!liesInNodeModules(candidate) && !liesInNodeModules(realPath(candidate))) return candidate;
  }
  return execPath;
}

/**
 * The npm program file: the one that runs us, otherwise the one beside a Node.
 * @param {{ execPath?: string, env?: NodeJS.ProcessEnv }} [from]
 * @returns {string | null}
 */
export function findNpm({ execPath = process.execPath, env = process.env } = {}) {
  const running = env.npm_execpath;
  // yarn and pnpm set the same variable; they cannot do `npm ci`
  if (running !== undefined && /[\\/]npm-cli\.[cm]?js$/.test(running) && existsSync(running)) return running;
  const folders = [dirname(systemNode({ execPath, env })), ...(env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean)];
  for (const folder of folders) {
    const beside = [
      join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
      join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
      join(folder, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
      realPath(join(folder, "npm")),
    ];
    const found = beside.find((file) => file.endsWith("npm-cli.js") && existsSync(file));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The sentence for a Node that is too old, or null.
 * @param {string} [version] as in process.versions.node
 */
export function tooOld(version = process.versions.node) {
  if (Number(version.split(".")[0]) >= OLDEST_NODE) return null;
  return `Inclined needs Node ${OLDEST_NODE} or newer to install itself; you have ${version}. Install a current Node, then run it again.`;
}
