import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { DocumentBlock, TextRun } from "../../schema/document-blocks.ts";

const MOST_DEPTH = 8;
const SAFE_LINK = /^(?:https?:|mailto:)/i;

/**
 * A document's Markdown as blocks, for paper and for reading: headings, paragraphs, items, tables. Nothing that is written is left out:
 * HTML stands as the words it is made of, a picture as its description. Never throws.
 */
export function blocksOfMarkdown(markdown: string): DocumentBlock[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.flatMap((node) => blocksOf(node, 0, false));
}

function blocksOf(node: RootContent | BlockContent | DefinitionContent, depth: number, isQuoted: boolean): DocumentBlock[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: Math.min(node.depth, 4) as 1 | 2 | 3 | 4, text: runsOf(node.children) }];
    case "paragraph":
      return [{ kind: "paragraph", text: runsOf(node.children), ...(isQuoted ? { isQuoted } : {}) }];
    case "blockquote":
      return node.children.flatMap((each) => blocksOf(each, depth, true));
    case "list":
      return node.children.flatMap((item, at): DocumentBlock[] => {
        const [first, ...rest] = item.children;
        const mark = item.checked === true ? [{ text: "[x] " }] : item.checked === false ? [{ text: "[ ] " }] : [];
        const own = first?.type === "paragraph" ? runsOf(first.children) : [];
        const others = first?.type === "paragraph" ? rest : item.children;
        return [{ kind: "item", depth: Math.min(depth, MOST_DEPTH), number: node.ordered === true ? (node.start ?? 1) + at : null, text: [...mark, ...own] }, ...others.flatMap((each) => blocksOf(each, each.type === "list" ? depth + 1 : depth, isQuoted))];
      });
    case "table":
      return [tableOf(node)];
    case "code":
      return [{ kind: "code", text: node.value }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "html":
      return [{ kind: "code", text: node.value }];
    case "definition":
      return [{ kind: "paragraph", text: [{ text: `${node.label ?? node.identifier}: ${node.url}` }] }];
    case "footnoteDefinition":
      return node.children.flatMap((each) => blocksOf(each, depth, isQuoted));
    default:
      return [];
  }
}

function tableOf({ children }: Table): DocumentBlock {
  const [head, ...rows] = children.map((row) => row.children.map((cell) => runsOf(cell.children)));
  return { kind: "table", head: head ?? [], rows };
}

type Look = Omit<TextRun, "text">;

function runsOf(nodes: readonly PhrasingContent[], look: Look = {}): TextRun[] {
  return joined(nodes.flatMap((node) => runsOfOne(node, look)));
}

function runsOfOne(node: PhrasingContent, look: Look): TextRun[] {
  switch (node.type) {
    case "text":
      return [{ text: node.value, ...look }];
    case "strong":
      return runsOf(node.children, { ...look, strong: true });
    case "emphasis":
      return runsOf(node.children, { ...look, emphasis: true });
    case "delete":
      return runsOf(node.children, look);
    case "inlineCode":
      return [{ text: node.value, ...look, code: true }];
    case "html":
      return [{ text: node.value, ...look }];
    case "break":
      return [{ text: "\n", ...look }];
    case "link":
      return runsOf(node.children, SAFE_LINK.test(node.url) ? { ...look, link: node.url } : look);
    case "linkReference":
      return runsOf(node.children, look);
    case "image":
    case "imageReference":
      return [{ text: node.alt === null || node.alt === undefined || node.alt === "" ? "[a picture]" : `[a picture: ${node.alt}]`, ...look }];
    case "footnoteReference":
      return [{ text: `[${node.label ?? node.identifier}]`, ...look }];
    default:
      return [];
  }
}

/** Neighbours of one look are one run. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const found: TextRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last.strong === run.strong && last.emphasis === run.emphasis && last.code === run.code && last.link === run.link) last.text += run.text;
    else found.push({ ...run });
  }
  return found;
}
