import "./writing.css";
import { annotatedExample } from "@inclined/content/annotated-example";
import { findSource } from "@inclined/content/sources";
import { blocksOfMarkdown } from "@inclined/core/documents/markdown/blocks-of-markdown";
import type { DocumentBlock } from "@inclined/core/schema/document-blocks";
import { Link } from "@tanstack/react-router";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { ReadBlock } from "./read-blocks.tsx";

const textOf = (block: DocumentBlock): string => {
  switch (block.kind) {
    case "table":
      return [block.head, ...block.rows].map((row) => row.map((cell) => cell.map(({ text }) => text).join("")).join(" | ")).join("\n");
    case "code":
      return block.text;
    case "rule":
      return "";
    default:
      return block.text.map(({ text }) => text).join("");
  }
};

/** Blocks that stand in one row with their notes: the items of a list are not pushed apart by what is said of each. */
function rowsOf(blocks: readonly DocumentBlock[]): { at: number; block: DocumentBlock }[][] {
  const rows: { at: number; block: DocumentBlock }[][] = [];
  for (const [at, block] of blocks.entries()) {
    const last = rows.at(-1);
    if (block.kind === "item" && last?.at(-1)?.block.kind === "item") last.push({ at, block });
    else rows.push([{ at, block }]);
  }
  return rows;
}

/** A whole paper as it can be, with what each part of it does beside it. */
export function ExamplePage() {
  usePlaceTitle("An example");
  const { workspace } = useStudio();
  const { title, document, notes, figures, source } = annotatedExample;
  const blocks = blocksOfMarkdown(document);
  const texts = blocks.map(textOf);
  const plain = (quote: string): string => quote.replaceAll("**", "");
  const notesAt = (at: number) => notes.filter(({ quote }) => texts.findIndex((text) => text.includes(plain(quote))) === at);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice/writing" params={{ workspaceId: workspace.id }}>
          Writing
        </Link>
      </p>
      <h1 className="title">{title}: an example, annotated</h1>
      <p className="lede">
        One press release with its FAQ, written for Inclined on the topic of a source’s worked example ({findSource(source)?.title}). It passes every check. {figures.filter(({ from }) => from === "source").length} of its figures are the source’s; all others, and every name in it, belong to an
        invented case. Learn how it is built, and write your own sentences: the checks hold yours against it.
      </p>
      <div className="example">
        {rowsOf(blocks).map((row) => (
          <div key={row[0]?.at} className="example-row">
            <div>
              {row.map(({ at, block }) => (
                <ReadBlock key={at} block={block} />
              ))}
            </div>
            <ul className="example-notes">
              {row.flatMap(({ at }) => notesAt(at)).map(({ quote, says }) => (
                <li key={quote}>
                  <span className="quoted">“{quote.length > 60 ? `${quote.slice(0, quote.lastIndexOf(" ", 60))}…` : quote}”</span> {says}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
