import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adviceFor, installedParts, preparationLock, suffices, withoutUsage } from "./install.mjs";
import { isAlive } from "./lock.mjs";
import { ROOT, findNpm, packagedNode, systemNode } from "./places.mjs";

const NODE = systemNode();
const NPM = findNpm() ?? "no npm";
const made = realpathSync(mkdtempSync(join(tmpdir(), "inclined-install-")));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** npm itself, as far from the network as the packages below allow. */
function npm(folder: string, ...args: string[]) {
  execFileSync(NODE, [NPM, ...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "pipe", env: clean() });
}

/** The environment without what the npm that runs us has put there. */
function clean() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$|^INCLINED_/i.test(name)));
}

/** Packages as real as those of the registry, from files: `node`, whose install script takes its time, and two more. */
function makeTarballs() {
  const packages: Record<string, Record<string, string>> = {
    node: {
      "package.json": JSON.stringify({ name: "node", version: "24.0.0", scripts: { preinstall: "node fetch.cjs" } }),
      "fetch.cjs": `const fs = require("fs");
        fs.appendFileSync(process.env.RUNS, "run\\n");
        setTimeout(() => { fs.mkdirSync("bin", { recursive: true }); fs.symlinkSync(process.env.REAL_NODE, "bin/" + (process.platform === "win32" ? "node.exe" : "node")); }, Number(process.env.FETCH_MS));`,
    },
    used: { "package.json": JSON.stringify({ name: "used", version: "1.0.0" }), "index.js": "" },
    later: { "package.json": JSON.stringify({ name: "later", version: "1.0.0" }), "index.js": "" },
    tested: { "package.json": JSON.stringify({ name: "tested", version: "1.0.0" }), "index.js": "" },
  };
  for (const [name, files] of Object.entries(packages)) {
    const folder = join(made, "sources", name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    npm(folder, "pack", "--pack-destination", made);
  }
}

const MANIFEST = {
  name: "a-house",
  version: "1.0.0",
  private: true,
  dependencies: { node: "file:../node-24.0.0.tgz", used: "file:../used-1.0.0.tgz" },
  devDependencies: { tested: "file:../tested-1.0.0.tgz" },
  allowScripts: { node: true },
};

let lockText = "";
beforeAll(() => {
  makeTarballs();
  const folder = join(made, "locking");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify(MANIFEST));
  npm(folder, "install", "--package-lock-only");
  lockText = readFileSync(join(folder, "package-lock.json"), "utf8");
});

let count = 0;
/** A clone: package.json and package-lock.json, nothing installed. */
function clone() {
  const root = join(made, `clone-${++count}`);
  mkdirSync(root);
  writeFileSync(join(root, "package.json"), JSON.stringify(MANIFEST));
  writeFileSync(join(root, "package-lock.json"), lockText);
  return root;
}

const runsOf = (root: string) => (existsSync(`${root}.runs`) ? readFileSync(`${root}.runs`, "utf8").split("\n").length - 1 : 0);

function startInstall(root: string, parts: "production" | "full", { fetchMs = 0, env = {} }: { fetchMs?: number; env?: NodeJS.ProcessEnv } = {}): ChildProcess {
  const script = `
    import { ensureInstalled } from ${JSON.stringify(pathToFileURL(join(ROOT, "scripts", "install.mjs")).href)};
    import { runScript } from ${JSON.stringify(pathToFileURL(join(ROOT, "scripts", "run.mjs")).href)};
    await runScript(async () => { await ensureInstalled(${JSON.stringify(parts)}, ${JSON.stringify(root)}); return 0; });`;
  return spawn(NODE, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...clean(), npm_config_offline: "true", RUNS: `${root}.runs`, REAL_NODE: packagedNode(), FETCH_MS: String(fetchMs), ...env },
  });
}

function ending(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (data: Buffer) => (err += data.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, err })));
}

async function until(isSo: () => boolean) {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (isSo()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("did not come about in 20 s");
}

const childOf = (root: string): number | undefined => {
  try {
    return JSON.parse(readFileSync(preparationLock(root), "utf8")).child;
  } catch {
    return undefined; // nobody holds the lock
  }
};

describe("an install with npm", () => {
  it("happens once: the second time it is only looked at", async () => {
    const root = clone();
    expect(await installedParts(root)).toBeNull();
    const { code, err } = await ending(startInstall(root, "production"));
    expect({ code, runs: runsOf(root) }).toEqual({ code: 0, runs: 1 });
    expect(err).toMatch(/Installing packages … 0 s[^]*Installed in \d+ s\.\n$/);
    expect(existsSync(join(root, "node_modules", "used"))).toBe(true);
    expect(existsSync(join(root, "node_modules", "tested"))).toBe(false);
    expect(await installedParts(root)).toBe("production");
    const inode = statSync(join(root, "node_modules", "used")).ino;

    expect(await ending(startInstall(root, "production"))).toEqual({ code: 0, err: "" });
    expect(runsOf(root)).toBe(1);
    expect(statSync(join(root, "node_modules", "used")).ino).toBe(inode);

    expect((await ending(startInstall(root, "full"))).code).toBe(0);
    expect(existsSync(join(root, "node_modules", "tested"))).toBe(true);
    expect(await installedParts(root)).toBe("full");
    // what the tests need contains what the studio needs
    expect(await ending(startInstall(root, "production"))).toEqual({ code: 0, err: "" });
    expect(existsSync(join(root, "node_modules", "tested"))).toBe(true);
  });

  it("that was made by hand counts, and nothing else does for it", async () => {
    const root = clone();
    Object.assign(process.env, { RUNS: `${root}.runs`, REAL_NODE: packagedNode(), FETCH_MS: "0" });
    npm(root, "ci");
    expect(await installedParts(root)).toBe("full");
    npm(root, "prune", "--omit=dev");
    expect(await installedParts(root)).toBe("production");
    // a package that went missing is noticed as soon as npm touched the folder again
    rmSync(join(root, "node_modules", "used"), { recursive: true });
    utimesSync(join(root, "node_modules", ".package-lock.json"), new Date(), new Date());
    expect(await installedParts(root)).toBeNull();
  });

  it("is made again when the lockfile or the machine changes, or Node is gone", async () => {
    const root = clone();
    await ending(startInstall(root, "production"));
    appendFileSync(join(root, "package-lock.json"), "\n");
    expect(await installedParts(root)).toBe("production"); // other bytes, same packages
    writeFileSync(join(root, "package-lock.json"), lockText.replaceAll(`"version": "1.0.0"`, `"version": "1.0.1"`));
    expect(await installedParts(root)).toBeNull();
    writeFileSync(join(root, "package-lock.json"), lockText);
    expect(await installedParts(root)).toBe("production");
    rmSync(packagedNode(root));
    expect(await installedParts(root)).toBeNull();
    expect((await ending(startInstall(root, "production"))).code).toBe(0);
    expect(await installedParts(root)).toBe("production");
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("that %s cut short is noticed and made again", async (signal) => {
    const root = clone();
    const first = startInstall(root, "production", { fetchMs: 3000 });
    const end = ending(first);
    await until(() => runsOf(root) === 1);
    const npmPid = childOf(root);
    expect(npmPid).toBeDefined();
    first.kill(signal);
    await end;
    if (signal === "SIGKILL") process.kill(npmPid ?? 0, "SIGKILL"); // the power went
    else expect(isAlive(npmPid)).toBe(false);
    expect(await installedParts(root)).toBeNull();
    expect((await ending(startInstall(root, "production"))).code).toBe(0);
    expect(await installedParts(root)).toBe("production");
    expect(runsOf(root)).toBe(2);
  });

  it("goes on when only its starter was killed; the next one waits for it and installs nothing", async () => {
    const root = clone();
    const first = startInstall(root, "production", { fetchMs: 2500 });
    const end = ending(first);
    await until(() => runsOf(root) === 1);
    first.kill("SIGKILL");
    await end;
    const { code, err } = await ending(startInstall(root, "production"));
    expect(code).toBe(0);
    expect(err).toContain("waiting for it");
    expect(runsOf(root)).toBe(1);
  });

  it("is made by one of several that start at the same moment", async () => {
    const root = clone();
    const ends = await Promise.all([1, 2, 3].map(() => ending(startInstall(root, "production", { fetchMs: 500 }))));
    expect(ends.map((end) => end.code)).toEqual([0, 0, 0]);
    expect(runsOf(root)).toBe(1);
    expect(ends.filter((end) => end.err.includes("waiting for it")).length).toBe(2);
    expect(existsSync(preparationLock(root))).toBe(false);
  });

  it("shows npm's words and advice when it fails, and leaves no lock", async () => {
    const root = clone();
    writeFileSync(join(root, "package.json"), JSON.stringify({ ...MANIFEST, dependencies: { ...MANIFEST.dependencies, missing: "1.0.0" } }));
    const { code, err } = await ending(startInstall(root, "production"));
    expect(code).toBe(2);
    expect(err).toContain("npm error code ENOTCACHED");
    expect(err).toMatch(/The packages could not be installed \(npm ended with 1\)\. .*Is this computer online\?/);
    expect(existsSync(preparationLock(root))).toBe(false);
  });

  it("says so when the lockfile does not fit, without npm's page of options", async () => {
    const root = clone();
    writeFileSync(join(root, "package.json"), JSON.stringify({ ...MANIFEST, dependencies: { ...MANIFEST.dependencies, later: "file:../later-1.0.0.tgz" } }));
    const { code, err } = await ending(startInstall(root, "production"));
    expect(code).toBe(2);
    expect(err).toMatch(/in sync[^]*The lockfile does not fit package\.json/);
    expect(err).not.toContain("--allow-scripts");
    expect(err.split("\n").length).toBeLessThan(25);
  });

  it("says that install scripts are needed when they are switched off", async () => {
    const root = clone();
    const { code, err } = await ending(startInstall(root, "production", { env: { npm_config_ignore_scripts: "true" } }));
    expect(code).toBe(2);
    expect(err).toContain("install scripts seem to be switched off");
    expect(await installedParts(root)).toBeNull();
  });

  it("installs what tests need even where NODE_ENV says production", async () => {
    const root = clone();
    expect((await ending(startInstall(root, "full", { env: { NODE_ENV: "production", npm_config_omit: "dev" } }))).code).toBe(0);
    expect(existsSync(join(root, "node_modules", "tested"))).toBe(true);
  });
});

it("knows which install is enough for what", () => {
  expect(suffices("full", "production")).toBe(true);
  expect(suffices("full", "full")).toBe(true);
  expect(suffices("production", "production")).toBe(true);
  expect(suffices("production", "full")).toBe(false);
  expect(suffices(null, "production")).toBe(false);
});

it("leaves out the page of options only", () => {
  const words = "npm error code EUSAGE\nnpm error\nnpm error Usage:\nnpm error npm ci\nnpm error   --strict-allow-scripts\nnpm error\nnpm error A complete log of this run";
  expect(withoutUsage(words)).toBe("npm error code EUSAGE\nnpm error\nnpm error A complete log of this run");
  expect(withoutUsage("npm error code ENOTFOUND\nnpm error Usage: of bandwidth")).toBe("npm error code ENOTFOUND\nnpm error Usage: of bandwidth");
});

it.each([
  ["npm error code ENOTFOUND\nnpm error network request failed", "online"],
  ["npm error code SELF_SIGNED_CERT_IN_CHAIN", "cafile"],
  ["npm error code ENOSPC", "disk is full"],
  ["npm error code EACCES\nnpm error syscall mkdir", "folder is yours"],
  ["npm error code EINTEGRITY", "cache verify"],
  ["something else", "npm ci"],
])("advises on %j", (output, expected) => expect(adviceFor(output)).toContain(expected));
