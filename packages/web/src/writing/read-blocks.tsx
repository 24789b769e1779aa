import type { DocumentBlock, TextRun } from "@inclined/core/schema/document-blocks";
import type { ReactNode } from "react";

/** One block of a document, to be read. */
export function ReadBlock({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case "heading": {
      // the page around has its own first headings
      const Heading = block.level <= 2 ? "h2" : "h3";
      return <Heading className={block.level === 1 ? "read-title" : "read-heading"}>{words(block.text)}</Heading>;
    }
    case "paragraph":
      return block.isQuoted === true ? <blockquote className="read-quote">{words(block.text)}</blockquote> : <p className="read-text">{words(block.text)}</p>;
    case "item":
      return (
        <p className="read-text read-item" style={{ marginInlineStart: `${block.depth * 1.4 + 1.2}rem` }}>
          <span className="soft">{block.number === null ? "–" : `${block.number}.`}</span> {words(block.text)}
        </p>
      );
    case "table":
      return (
        <div className="read-table" tabIndex={0} role="region" aria-label="Table">
          <table>
            <thead>
              <tr>
                {block.head.map((cell, at) => (
                  <th key={at} scope="col">
                    {words(cell)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, place) => (
                    <td key={place}>{words(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "code":
      return <pre className="read-code">{block.text}</pre>;
    case "rule":
      return <hr />;
  }
}

const words = (text: readonly TextRun[]): ReactNode[] =>
  text.map(({ text: run, strong, emphasis, code, link }, at) => {
    const inner = code === true ? <code>{run}</code> : emphasis === true ? <em>{run}</em> : run;
    const heavy = strong === true ? <strong>{inner}</strong> : inner;
    // addresses lead out of the studio: shown, never followed by a click
    return <span key={at} title={link}>{heavy}</span>;
  });
