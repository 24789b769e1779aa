import type { DocumentBlock, TextRun } from "../../schema/document-blocks.ts";
import { blocksOfMarkdown } from "./blocks-of-markdown.ts";

/** A document as words alone, a blank line between blocks: for places that know no headings and no tables. Items keep their marks; cells stand on one line. */
export function asPlainText(markdown: string): string {
  let text = "";
  let before: DocumentBlock | null = null;
  for (const block of blocksOfMarkdown(markdown)) {
    const words = plain(block);
    if (words === "") continue;
    text += before === null ? words : before.kind === "item" && block.kind === "item" ? `\n${words}` : `\n\n${words}`;
    before = block;
  }
  return text;
}

function plain(block: DocumentBlock): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return words(block.text);
    case "item":
      return `${block.number === null ? "–" : `${block.number}.`} ${words(block.text)}`;
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(words).join(" · ")).join("\n");
    case "code":
      return block.text;
    case "rule":
      return "";
  }
}

const words = (text: readonly TextRun[]): string => text.map((run) => run.text).join("");
