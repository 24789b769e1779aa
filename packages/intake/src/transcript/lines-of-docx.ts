import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
const BLOCKS = new Set("p h1 h2 h3 h4 h5 h6 li tr blockquote div".split(" "));

/** The lines of a document as it is read out, line breaks inside paragraphs included. Gaps inside a line stay: they tell a name from a time. */
export function linesOfDocx(html: string): string[] {
  let text = "";
  const visit = (node: Node): void => {
    if ("value" in node) text += node.value.replaceAll("\n", " ");
    const name = "tagName" in node ? node.tagName : "";
    if (name === "br") text += "\n";
    if (name === "td") text += "  ";
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(name)) text += "\n";
  };
  visit(parseFragment(html));
  return text.split("\n").map((line) => line.replaceAll("\u00a0", " ").trimEnd());
}
