import "../debriefs/debriefs.css";
import "./playbook.css";
import { proveNumbers } from "@inclined/core/playbook/proof-of-numbers";
import { proveRepetition } from "@inclined/core/playbook/proof-of-repetition";
import type { Section } from "@inclined/core/schema/book";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { failureText, studio } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { saveFile } from "../look/save-file.ts";
import { count, dayInWords } from "../look/words.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { BookBlock } from "./book-block.tsx";

/** Where each kind of gap is filled. */
const PAGES = {
  resume: "/c/$workspaceId/candidate/resume", claims: "/c/$workspaceId/candidate/claims", posting: "/c/$workspaceId/candidate/posting", stories: "/c/$workspaceId/candidate/stories",
  matrix: "/c/$workspaceId/candidate/matrix", level: "/c/$workspaceId/candidate/level", terms: "/c/$workspaceId/candidate/terms", practice: "/c/$workspaceId/practice", debriefs: "/c/$workspaceId/debriefs", today: "/c/$workspaceId/today",
} as const;

/** The personal book: what stands in it now, what it lacks, and the files. */
export function PlaybookPlace() {
  usePlaceTitle("Playbook");
  const { workspace } = useStudio();
  const { data: book, error } = useQuery(queries.playbook(workspace.id));
  const [busy, setBusy] = useState<string | null>(null);
  const proofs = useMemo(() => (book === undefined ? null : { numbers: proveNumbers(book), repetition: proveRepetition(book, book.name.split(/\s+/)) }), [book]);
  const fetchFile = async (kind: "a4" | "us-letter" | "md"): Promise<void> => {
    setBusy(kind);
    try {
      saveFile(await studio.playbookFile(workspace.id, kind));
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(null);
    }
  };
  if (book === undefined) {
    return error === null ? <p className="soft" role="status">Making the book…</p> : (
      <div role="alert">
        <h1 className="title">The book could not be made</h1>
        <p className="lede">{failureText(error)}</p>
      </div>
    );
  }
  return (
    <div className="column playbook">
      <h1 className="title">Playbook</h1>
      <p className="lede">Your book, made from what is here and nothing else: your words, quoted; numbers with their origin; no sentence twice. It grows with every answer.</p>
      <div className="actions">
        <Button loading={busy === "a4"} onClick={() => void fetchFile("a4")}>
          PDF, A4
        </Button>
        <Button variant="default" loading={busy === "us-letter"} onClick={() => void fetchFile("us-letter")}>
          PDF, Letter
        </Button>
        <Button variant="default" loading={busy === "md"} onClick={() => void fetchFile("md")}>
          Markdown
        </Button>
      </div>
      <p className="soft">
        As of {dayInWords(book.madeOn)}: {count(book.sections.length, "section")}. {proofs === null ? null : `${proofs.numbers.untraced.length === 0 ? "Every number has an origin" : `${count(proofs.numbers.untraced.length, "number")} without an origin`}; ${proofs.repetition.repeats.length === 0 ? "no sentence of ours says what another says" : `${count(proofs.repetition.repeats.length, "pair")} of sentences alike`}.`}
      </p>
      {book.sections.map((section) => (
        <SectionPreview key={section.id} section={section} />
      ))}
    </div>
  );
}

function SectionPreview({ section: { id, title, blocks, missing } }: { section: Section }) {
  const { workspace } = useStudio();
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="book-section">
      <h2 className="section" id={`${id}-title`}>
        {title}
      </h2>
      {missing.map(({ text, page }) => (
        <p key={text} className="book-missing">
          {text}{" "}
          <Link to={PAGES[page]} params={{ workspaceId: workspace.id }} aria-label={`Fill it: ${text}`}>
            Fill it
          </Link>
        </p>
      ))}
      <details className="fold">
        <summary>Read it</summary>
        {blocks.map((block, at) => (
          <BookBlock key={at} block={block} />
        ))}
      </details>
    </section>
  );
}
