import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "../look/final-button.tsx";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useStudio } from "../shell/studio-context.ts";

const nameOf = ({ data: { reading, fileName } }: PaperOf<"posting">): string => reading.title ?? fileName ?? "A posting without a title";

/** Postings that were deleted or replaced. One that is brought back takes the place of the one that stands, if any. */
export function PostingDeleted({ standing }: { standing: string | null }) {
  const { workspace } = useStudio();
  const { data = [] } = useQuery(queries.papers(workspace.id, true));
  const [shown, setShown] = useState(false);
  const deleted = data.filter((paper): paper is PaperOf<"posting"> => paper.kind === "posting");
  if (deleted.length === 0) return null;
  const bring = async (id: string): Promise<void> => {
    await studio.undeletePaper(workspace.id, id);
    if (standing !== null) await studio.deletePaper(workspace.id, standing);
    await refreshWorkspaces();
    document.getElementById("place")?.focus({ preventScroll: true });
  };
  return (
    <>
      <p className="posting-deleted">
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown((before) => !before)}>
          Recently deleted ({deleted.length})
        </button>
      </p>
      {shown ? (
        <>
          <p className="soft">They stay for 30 days.{standing === null ? "" : " One that you bring back takes the place of the posting above."}</p>
          <ul className="list">
            {deleted.map((posting) => (
              <li key={posting.id} className="row">
                <div>
                  <span className="row-title">{nameOf(posting)}</span>
                  <p className="row-facts">
                    {posting.data.reading.company === null ? null : <span>{posting.data.reading.company}</span>}
                    <span>Deleted {when(posting.deletedAt ?? posting.updatedAt)}</span>
                  </p>
                </div>
                <div className="row-tools">
                  <Button variant="subtle" size="compact-sm" onClick={() => void bring(posting.id).catch(sayFailure)} aria-label={`Bring back: ${nameOf(posting)}`}>
                    Bring back
                  </Button>
                  <FinalButton about={nameOf(posting)} onConfirmed={() => void studio.purgePaper(workspace.id, posting.id).then(refreshWorkspaces, sayFailure)}>
                    Delete for good
                  </FinalButton>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
