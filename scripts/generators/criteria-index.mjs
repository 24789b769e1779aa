// packages/core/src/criteria/all.ts: every criterion file, registered under its own name.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.mjs";

export const file = "packages/core/src/criteria/all.ts";

const LENSES = ["behavioural", "data-driven", "orchestration", "push-back"];

/** @param {string} id */
export const camel = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {string} folder @returns {string[]} ids, in the order of names */
function idsIn(folder) {
  return readdirSync(join(ROOT, "packages/core/src", folder))
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
}

/** Criteria by lens, and principles. @returns {{ lenses: { lens: string, ids: string[] }[], principles: string[] }} */
export function criterionFiles() {
  return { lenses: LENSES.map((lens) => ({ lens, ids: idsIn(`criteria/${lens}`) })), principles: idsIn("principles").filter((id) => id !== "names" && id !== "principle") };
}

export async function make() {
  const { lenses, principles } = criterionFiles();
  return [
    "// Written by `npm run gen`. Do not edit.",
    ...lenses.flatMap(({ lens, ids }) => ids.map((id) => `import { ${camel(id)} as ${camel(`${lens}-${id}`)} } from "./${lens}/${id}.ts";`)),
    'import type { Criterion } from "./criterion.ts";',
    ...principles.map((id) => `import { ${camel(id)} } from "../principles/${id}.ts";`),
    'import type { Principle } from "../principles/principle.ts";',
    "",
    "/** Criteria, flags and facts by lens, in the order of their names. */",
    "export const ALL_CRITERIA: Readonly<Record<string, readonly Criterion[]>> = {",
    ...lenses.map(({ lens, ids }) => `  ${JSON.stringify(lens)}: [${ids.map((id) => camel(`${lens}-${id}`)).join(", ")}],`),
    "};",
    "",
    "/** In the order of their names. */",
    `export const ALL_PRINCIPLES: readonly Principle[] = [${principles.map(camel).join(", ")}];`,
    "",
  ].join("\n");
}
