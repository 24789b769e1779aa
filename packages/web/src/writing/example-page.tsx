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
        {blocks.map((block, at) => (
          <div key={at} className="example-row">
            <div>
              <ReadBlock block={block} />
            </div>
            <ul className="example-notes">
              {notesAt(at).map(({ quote, says }) => (
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
