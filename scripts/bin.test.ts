import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isAlive } from "./lock.mjs";
import { binFile, packagedNode, systemNode } from "./places.mjs";

const SYSTEM_NODE = systemNode();
const isWindows = process.platform === "win32";
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A house with the real bin, the real Node 24 and a main of our own. */
function house(main: string, { withNode = true } = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "inclined-bin-")));
  folders.push(root);
  mkdirSync(join(root, "packages", "cli", "src"), { recursive: true });
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  cpSync(binFile(), binFile(root));
  writeFileSync(join(root, "package.json"), `{ "type": "module" }`);
  writeFileSync(join(root, "packages", "cli", "src", "main.ts"), main);
  symlinkSync(binFile(root), join(root, "node_modules", ".bin", "inclined"));
  if (withNode) {
    mkdirSync(join(root, "node_modules", "node", "bin"), { recursive: true });
    symlinkSync(packagedNode(), packagedNode(root));
  }
  return root;
}

/** Arguments that make any Node say that it is another version. */
const pretending = (version: string) => [
  "--import",
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`,
];

interface Choice { args?: string[]; input?: string | Buffer; node?: string; nodeArgs?: string[]; file?: string; env?: NodeJS.ProcessEnv }

function startBin(root: string, { args = [], node = SYSTEM_NODE, nodeArgs = pretending("20.20.2"), file = binFile(root), env }: Choice = {}) {
  return spawn(node, [...nodeArgs, file, ...args], { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...env } });
}

interface Ending { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }

function ending(child: ChildProcess): Promise<Ending> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr?.on("data", (data: Buffer) => (err += data.toString()));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code, signal) => done({ code, signal, out, err }));
  });
}

async function runBin(root: string, choice: Choice = {}) {
  const child = startBin(root, choice);
  const end = ending(child);
  child.stdin.on("error", () => {}); // it may end before it has read all
  child.stdin.end(choice.input);
  return end;
}

/** Resolves to what the child has said once that fits the pattern. */
function hears(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  let text = "";
  return new Promise((done, failed) => {
    child.stdout?.on("data", (data: Buffer) => {
      text += data.toString();
      const match = text.match(pattern);
      if (match !== null) done(match);
    });
    child.on("close", () => failed(new Error(`ended after: ${text}`)));
  });
}

async function isGoneWithin(pid: number, ms: number) {
  for (const until = Date.now() + ms; Date.now() < until; ) {
    if (!isAlive(pid)) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

const SAY_ALL = `export async function main(argv: string[]): Promise<number> {
  console.log(JSON.stringify({ argv, major: Number(process.versions.node.split(".")[0]), mark: process.env.INCLINED_HANDED_OVER ?? null }));
  return 3;
}`;

describe.each([
  ["the system's Node", []],
  ["a Node 20", pretending("20.20.2")],
])("the bin under %s", (_, nodeArgs) => {
  it("runs main under Node 24 with the arguments as they are, and ends with its exit code", async () => {
    const args = ["start", "--data", "a folder/with 'quotes\" and $HOME", "", "é😀", "--", "-x"];
    const { code, out, err } = await runBin(house(SAY_ALL), { args, nodeArgs });
    expect(JSON.parse(out)).toEqual({ argv: args, major: 24, mark: null });
    expect({ code, err }).toEqual({ code: 3, err: "" });
  });

  it("passes stdin on to its end, and stdout whole", async () => {
    const root = house(`import { pipeline } from "node:stream/promises";
      export async function main(): Promise<number> { await pipeline(process.stdin, process.stdout, { end: false }); return 0; }`);
    const input = "line of an answer\n".repeat(100_000);
    const { code, out } = await runBin(root, { input, nodeArgs });
    expect(code).toBe(0);
    expect(out.length).toBe(input.length);
    expect(out).toBe(input);
  });

  it.skipIf(isWindows)("works through node_modules/.bin from another folder", async () => {
    const root = house(SAY_ALL);
    const { code, out } = await runBin(root, { file: join(root, "node_modules", ".bin", "inclined"), args: ["x"], nodeArgs });
    expect(JSON.parse(out)).toMatchObject({ argv: ["x"], major: 24 });
    expect(code).toBe(3);
  });

  it.skipIf(isWindows).each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("passes %s on", async (signal) => {
    const root = house(`export function main(): Promise<number> {
      return new Promise((done) => { const timer = setInterval(() => {}, 1000);
        process.on("${signal}", () => { clearInterval(timer); console.log("heard"); done(7); }); console.log("ready"); });
    }`);
    const child = startBin(root, { nodeArgs });
    const end = ending(child);
    await hears(child, /ready/);
    child.kill(signal);
    expect(await end).toMatchObject({ code: 7, signal: null, out: "ready\nheard\n" });
  });

  it.skipIf(isWindows)("dies of the signal that main died of", async () => {
    const root = house(`export function main(): Promise<number> { process.kill(process.pid, "SIGKILL"); return new Promise(() => {}); }`);
    expect(await runBin(root, { nodeArgs })).toMatchObject({ code: null, signal: "SIGKILL" });
  });

  it("says what main threw, and ends with 2", async () => {
    const root = house(`export async function main(): Promise<number> { throw new Error("the roof fell in"); }`);
    const { code, err } = await runBin(root, { nodeArgs });
    expect(code).toBe(2);
    expect(err).toContain("the roof fell in");
  });

  it.skipIf(isWindows).each([
    ["that ends when asked", `process.on("SIGTERM", () => process.exit(0));`],
    ["that does not listen", `process.on("SIGTERM", () => {});`],
  ])("leaves no main behind %s when it is killed with -9", async (_, listen) => {
    const root = house(`export function main(): Promise<number> { ${listen} setInterval(() => {}, 1000); console.log("pid " + process.pid + "!"); return new Promise(() => {}); }`);
    const child = startBin(root, { nodeArgs });
    const end = ending(child);
    const pid = Number((await hears(child, /pid (\d+)!/))[1]);
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGKILL");
    expect(await isGoneWithin(pid, 15_000)).toBe(true);
    expect(await end).toMatchObject({ signal: "SIGKILL" });
  });
});

it("keeps quiet about experiments and nothing else", async () => {
  const root = house(`export async function main(): Promise<number> {
    process.emitWarning("an experiment", "ExperimentalWarning");
    process.emitWarning("an experiment, too", { type: "ExperimentalWarning" });
    process.emitWarning("old ways", "DeprecationWarning");
    return 0;
  }`);
  const { err } = await runBin(root);
  expect(err).toContain("old ways");
  expect(err).not.toContain("experiment");
});

it("says what to do when Node 24 is missing", async () => {
  const root = house(SAY_ALL, { withNode: false });
  const { code, out, err } = await runBin(root);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`Run \`npm install\` in ${root}`);
  expect(err).toContain("install scripts must be allowed");
});

it.skipIf(isWindows)("says what to do when that Node does not start", async () => {
  const root = house(SAY_ALL, { withNode: false });
  mkdirSync(join(root, "node_modules", "node", "bin"), { recursive: true });
  writeFileSync(packagedNode(root), "This file intentionally left blank");
  const { code, err } = await runBin(root);
  expect(code).toBe(2);
  expect(err).toMatch(/does not start[^]*Run `npm install`/);
});

it("refuses a Node below 20 in one sentence", async () => {
  const { code, out, err } = await runBin(house(SAY_ALL), { nodeArgs: pretending("18.19.0") });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trim().split("\n")).toEqual(["inclined: this needs Node 20 or newer; you have 18.19.0. Install a current Node, then run it again."]);
});

it("does not hand over for ever when the Node beside it is old", async () => {
  const { code, err } = await runBin(house(SAY_ALL), { env: { INCLINED_HANDED_OVER: "1" } });
  expect(code).toBe(2);
  expect(err).toContain("is 20.20.2, not 24");
});

it("is written so that old Nodes can read it", () => {
  const source = readFileSync(binFile(), "utf8");
  // prefixes, optional chaining and top-level await came after the oldest Node that loads modules
  expect(source).not.toMatch(/from "node:|\?\?|\?\.[a-z[(]|^await |\b(const|let|class|async) |=>\s/m);
});
