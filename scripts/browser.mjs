// A browser for the browser ring: one that is there, otherwise one that is installed now. For Node 20, without dependencies.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT, packagedNode } from "./places.mjs";
import { showProgress } from "./progress.mjs";
import { runQuietly } from "./run.mjs";

const DOWNLOAD_TIMEOUT_MS = 15 * 60_000;

/**
 * Where a Chromium may lie, best first. Only names; nothing is looked at.
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv }} [on]
 * @returns {string[]}
 */
export function browserPlaces({ platform = process.platform, env = process.env } = {}) {
  if (platform === "darwin") {
    return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap((folder) => [
      join(folder, "Chromium.app/Contents/MacOS/Chromium"),
      join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
      join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    ]);
  }
  if (platform === "win32") {
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]);
  }
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(delimiter).filter(Boolean)];
  const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge"];
  return [...new Set(names.flatMap((name) => folders.map((folder) => join(folder, name))))];
}

/**
 * Why this browser cannot be used, or null when it starts.
 * @param {string} file
 * @returns {Promise<string | null>}
 */
async function faultOf(file) {
  if (!existsSync(file)) return "there is no such file";
  if (process.platform === "win32") return null; // asked for its version there, Chrome opens a window
  const { code, output } = await runQuietly(file, ["--version"], { timeoutMs: 30_000 }).catch((error) => ({ code: 2, output: String(error.message) }));
  return code === 0 ? null : `it does not start: ${output.trim().split("\n").slice(-3).join(" ")}`;
}

/** The Chromium that playwright-core would download, at the place where it would put it. */
async function vendorBrowser() {
  const ask = `process.stdout.write(require("playwright-core").chromium.executablePath())`;
  const { code, output } = await runQuietly(packagedNode(), ["-e", ask], { cwd: ROOT });
  return code === 0 ? output.trim() : null;
}

/** @returns {Promise<string | null>} the file of a browser that starts */
async function findInstalled() {
  const vendor = await vendorBrowser();
  for (const file of [...browserPlaces(), ...(vendor === null ? [] : [vendor])]) {
    if (existsSync(file) && (await faultOf(file)) === null) return file;
  }
  return null;
}

/**
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>} null when done, otherwise the end of its output
 */
async function step(title, command, args, env = process.env) {
  const endProgress = showProgress(title);
  try {
    const { code, output } = await runQuietly(command, args, { cwd: ROOT, env, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    if (code === 0) return null;
    const words = output.trim().split("\n").filter((line) => !/^\s+at /.test(line)); // no stacks
    return words.slice(-3).join(" ");
  } catch (error) {
    if (/** @type {Error} */ (error).message.includes("does not start")) return /** @type {Error} */ (error).message;
    throw error;
  } finally {
    endProgress();
  }
}

/** @returns {Promise<string | null>} null when done, otherwise why not */
async function installDebianPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    (await step("Reading Debian's list of packages (apt-get update)", "apt-get", ["update", "-q"], env)) ??
    (await step("Installing Debian's package chromium (apt-get install)", "apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], env))
  );
}

/** @returns {Promise<string | null>} null when done, otherwise why not */
function downloadFromVendor() {
  const cli = join(ROOT, "node_modules", "playwright-core", "cli.js");
  return step("Downloading Chromium into Playwright's folder (about 170 MB)", packagedNode(), [cli, "install", "--no-shell", "chromium"]);
}

/**
 * The browser for the tests. Says on stderr what it installs, when none is there.
 * @returns {Promise<{ file: string } | { fault: string }>} fault: a sentence that says why there is none and what to do
 */
export async function ensureBrowser() {
  const named = process.env.INCLINED_BROWSER;
  if (named !== undefined && named !== "") {
    const fault = await faultOf(named);
    return fault === null ? { file: named } : { fault: `INCLINED_BROWSER is ${named}, but ${fault}.` };
  }
  let file = await findInstalled();
  if (file !== null) return { file };
  process.stderr.write("No Chromium, Chrome or Edge was found; the browser tests need one.\n");
  const faults = [];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const fault = await installDebianPackage();
    file = await findInstalled();
    if (file !== null) return { file };
    faults.push(`Debian's package: ${fault ?? "was installed, but does not start"}`);
  }
  const fault = await downloadFromVendor();
  file = await findInstalled();
  if (file !== null) return { file };
  const vendor = await vendorBrowser();
  faults.push(`the vendor's download: ${fault ?? (vendor === null ? "could not be asked for" : `${vendor}: ${await faultOf(vendor)}`)}`);
  return {
    fault: `No browser could be had, so the browser tests cannot run. ${faults.join("; ")}. Install Chromium, Chrome or Edge, or name one: INCLINED_BROWSER=/path/to/chrome npm test`,
  };
}
