import { safePieces } from "@inclined/core/candidate/story-safe-words";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useOnlyPaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** A form as it may be said outside: confidential terms replaced, each stand-in underlined. It is read, not written. */
export function StorySafeForm({ text }: { text: string }) {
  const { workspace } = useStudio();
  const terms = useOnlyPaper("terms")?.data.terms;
  const pieces = useMemo(() => safePieces(text, terms ?? []), [text, terms]);
  const replaced = [...new Map(pieces.flatMap(({ text: standIn, replaced: was }) => (was === null ? [] : [[was.toLowerCase(), { was, standIn }]] as const))).values()];
  const list = (
    <Link to="/c/$workspaceId/candidate/terms" params={{ workspaceId: workspace.id }}>
      confidential terms
    </Link>
  );
  return (
    <section aria-label="Safe form">
      <div className="story-safe" dir="auto">
        {pieces.map((piece, place) => (piece.replaced === null ? piece.text : <mark key={place}>{piece.text === "" ? "…" : piece.text}</mark>))}
      </div>
      <p className="soft">
        {terms === undefined || terms.length === 0 ? (
          <>Nothing is replaced: your list of {list} is empty.</>
        ) : replaced.length === 0 ? (
          <>None of your {list} stands in these words.</>
        ) : (
          <>
            From your {list}: {replaced.map(({ was, standIn }) => `“${was}” became “${standIn}”`).join(", ")}.
          </>
        )}
      </p>
    </section>
  );
}
