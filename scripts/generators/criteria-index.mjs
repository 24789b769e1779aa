// packages/core/src/criteria/all.ts: every criterion file, registered under its own name.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.mjs";

export const file = "packages/core/src/criteria/all.ts";

/** @param {string} id */
const camel = (id) => id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {string} folder @returns {string[]} ids, in the order of names */
function idsIn(folder) {
  return readdirSync(join(ROOT, "packages/core/src", folder))
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
}

export async function make() {
  const lenses = ["behavioural", "data-driven", "orchestration", "push-back"];
  const imports = lenses.flatMap((lens) => idsIn(`criteria/${lens}`).map((id) => `import { ${camel(id)} as ${camel(`${lens}-${id}`)} } from "./${lens}/${id}.ts";`));
  const rows = lenses.map((lens) => `  ${JSON.stringify(lens)}: [${idsIn(`criteria/${lens}`).map((id) => camel(`${lens}-${id}`)).join(", ")}],`);
  const principles = idsIn("principles").filter((id) => id !== "names" && id !== "principle");
  return [
    "// Written by `npm run gen`. Do not edit.",
    ...imports,
    'import type { Criterion } from "./criterion.ts";',
    ...principles.map((id) => `import { ${camel(id)} } from "../principles/${id}.ts";`),
    'import type { Principle } from "../principles/principle.ts";',
    "",
    "/** Criteria, flags and facts by lens, in the order of their names. */",
    "export const ALL_CRITERIA: Readonly<Record<string, readonly Criterion[]>> = {",
    ...rows,
    "};",
    "",
    "/** In the order of their names. */",
    `export const ALL_PRINCIPLES: readonly Principle[] = [${principles.map(camel).join(", ")}];`,
    "",
  ].join("\n");
}
