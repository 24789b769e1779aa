// docs/criteria: a page for every criterion, flag, fact and principle, from its file in core.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { ROOT } from "../places.mjs";

export const folder = "docs/criteria";

const LENSES = ["data-driven", "behavioural", "orchestration", "push-back"];
const KINDS = { criterion: "Criterion", flag: "Flag", fact: "Fact" };

/** @param {readonly string[]} items */
const list = (items) => items.map((item) => `- ${item}`).join("\n");

/** @param {string} marked «…» become bold */
const example = (marked) => `> ${marked.replaceAll("«", "**").replaceAll("»", "**").replaceAll("\n", "\n> ")}`;

/** @param {{ name: string, kind: string, question: string, why: string, counts: readonly string[], countsNot: readonly string[], finds: readonly string[], leaves: readonly string[], probes: readonly string[], strong: string, sources?: readonly string[] }} page */
function pageOf({ name, kind, question, why, counts, countsNot, finds, leaves, probes, strong, sources }) {
  return [
    "<!-- Written by `npm run gen` from the criterion's file. Do not edit. -->",
    `# ${name}`,
    `*${kind}.* ${question}`,
    why,
    ...(sources === undefined ? [] : [`Source: the rubric book, after ${sources.map((id) => `\`${id}\``).join(", ")}.`]),
    "## What counts",
    list(counts),
    "## What does not",
    list(countsNot),
    "## What strong looks like",
    strong,
    "## What an interviewer asks",
    list(probes),
    "## Found in these",
    finds.map(example).join("\n\n"),
    "## Not found in these",
    leaves.map(example).join("\n\n"),
    "",
  ].join("\n\n").replace(/\n+$/, "\n");
}

export async function makeAll() {
  /** @param {string} path */
  const load = (path) => import(pathToFileURL(join(ROOT, "packages/core/src", path)).href);
  const { ALL_CRITERIA, ALL_PRINCIPLES } = await load("criteria/all.ts");
  const { ALL_EXAMPLES } = await load("criteria/all-examples.ts");
  const { LENS_RULES } = await load("lenses/rules.ts");
  const { LENS_NAMES } = await load("lenses/names.ts");
  const { PRINCIPLE_NAMES } = await load("principles/names.ts");
  /** @type {Map<string, string>} */
  const pages = new Map();
  const index = ["<!-- Written by `npm run gen`. Do not edit. -->", "# Criteria", "Every yes/no question that the scorer asks, by lens, in the order of the rubric book."];
  for (const lens of LENSES) {
    const { criteria, flags, facts } = LENS_RULES[lens];
    index.push(`## ${LENS_NAMES[lens]}`);
    const rows = [];
    for (const id of [...criteria, ...flags, ...facts]) {
      const found = ALL_CRITERIA[lens].find((/** @type {{ id: string }} */ each) => each.id === id);
      if (found === undefined) throw new Error(`packages/core/src/criteria/${lens}/${id}.ts is missing`);
      pages.set(`${lens}/${id}.md`, pageOf({ ...found, ...ALL_EXAMPLES[lens][id], kind: KINDS[/** @type {keyof typeof KINDS} */ (found.kind)] }));
      rows.push(`[${found.name}](${lens}/${id}.md): ${found.question}`);
    }
    index.push(list(rows));
  }
  index.push("## Leadership Principles");
  const rows = [];
  for (const principle of ALL_PRINCIPLES) {
    const name = PRINCIPLE_NAMES[principle.id];
    pages.set(`principles/${principle.id}.md`, pageOf({ ...principle, ...ALL_EXAMPLES.principles[principle.id], name, kind: "Leadership Principle" }));
    rows.push(`[${name}](principles/${principle.id}.md)`);
  }
  index.push(list(rows));
  pages.set("README.md", `${index.join("\n\n")}\n`);
  return pages;
}
