// packages/core/src/criteria/all-examples.ts: the examples of every criterion file, apart from its wording.
import { camel, criterionFiles } from "./criteria-index.mjs";

export const file = "packages/core/src/criteria/all-examples.ts";

export async function make() {
  const { lenses, principles } = criterionFiles();
  const sections = [...lenses.map(({ lens, ids }) => ({ section: lens, path: `./${lens}`, ids })), { section: "principles", path: "../principles", ids: principles }];
  return [
    "// Written by `npm run gen`. Do not edit.",
    ...sections.flatMap(({ section, path, ids }) => ids.map((id) => `import { examples as ${camel(`${section}-${id}`)} } from "${path}/${id}.ts";`)),
    'import type { Examples } from "./examples.ts";',
    "",
    "/** By lens (or `principles`) and id. */",
    "export const ALL_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {",
    ...sections.map(({ section, ids }) => `  ${JSON.stringify(section)}: { ${ids.map((id) => `${JSON.stringify(id)}: ${camel(`${section}-${id}`)}`).join(", ")} },`),
    "};",
    "",
  ].join("\n");
}
