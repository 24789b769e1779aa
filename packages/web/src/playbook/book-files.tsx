import type { PaperSize } from "@inclined/core/schema/book-wishes";
import { Button, SegmentedControl } from "@mantine/core";
import { bytes, count } from "../look/words.ts";
import type { OpenPaper } from "../papers/use-paper.ts";
import { type FileKind, type Making, useBookFile } from "./use-book-file.ts";

const NAMES: Readonly<Record<FileKind, string>> = { pdf: "PDF", docx: "Word document", md: "Markdown" };
const SIZES: readonly { value: PaperSize; label: string }[] = [{ value: "a4", label: "A4" }, { value: "us-letter", label: "Letter" }];

/** The one button that makes the book, the other forms of it beside it, and how far it is. */
export function BookFiles({ paper, sections }: { paper: OpenPaper<"playbook">; sections: number }) {
  const { making, make, giveUp } = useBookFile(paper);
  const isBusy = making?.stage === "choices" || making?.stage === "making";
  return (
    <div className="book-files">
      <div className="actions">
        <Button onClick={() => make("pdf")} data-busy={isBusy && making.kind === "pdf" ? "" : undefined}>
          Make the book
        </Button>
        <SegmentedControl
          aria-label="Paper"
          data={[...SIZES]}
          value={paper.data.paper}
          onChange={(value) => paper.edit((before) => ({ ...before, paper: value }))}
        />
        <span className="book-other-files">
          <button type="button" className="quiet" onClick={() => make("docx")}>
            As a Word document
          </button>
          <button type="button" className="quiet" onClick={() => make("md")}>
            As Markdown
          </button>
        </span>
      </div>
      {making?.stage === "failed" ? (
        <div className="problem" role="alert">
          <p>
            <strong>The {NAMES[making.kind]} was not made.</strong> {making.reason}
          </p>
          <p>
            <button type="button" className="quiet" onClick={() => make(making.kind)}>
              Try again
            </button>
          </p>
        </div>
      ) : (
        <p className="book-progress" role="status">
          {making === null ? "A PDF to print, made on this computer in a few seconds." : saying(making, sections, paper.data.paper)}{" "}
          {isBusy ? (
            <button type="button" className="quiet" onClick={giveUp}>
              Cancel
            </button>
          ) : null}
        </p>
      )}
    </div>
  );
}

function saying(making: Exclude<Making, { stage: "failed" }>, sections: number, size: PaperSize): string {
  switch (making.stage) {
    case "choices":
      return "Storing what you chose…";
    case "making":
      return making.kind === "md" ? `Writing ${count(sections, "section")}…` : `Setting ${count(sections, "section")} on ${size === "a4" ? "A4" : "Letter"} pages…`;
    case "made":
      return `Made: ${making.name}, ${bytes(making.size)}. It lies where this browser saves files.`;
    case "given-up":
      return "Given up; nothing was saved.";
  }
}
