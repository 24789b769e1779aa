import "../archives/export.css";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ReplacementList } from "../archives/replacement-list.tsx";
import { failureText, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { saveFile } from "../look/save-file.ts";
import { count, when } from "../look/words.ts";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { RemovePaper } from "./remove-paper.tsx";

type Kind = "coach" | "pdf" | "docx" | "md";

/** The book and the answers for a coach: what is said in other words is shown before a file is written. */
export function GiveToCoach() {
  const { workspace } = useStudio();
  const sent = usePapers("coach-sent");
  const [busy, setBusy] = useState<Kind | null>(null);
  const shown = useQuery({ queryKey: ["workspaces", workspace.id, "coach-preview"], queryFn: () => studio.previewCoachFile(workspace.id), staleTime: 0, refetchOnWindowFocus: false });
  const save = async (kind: Kind): Promise<void> => {
    setBusy(kind);
    try {
      saveFile(kind === "coach" ? await studio.makeCoachFile(workspace.id) : await studio.coachBook(workspace.id, kind));
      if (kind === "coach") await refreshWorkspaces();
    } catch (failure) {
      sayFailure(failure);
    } finally {
      setBusy(null);
    }
  };
  return (
    <section aria-labelledby="give-title">
      <h2 className="section" id="give-title">
        Give it to a coach
      </h2>
      <p className="soft">One file with your book and your finished answers, to be opened in another studio. What is for you alone is not in it, and confidential terms are replaced.</p>
      {shown.error !== null ? (
        <div className="problem" role="alert">
          <p>{failureText(shown.error)}</p>
        </div>
      ) : shown.data === undefined ? (
        <p className="soft" role="status">
          Looking for confidential terms…
        </p>
      ) : (
        <ReplacementList preview={shown.data} />
      )}
      <div className="actions">
        <Button loading={busy === "coach"} disabled={shown.data === undefined || shown.isFetching || busy !== null} onClick={() => void save("coach")}>
          Save the file for my coach
        </Button>
      </div>
      <p className="coach-files">
        <span className="soft">Only to be read:</span>
        {([["pdf", "As a PDF"], ["docx", "As a Word document"], ["md", "As Markdown"]] as const).map(([kind, words]) => (
          <button key={kind} type="button" className="quiet" disabled={busy !== null} onClick={() => void save(kind)}>
            {busy === kind ? "Making it…" : words}
          </button>
        ))}
      </p>
      {sent.length === 0 ? null : (
        <details className="fold">
          <summary>Saved for a coach ({sent.length})</summary>
          <p className="soft">Kept so that a reply can be held against it.</p>
          <ul className="list">
            {sent.map((paper) => (
              <li key={paper.id} className="row">
                <p className="row-facts">
                  <span>Saved {when(paper.data.madeAt)}</span>
                  <span>{count(paper.data.answers, "answer")}</span>
                </p>
                <RemovePaper id={paper.id} name={`the file saved ${when(paper.data.madeAt)}`} said="It was forgotten. A reply to it cannot be opened any more." />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
