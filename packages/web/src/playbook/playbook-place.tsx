import "./playbook.css";
import "./book-page.css";
import { arrangeBook, chosenBook, NO_WISHES } from "@inclined/core/playbook/arrange-book";
import type { Book } from "@inclined/core/schema/book";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { failureText } from "../api/client.ts";
import { queries, queryClient } from "../api/queries.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useSinglePaper } from "../papers/use-single-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { BookFiles } from "./book-files.tsx";
import { BookState } from "./book-state.tsx";
import { SectionList } from "./section-list.tsx";

/** Where letters are not written on A4. */
const LETTER = /-(?:US|CA|MX)\b/;
const EMPTY = { ...NO_WISHES, paper: LETTER.test(navigator.language) ? ("us-letter" as const) : ("a4" as const) };

/** The personal book: what stands in it now, what it lacks, in which order, and the files. */
export function PlaybookPlace() {
  usePlaceTitle("Playbook");
  const { workspace } = useStudio();
  const { data: book, error, refetch } = useQuery(queries.playbook(workspace.id));
  return (
    <div className="column playbook">
      <h1 className="title">Playbook</h1>
      <p className="lede">Your book, made from what is here and nothing else: your words, quoted; numbers with their origin, or said to be unconfirmed; no sentence of ours twice. It grows with every answer.</p>
      {book !== undefined ? (
        <BookDesk book={book} />
      ) : error === null ? (
        <p className="soft" role="status">
          Reading what is here…
        </p>
      ) : (
        <div className="problem" role="alert">
          <p>
            <strong>The book could not be made.</strong> {failureText(error)}
          </p>
          <Button variant="default" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

function BookDesk({ book }: { book: Book }) {
  const { workspace } = useStudio();
  const paper = useSinglePaper("playbook", EMPTY);
  const arranged = useMemo(() => arrangeBook(book, paper.data), [book, paper.data]);
  const chosen = useMemo(() => chosenBook(arranged), [arranged]);
  const stored = paper.state.kind === "saved" ? paper.state.at : null;
  const known = useRef(stored);
  useEffect(() => {
    // links, and what the last section counts, follow what is chosen
    if (stored !== null && stored !== known.current) void queryClient.invalidateQueries({ queryKey: queries.playbook(workspace.id).queryKey });
    known.current = stored;
  }, [stored, workspace.id]);
  return (
    <>
      <BookFiles paper={paper} sections={chosen.sections.length} />
      <p>
        <Link to="/c/$workspaceId/playbook/coach" params={{ workspaceId: workspace.id }}>
          For my coach, or open a candidate’s file
        </Link>
      </p>
      <BookState chosen={chosen} leftOut={arranged.sections.length - chosen.sections.length} />
      {paper.state.kind === "untouched" ? null : <PaperStateLine paper={paper} />}
      <SectionList sections={arranged.sections} paper={paper} />
    </>
  );
}
