// packages/core/src/documents/pr-faq/all.ts: every criterion and pitfall of a paper, with its examples, in the order of the rubric book.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.mjs";
import { camel } from "./criteria-index.mjs";

const FOLDER = "packages/core/src/documents/pr-faq";

export const file = `${FOLDER}/all.ts`;

/** The ids of a list in ids.ts, which gives their order. @param {string} source @param {string} name */
function idsOf(source, name) {
  const list = source.slice(source.indexOf(name), source.indexOf("] as const", source.indexOf(name)));
  return [...list.matchAll(/"([a-z-]+)"/g)].map(([, id]) => /** @type {string} */ (id));
}

export async function make() {
  const source = readFileSync(join(ROOT, FOLDER, "ids.ts"), "utf8");
  const folders = [
    { folder: "criteria", ids: idsOf(source, "PR_FAQ_CRITERIA"), constant: "CRITERIA", kind: "criteria" },
    { folder: "pitfalls", ids: idsOf(source, "PR_FAQ_PITFALLS"), constant: "PITFALLS", kind: "pitfalls" },
  ];
  for (const { folder, ids } of folders) {
    const files = readdirSync(join(ROOT, FOLDER, folder)).filter((name) => name.endsWith(".ts")).map((name) => name.replace(/\.ts$/, ""));
    const astray = [...files.filter((id) => !ids.includes(id)), ...ids.filter((id) => !files.includes(id))];
    if (astray.length > 0) throw new Error(`${FOLDER}/${folder} and ids.ts differ in ${astray.join(", ")}.`);
  }
  return [
    "// Written by `npm run gen`. Do not edit.",
    'import type { DocumentCriterion } from "../document-criterion.ts";',
    ...folders.flatMap(({ folder, ids }) => ids.map((id) => `import { ${camel(id)}, examples as ${camel(id)}Examples } from "./${folder}/${id}.ts";`)),
    'import type { DocumentExamples } from "./examples.ts";',
    'import type { PrFaq } from "./read-pr-faq.ts";',
    "",
    ...folders.flatMap(({ ids, constant, kind }) => [`/** The ${kind} of a PR/FAQ, in the order of the rubric book. */`, `export const ${constant}: readonly DocumentCriterion<PrFaq>[] = [${ids.map(camel).join(", ")}];`, ""]),
    "/** Their examples, by id. */",
    `export const EXAMPLES: Readonly<Record<string, DocumentExamples>> = { ${folders.flatMap(({ ids }) => ids.map((id) => `${JSON.stringify(id)}: ${camel(id)}Examples`)).join(", ")} };`,
    "",
  ].join("\n");
}
