// packages/core/src/documents/<kind>/all.ts: every criterion and pitfall of a kind of paper, with its examples, in the order of its ids.ts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.mjs";
import { camel } from "./criteria-index.mjs";

const FOLDER = "packages/core/src/documents";

/** The ids of a list in ids.ts, which gives their order. @param {string} source @param {string} name */
function idsOf(source, name) {
  const list = source.slice(source.indexOf(name), source.indexOf("] as const", source.indexOf(name)));
  return [...list.matchAll(/"([a-z-]+)"/g)].map(([, id]) => /** @type {string} */ (id));
}

/** The kinds of paper that have criteria. */
export const documentKinds = () => readdirSync(join(ROOT, FOLDER)).filter((name) => existsSync(join(ROOT, FOLDER, name, "ids.ts"))).sort();

/** @param {string} kind */
function allOf(kind) {
  const source = readFileSync(join(ROOT, FOLDER, kind, "ids.ts"), "utf8");
  const constant = kind.toUpperCase().replaceAll("-", "_");
  const reading = camel(`-${kind}`);
  const folders = [
    { folder: "criteria", ids: idsOf(source, `${constant}_CRITERIA`), name: "CRITERIA" },
    { folder: "pitfalls", ids: idsOf(source, `${constant}_PITFALLS`), name: "PITFALLS" },
  ];
  for (const { folder, ids } of folders) {
    const path = join(ROOT, FOLDER, kind, folder);
    const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".ts")).map((name) => name.replace(/\.ts$/, "")) : [];
    const astray = [...files.filter((id) => !ids.includes(id)), ...ids.filter((id) => !files.includes(id))];
    if (astray.length > 0) throw new Error(`${FOLDER}/${kind}/${folder} and ids.ts differ in ${astray.join(", ")}.`);
  }
  return [
    "// Written by `npm run gen`. Do not edit.",
    'import type { DocumentCriterion } from "../document-criterion.ts";',
    ...folders.flatMap(({ folder, ids }) => ids.map((id) => `import { ${camel(id)}, examples as ${camel(id)}Examples } from "./${folder}/${id}.ts";`)),
    'import type { DocumentExamples } from "../document-examples.ts";',
    `import type { ${reading} } from "./read-${kind}.ts";`,
    "",
    ...folders.flatMap(({ ids, name }) => [`/** In the order of ids.ts. */`, `export const ${name}: readonly DocumentCriterion<${reading}>[] = [${ids.map(camel).join(", ")}];`, ""]),
    "/** Their examples, by id. */",
    `export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { ${folders.flatMap(({ ids }) => ids.map((id) => `${JSON.stringify(id)}: ${camel(id)}Examples`)).join(", ")} };`,
    "",
  ].join("\n");
}

export async function makeFiles() {
  return new Map(documentKinds().map((kind) => [`${FOLDER}/${kind}/all.ts`, allOf(kind)]));
}
