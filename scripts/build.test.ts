import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ensureBuilt, webFingerprint } from "./build.mjs";
import { ROOT } from "./places.mjs";
import { ScriptFailure } from "./run.mjs";

const made = realpathSync(mkdtempSync(join(tmpdir(), "inclined-build-")));
afterAll(() => rmSync(made, { recursive: true, force: true }));

let count = 0;
/** A small house with a web app that the real builder builds. */
function house() {
  const root = join(made, String(++count));
  const files = {
    "package-lock.json": "{}",
    "tsconfig.base.json": "{}",
    "packages/core/src/one.ts": "export const one: number = 1;",
    "packages/core/src/one.test.ts": "",
    "packages/content/src/two.ts": "export const two = 2;",
    "packages/server/src/three.ts": "export const three = 3;",
    "packages/web/package.json": `{ "type": "module" }`,
    "packages/web/index.html": `<script type="module" src="/src/main.ts"></script>`,
    "packages/web/src/main.ts": `import { one } from "../../core/src/one.ts"; document.title = String(one);`,
  };
  for (const [file, text] of Object.entries(files)) write(root, file, text);
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  return root;
}

function write(root: string, file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe("the fingerprint of the web app", () => {
  it.each([
    ["packages/core/src/one.ts", "export const one: number = 2;"],
    ["packages/content/src/two.ts", "export const two = 3;"],
    ["packages/web/src/deep/new.css", "a {}"],
    ["packages/web/public/icon.svg", "<svg/>"],
    ["packages/web/index.html", ""],
    ["packages/web/vite.config.ts", "export default {}"],
    ["package-lock.json", "{ }"],
  ])("changes with %s", (file, text) => {
    const root = house();
    const before = webFingerprint(root);
    write(root, file, text);
    expect(webFingerprint(root)).not.toBe(before);
  });

  it("changes when a file gets another name, or bytes move from one file to the next", () => {
    const root = house();
    write(root, "packages/core/src/a.ts", "xy");
    write(root, "packages/core/src/b.ts", "");
    const before = webFingerprint(root);
    write(root, "packages/core/src/a.ts", "x");
    write(root, "packages/core/src/b.ts", "y");
    expect(webFingerprint(root)).not.toBe(before);
    rmSync(join(root, "packages/core/src/b.ts"));
    write(root, "packages/core/src/c.ts", "y");
    const renamed = webFingerprint(root);
    write(root, "packages/core/src/b.ts", "y");
    rmSync(join(root, "packages/core/src/c.ts"));
    expect(webFingerprint(root)).not.toBe(renamed);
  });

  it("stays with tests, other packages, and times", () => {
    const root = house();
    const before = webFingerprint(root);
    write(root, "packages/core/src/one.test.ts", "other");
    write(root, "packages/server/src/three.ts", "other");
    utimesSync(join(root, "packages/core/src/one.ts"), new Date(0), new Date(0));
    expect(webFingerprint(root)).toBe(before);
    const copy = join(made, "copy");
    cpSync(root, copy, { recursive: true, filter: (path) => !path.includes("node_modules") });
    expect(webFingerprint(copy)).toBe(before);
  });
});

describe("a build", () => {
  const built = (root: string) => join(root, "packages", "web", "dist", "index.html");

  it("is made once, again after a change, and again when it is damaged or was cut short", async () => {
    const root = house();
    await ensureBuilt(root);
    const isOld = () => statSync(built(root)).mtimeMs === 0;
    utimesSync(built(root), 0, 0);
    await ensureBuilt(root);
    expect(isOld()).toBe(true);

    write(root, "packages/core/src/one.ts", `export const one = "another title";`);
    await ensureBuilt(root);
    const page = readFileSync(built(root), "utf8");
    const script = /src="\/(assets\/[^"]+)"/.exec(page)?.[1] ?? "none";
    expect(readFileSync(join(root, "packages", "web", "dist", script), "utf8")).toContain("another title");

    rmSync(built(root));
    await ensureBuilt(root);
    expect(readFileSync(built(root), "utf8")).toBe(page);
    // what a build leaves that was ended before its stamp
    rmSync(join(root, "packages", "web", "dist", ".inclined-build.json"));
    utimesSync(built(root), 0, 0);
    await ensureBuilt(root);
    expect(isOld()).toBe(false);
  });

  it("that fails says why and leaves no stamp", async () => {
    const root = house();
    write(root, "packages/web/src/main.ts", `import "./nowhere.ts";`);
    await expect(ensureBuilt(root)).rejects.toThrow(ScriptFailure);
    await expect(ensureBuilt(root)).rejects.toThrow(/nowhere\.ts[^]*could not be built/);
  });
});
