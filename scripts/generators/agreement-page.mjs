// packages/content/src/agreement.ts: docs/agreement.md in blocks, so that the studio can show it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.mjs";

export const file = "packages/content/src/agreement.ts";

/** @param {string} text marks of Markdown that the report uses */
const plain = (text) => text.replaceAll("**", "").replaceAll("`", "").trim();

/** @param {string} row */
const cells = (row) => row.split("|").slice(1, -1).map(plain);

export async function make() {
  const blocks = readFileSync(join(ROOT, "docs", "agreement.md"), "utf8")
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const lines = block.split("\n");
      if (block.startsWith("#")) return { kind: "heading", text: plain(block.replace(/^#+ /, "")) };
      if (block.startsWith("|")) return { kind: "table", head: cells(lines[0] ?? ""), rows: lines.slice(2).map(cells) };
      if (block.startsWith("- ")) return { kind: "list", items: lines.map((line) => plain(line.replace(/^- /, ""))) };
      return { kind: "text", text: plain(block.replaceAll("\n", " ")) };
    });
  return [
    "// Written by `npm run gen` from docs/agreement.md. Do not edit.",
    "",
    "/** A piece of the report. */",
    "export type AgreementBlock =",
    '  | { kind: "heading"; text: string }',
    '  | { kind: "text"; text: string }',
    '  | { kind: "list"; items: readonly string[] }',
    '  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] };',
    "",
    "/** How well the scorer agrees with readers, in order; the first is the title. */",
    `export const agreement: readonly AgreementBlock[] = [\n${blocks.map((block) => `  ${JSON.stringify(block)},`).join("\n")}\n];`,
    "",
  ].join("\n");
}
