import { describe, expect, it } from "vitest";
import { MAY_IMPORT, checkBoundaries, importsOf, readTree } from "./boundaries.mjs";
import { ROOT } from "./places.mjs";

const real = readTree(ROOT);

/** What the check says of these files under the real manifests. */
function violationsWith(planted: Record<string, string>, manifests: Record<string, { dependencies: Record<string, string> }> = {}) {
  const files = new Map(Object.entries(planted));
  const { violations } = checkBoundaries({ ...real, files, manifests: { ...real.manifests, ...manifests } });
  return violations.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe("the tree", () => {
  it("keeps the may-import table", () => {
    const { modules, imports, violations } = checkBoundaries(real);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(50);
    expect(imports).toBeGreaterThan(modules);
  });

  it("names every package that is planned, and no arrow goes up", () => {
    const order = ["core", "content", "intake", "store", "server", "web", "cli", "corpus", "training", "bench"];
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...order].sort());
    for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
      for (const other of allowed) expect(order.indexOf(other), `${name} -> ${other}`).toBeLessThan(order.indexOf(name));
    }
  });

  it("has the package of every folder in the table", () => {
    for (const name of Object.keys(real.manifests)) expect(MAY_IMPORT).toHaveProperty(name);
  });
});

describe("a planted import is found", () => {
  it.each([
    ["static", 'import { x } from "@inclined/store/store";'],
    ["for its effect", 'import "@inclined/store/store";'],
    ["dynamic", 'export const x = import("@inclined/store/store");'],
    ["dynamic, in a template", "export const x = import(`@inclined/store/store`);"],
    ["re-export", 'export { x } from "@inclined/store/store";'],
    ["re-export of all", 'export * from "@inclined/store/store";'],
    ["of types", 'import type { Store } from "@inclined/store/store";'],
    ["in a type", 'export type X = import("@inclined/store/store").Store;'],
    ["required", 'import x = require("@inclined/store/store"); export { x };'],
    ["resolved", 'export const x = import.meta.resolve("@inclined/store/store");'],
    ["on a later line and after a comment", '// import a from "b"\n/* from */ import { x } from "@inclined/store/store";'],
  ])("against the table: %s", (_, source) => {
    const line = source.split("\n").length;
    expect(violationsWith({ "packages/web/src/planted.ts": source })).toEqual([`packages/web/src/planted.ts:${line} table`]);
  });

  it.each(
    Object.keys(MAY_IMPORT)
      .filter((name) => !["corpus", "training", "bench"].includes(name))
      .flatMap((from) => Object.keys(MAY_IMPORT).filter((to) => to !== from).map((to) => [from, to] as const)),
  )("%s -> %s exactly when the table says no", (from, to) => {
    const file = `packages/${from}/src/planted.ts`;
    const found = violationsWith(
      { [file]: `import { x } from "@inclined/${to}/x";` },
      { [from]: { dependencies: { [`@inclined/${to}`]: "0.1.0" } } },
    );
    expect(found).toEqual(MAY_IMPORT[from]?.includes(to) ? [] : [`${file}:1 table`]);
  });

  it("in tsx, and not in strings or comments", () => {
    expect(violationsWith({ "packages/web/src/planted.tsx": 'import "@inclined/store/x"; export const a = <b>{`import "pg"`}</b>;' })).toEqual([
      "packages/web/src/planted.tsx:1 table",
    ]);
    expect(violationsWith({ "packages/web/src/planted.ts": '// import "@inclined/store/x"\nexport const a = \'import "@inclined/store/x"\';' })).toEqual([]);
  });

  it("that the package.json does not name", () => {
    expect(violationsWith({ "packages/server/src/planted.ts": 'import pg from "pg"; export { pg };' })).toEqual(["packages/server/src/planted.ts:1 declared"]);
    // only there for development
    expect(violationsWith({ "packages/server/src/planted.ts": 'import * as v from "vitest"; export { v };' })).toEqual([
      "packages/server/src/planted.ts:1 declared",
    ]);
    expect(violationsWith({ "packages/server/src/planted.test.ts": 'import * as v from "vitest"; export { v };' })).toEqual([]);
  });

  it("of something else than zod in core, even when it is declared", () => {
    const manifests = { core: { dependencies: { kysely: "1.0.0", zod: "1.0.0" } } };
    expect(violationsWith({ "packages/core/src/planted.ts": 'import "kysely";' }, manifests)).toEqual(["packages/core/src/planted.ts:1 core"]);
    expect(violationsWith({ "packages/core/src/planted.ts": 'import "zod";' }, manifests)).toEqual([]);
  });

  it.each(["answer", "delivery"])("of zod at run time in core/%s, also on a way round", (room) => {
    const file = `packages/core/src/${room}/planted.ts`;
    expect(violationsWith({ [file]: 'import { z } from "zod"; export { z };' })).toEqual([`${file}:1 zod`]);
    expect(violationsWith({ [file]: 'import type { z } from "zod"; export type Z = z.ZodType;' })).toEqual([]);
    // an import of types alone leaves the module behind when "type" stands inside the braces
    expect(violationsWith({ [file]: 'import { type z } from "zod"; export type Z = z.ZodType;' })).toEqual([`${file}:1 zod`]);
    const between = "packages/core/src/planted-between.ts";
    expect(
      violationsWith({ [file]: 'export * from "../planted-between.ts";', [between]: 'export * from "./planted-schema.ts";', "packages/core/src/planted-schema.ts": 'export * from "zod";' }),
    ).toEqual([`${file}:1 zod`]);
  });

  it("by relative path into another package, the other way round, and of itself by name", () => {
    expect(violationsWith({ "packages/cli/src/planted.ts": 'import "../../core/src/errors.ts";' })).toEqual(["packages/cli/src/planted.ts:1 relative"]);
    expect(violationsWith({ "packages/cli/src/deep/planted.ts": 'import "../../../../scripts/places.mjs";' })).toEqual(["packages/cli/src/deep/planted.ts:1 relative"]);
    expect(violationsWith({ "packages/web/src/planted.ts": 'new Worker(new URL("../../core/src/errors.ts", import.meta.url));' })).toEqual([
      "packages/web/src/planted.ts:1 relative",
    ]);
    expect(violationsWith({ "packages/cli/src/planted.ts": 'import "@inclined/cli/other";' })).toEqual(["packages/cli/src/planted.ts:1 relative"]);
    expect(violationsWith({ "bench/planted.ts": 'import "../packages/core/src/errors.ts";' })).toEqual(["bench/planted.ts:1 relative"]);
  });

  it.each(["core", "content", "web"])("of Node in %s, with and without its prefix", (name) => {
    const file = `packages/${name}/src/planted.ts`;
    expect(violationsWith({ [file]: 'import "node:fs";\nimport "path";' })).toEqual([`${file}:1 node`, `${file}:2 node`]);
    expect(violationsWith({ [`packages/${name}/src/planted.test.ts`]: 'import "node:fs";' })).toEqual([]);
  });

  it("that is not written out, or in a file that cannot be read", () => {
    expect(violationsWith({ "packages/web/src/planted.ts": "export const load = (name: string) => import(name);" })).toEqual([
      "packages/web/src/planted.ts:1 readable",
    ]);
    expect(violationsWith({ "packages/web/src/planted.ts": "import {" })).toEqual(["packages/web/src/planted.ts:1 readable"]);
  });

  it("of a package that is not in the table", () => {
    expect(violationsWith({ "packages/other/src/planted.ts": "export {};" })).toEqual(["packages/other/src/planted.ts:1 table"]);
  });
});

it("says on which line an import stands and whether it is of types", () => {
  const source = '/// <reference types="node" />\nimport type { A } from "a";\n\nexport type { B } from "b";\nexport const c = await import("c");';
  expect(importsOf(source, "x.ts").sort((a, b) => a.line - b.line)).toEqual([
    { specifier: "node", typeOnly: true, line: 1 },
    { specifier: "a", typeOnly: true, line: 2 },
    { specifier: "b", typeOnly: true, line: 4 },
    { specifier: "c", typeOnly: false, line: 5 },
  ]);
});
