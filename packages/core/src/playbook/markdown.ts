import type { Block, Book, Inline } from "../schema/book.ts";

/** The book as Markdown. Words of the candidate's are text there, too, and never markup. */
export function markdownOf({ title, name, madeOn, sections }: Book): string {
  const contents = sections.map(({ id, title: of }) => `- [${escaped(of)}](#${id})`);
  const pictures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "picture"));
  const nameOf = (block: Block): string => `picture-${pictures.findIndex((picture) => picture === block) + 1}`;
  const parts = sections.map((section) => [`<a id="${section.id}"></a>`, "", `## ${escaped(section.title)}`, "", ...section.blocks.flatMap((block) => [...(block.kind === "picture" ? pictureLines(block, nameOf(block)) : linesOf(block)), ""])].join("\n"));
  // at the end, so that the words stay readable as they are
  const bytes = pictures.map((picture) => `[${nameOf(picture)}]: data:image/png;base64,${picture.base64}`);
  return [`# ${escaped(title)}`, "", `${escaped(name)}, ${madeOn}`, "", "For practice only. Not affiliated with Amazon.", "", ...contents, "", ...parts, ...bytes.flatMap((line) => [line, ""])].join("\n").replaceAll(/\n{3,}/g, "\n\n");
}

const pictureLines = ({ caption, words }: Extract<Block, { kind: "picture" }>, name: string): string[] => [`![${escaped(words.replaceAll("\n", "; "))}][${name}]`, "", inlines(caption)];

function linesOf(block: Exclude<Block, { kind: "picture" }>): string[] {
  switch (block.kind) {
    case "heading":
      return [...(block.id === undefined ? [] : [`<a id="${block.id}"></a>`, ""]), `${"#".repeat(block.level + 1)} ${inlines(block.text)}`];
    case "paragraph":
      return [inlines(block.text)];
    case "list":
      return block.items.map((item, place) => `${block.ordered === true ? `${place + 1}.` : "-"} ${inlines(item)}`);
    case "quotation":
      return [...block.text.split("\n").map((line) => `> ${escaped(line)}`), ...(block.isUnderOrigin === true ? [] : [">", `> ${escaped(block.origin)}`])];
    case "table":
      return [...(block.caption === null ? [] : [inlines(block.caption), ""]), row(block.head.map(escaped)), row(block.head.map(() => "---")), ...block.rows.map(({ cells }) => row(cells.map(inlines)))];
    case "figure":
      return [inlines(block.caption)];
    case "lines":
    case "page":
      return [];
  }
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.split("\n").map((line) => line.trim()).join(" ")).join(" | ")} |`;

const inlines = (list: readonly Inline[]): string => list.map(inline).join("");

function inline({ kind, text, ...more }: Inline): string {
  switch (kind) {
    case "strong":
      return `**${escaped(text)}**`;
    case "quote":
      return `“${escaped(text.replaceAll("“", "‘").replaceAll("”", "’"))}”`;
    case "number":
      return `${escaped(text)}${"trace" in more && more.trace === "unconfirmed" ? " (unconfirmed)" : ""}`;
    case "see":
      return `[${escaped(text)}](#${"section" in more ? more.section : ""})`;
    default:
      return escaped(text);
  }
}

/** Words of a person's are text in a Markdown document, never its markup. */
export const escaped = (text: string): string => text.replaceAll(/[\\`*_#<>[\]|~]/g, (sign) => `\\${sign}`);
