// docs/criteria: a page for every criterion, flag, fact and principle of answers, and for every criterion and pitfall of papers, from its file in core.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { ROOT } from "../places.mjs";

export const folder = "docs/criteria";

const LENSES = ["data-driven", "behavioural", "orchestration", "push-back"];
const KINDS = { criterion: "Criterion", flag: "Flag", fact: "Fact", pitfall: "Pitfall" };

/** @param {readonly string[]} items */
const list = (items) => items.map((item) => `- ${item}`).join("\n");

/** @param {string} marked «…» become bold */
const example = (marked) => `> ${marked.replaceAll("«", "**").replaceAll("»", "**").replaceAll("\n", "\n> ")}`;

/** A paper as it was typed, its signs kept: in a fence longer than any run of backticks in it. @param {string} paper */
function typed(paper) {
  const fence = "`".repeat(Math.max(3, ...[...paper.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}text\n${paper.trim()}\n${fence}`;
}

/** @param {string} title @param {readonly string[]} shown */
const section = (title, shown) => (shown.length === 0 ? [] : [`## ${title}`, shown.join("\n\n")]);

/** @param {{ name: string, kind: string, question: string, why: string, counts: readonly string[], countsNot: readonly string[], finds: readonly string[], leaves: readonly string[], probes: readonly string[], strong: string, sources?: readonly string[] }} page */
function pageOf({ finds, leaves, probes, ...page }) {
  return sheet(page, [...section("What an interviewer asks", [list(probes)]), ...section("Found in these", finds.map(example)), ...section("Not found in these", leaves.map(example))]);
}

/** @param {{ name: string, kind: string, question: string, why: string, counts: readonly string[], countsNot: readonly string[], strong: string, sources: readonly string[], isOwn: boolean }} criterion @param {{ finds: readonly string[], leaves: readonly string[] }} examples */
function paperPageOf(criterion, { finds, leaves }) {
  const found = finds.length > 0 ? finds.map(typed) : ["No example stands here: it depends on more than the paper, on earlier texts, on a limit, or on terms that were named."];
  return sheet(criterion, [...section("Found in these", found), ...section("Not found in these", leaves.map(typed))]);
}

/** @param {{ name: string, kind: string, question: string, why: string, counts: readonly string[], countsNot: readonly string[], strong: string, sources?: readonly string[], isOwn?: boolean }} page `isOwn` where the rubric book has none such @param {readonly string[]} examples */
function sheet({ name, kind, question, why, counts, countsNot, strong, sources, isOwn = false }, examples) {
  return [
    "<!-- Written by `npm run gen` from the criterion's file. Do not edit. -->",
    `# ${name}`,
    `*${kind}.* ${question}`,
    why,
    ...(sources === undefined ? [] : [`Source: ${isOwn ? "" : "the rubric book, after "}${sources.map((id) => `\`${id}\``).join(", ")}.`]),
    "## What counts",
    list(counts),
    "## What does not",
    list(countsNot),
    "## What strong looks like",
    strong,
    ...examples,
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
  const index = ["<!-- Written by `npm run gen`. Do not edit. -->", "# Criteria", "Every yes/no question that the scorer asks: of answers by lens, in the order of the rubric book, and of papers by kind."];
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
  index.push("## Papers", ...(await paperPages(load, pages)));
  pages.set("README.md", `${index.join("\n\n")}\n`);
  return pages;
}

/**
 * Adds the pages of papers.
 * @param {(path: string) => Promise<any>} load @param {Map<string, string>} pages @returns {Promise<string[]>} what the index says of them
 */
async function paperPages(load, pages) {
  const { KNOWN_DOCUMENTS } = await load("documents/known-documents.ts");
  const { DOCUMENT_NAMES } = await load("documents/names.ts");
  const index = ["Checked on the page, and by `inclined check --kind KIND`. A pitfall is a fault: it is better not found."];
  for (const [kind, { criteria, pitfalls }] of Object.entries(KNOWN_DOCUMENTS)) {
    const { EXAMPLES } = await load(`documents/${kind}/all.ts`);
    const rows = [];
    for (const criterion of [...criteria, ...pitfalls]) {
      pages.set(`${kind}/${criterion.id}.md`, paperPageOf({ ...criterion, kind: `${KINDS[/** @type {keyof typeof KINDS} */ (criterion.kind)]} of papers: ${DOCUMENT_NAMES[kind]}`, isOwn: kind !== "pr-faq" }, EXAMPLES[criterion.id]));
      rows.push(`[${criterion.name}](${kind}/${criterion.id}.md)${criterion.kind === "pitfall" ? " (pitfall)" : ""}: ${criterion.question}`);
    }
    index.push(`### ${DOCUMENT_NAMES[kind]}: \`${kind}\``, list(rows));
  }
  return index;
}
