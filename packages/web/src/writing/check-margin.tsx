import { countWords } from "@inclined/core/answer/count-words";
import { limitsOf } from "@inclined/content/writing-limits";
import type { EarlierText } from "@inclined/core/documents/originality";
import type { Span } from "@inclined/core/schema/span";
import { Button } from "@mantine/core";
import type { Ref } from "react";
import { ConfidentialNote } from "../answer/confidential-note.tsx";
import { count } from "../look/words.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { OpenPaper } from "../papers/use-paper.ts";
import { useTerms } from "../papers/use-terms.ts";
import { CheckList } from "./check-list.tsx";
import type { Done } from "./run-task.ts";
import { SharedPassages } from "./shared-passages.tsx";

interface CheckMarginProps {
  ref: Ref<HTMLElement>;
  paper: OpenPaper<"document">;
  checked: Done<"check"> | "broken" | null;
  /** What the page is held against. */
  earlier: readonly EarlierText[];
  /** Before one's own verdict the checks are not offered. */
  isOffered: boolean;
  /** False before anything can be written. */
  hasPage: boolean;
  wanted: boolean;
  onWanted: (wanted: boolean) => void;
  lit: string | null;
  onLight: (id: string | null) => void;
  onShow: (span: Span) => void;
}

/** Beside the page: where it is stored, how long it is, and, when asked for, what the checks found. */
export function CheckMargin({ ref, paper, checked, earlier, isOffered, hasPage, wanted, onWanted, lit, onLight, onShow }: CheckMarginProps) {
  const { data } = paper;
  const terms = useTerms();
  const limit = limitsOf(data.kind)?.characters;
  const words = countWords(data.text);
  return (
    <aside ref={ref} tabIndex={-1} className="document-margin" aria-label="Beside the page">
      {paper.state.kind === "conflict" ? null : <PaperStateLine paper={paper} />}
      {hasPage ? (
        <p className="row-facts">
          <span>{count(words, "word")}</span>
          <span>
            {data.text.length.toLocaleString("en")} {limit === undefined || limit === null ? "" : `of ${limit.toLocaleString("en")} `}characters
          </span>
        </p>
      ) : null}
      <ConfidentialNote text={data.text} terms={terms} />
      {!hasPage ? null : isOffered ? (
        <Button variant={wanted ? "default" : "filled"} size="compact-md" onClick={() => onWanted(!wanted)} aria-pressed={wanted}>
          {wanted ? "Put the checks away" : "Check this page"}
        </Button>
      ) : (
        <p className="soft">The checks wait for your own verdict.</p>
      )}
      {!wanted || !isOffered ? null : checked === null ? (
        <p className="soft" role="status">
          Checking…
        </p>
      ) : checked === "broken" ? (
        <p className="problem" role="alert">
          The checks could not be started. What you write is stored all the same; reload the page to try again.
        </p>
      ) : (
        <>
          <CheckList check={checked.result} lit={lit} onLight={onLight} onShow={onShow} />
          {checked.result.status === "assessed" ? <SharedPassages text={checked.input.text} earlier={earlier} onShow={onShow} /> : null}
        </>
      )}
    </aside>
  );
}
