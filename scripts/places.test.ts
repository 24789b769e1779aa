import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, binFile, findNpm, packagedNode, systemNode, tooOld } from "./places.mjs";

const made = realpathSync(mkdtempSync(join(tmpdir(), "inclined-places-")));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function program(...path: string[]) {
  const file = join(made, ...path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  return file;
}

const NODE = process.platform === "win32" ? "node.exe" : "node";

describe("the Node for installing", () => {
  const inModules = program("house", "node_modules", "node", "bin", NODE);
  const linked = join(made, "house", "node_modules", ".bin", NODE);
  mkdirSync(join(linked, ".."), { recursive: true });
  symlinkSync(inModules, linked);
  const system = program("system", "bin", NODE);

  it("is the one that runs us, when that is not about to be deleted", () => {
    expect(systemNode({ execPath: system, env: {} })).toBe(system);
  });

  it("is otherwise npm's own, or the first on the PATH that does not lie in node_modules", () => {
    expect(systemNode({ execPath: inModules, env: { npm_node_execpath: system } })).toBe(system);
    const PATH = [join(linked, ".."), join(made, "nowhere"), join(system, "..")].join(delimiter);
    expect(systemNode({ execPath: inModules, env: { npm_node_execpath: linked, PATH } })).toBe(system);
  });

  it("is ours when there is no other", () => {
    expect(systemNode({ execPath: inModules, env: { PATH: join(linked, "..") } })).toBe(inModules);
  });
});

describe("npm", () => {
  const running = program("npm", "bin", "npm-cli.js");
  const node = program("prefix", "bin", NODE);
  const beside = program("prefix", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  const onWindows = program("windows", NODE);
  const besideOnWindows = program("windows", "node_modules", "npm", "bin", "npm-cli.js");

  it("is the one that runs us, otherwise the one beside Node", () => {
    expect(findNpm({ execPath: node, env: { npm_execpath: running } })).toBe(running);
    expect(findNpm({ execPath: node, env: {} })).toBe(beside);
    expect(findNpm({ execPath: onWindows, env: {} })).toBe(besideOnWindows);
  });

  it("is not another program that calls itself one", () => {
    const yarn = program("yarn", "bin", "yarn.js");
    expect(findNpm({ execPath: node, env: { npm_execpath: yarn } })).toBe(beside);
    expect(findNpm({ execPath: node, env: { npm_execpath: join(made, "gone", "npm-cli.js") } })).toBe(beside);
  });

  it("is not there where there is none", () => {
    expect(findNpm({ execPath: program("lonely", "bin", NODE), env: {} })).toBeNull();
  });

  it("is found on this computer", () => {
    expect(findNpm()).toMatch(/npm-cli\.js$/);
  });
});

it("names what is there", () => {
  expect(existsSync(packagedNode())).toBe(true);
  expect(existsSync(binFile())).toBe(true);
  expect(existsSync(join(ROOT, "package-lock.json"))).toBe(true);
});

it("refuses a Node below 20 in words", () => {
  expect(tooOld("18.20.4")).toBe("Inclined needs Node 20 or newer to install itself; you have 18.20.4. Install a current Node, then run it again.");
  expect(tooOld("20.0.0")).toBeNull();
  expect(tooOld("100.0.0")).toBeNull();
});
