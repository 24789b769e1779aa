import type { PaperData, PaperKind } from "@inclined/core/schema/paper";
import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "../look/final-button.tsx";
import { sayFailure, sayWithUndo } from "../look/notify.tsx";
import { count, when } from "../look/words.ts";
import { useStudio } from "../shell/studio-context.ts";
import { Differences } from "./differences-list.tsx";
import type { OpenPaper } from "./use-paper.ts";

/** Versions of a paper that were refused because something newer stood there: see what differs, use or drop them. */
export function KeptPaperVersions<Kind extends PaperKind>({ paper }: { paper: OpenPaper<Kind> }) {
  const { workspace } = useStudio();
  const [shown, setShown] = useState(false);
  const { data: all = [] } = useQuery(queries.keptBesides(workspace.id));
  const versions = all.flatMap(({ id, field, value, keptAt }) => {
    if (field !== "paper") return [];
    const kept = JSON.parse(value) as { id: string; data: PaperData<Kind> };
    return kept.id === paper.paperId ? [{ id, keptAt, data: kept.data }] : [];
  });
  if (versions.length === 0) return null;
  const use = (data: PaperData<Kind>): void => {
    const before = paper.data;
    paper.edit(() => data);
    setShown(false);
    sayWithUndo("The kept version is on the page.", async () => paper.edit(() => before));
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => setShown(true)}>
        {count(versions.length, "other version is", "other versions are")} kept
      </button>
      <Modal opened={shown} onClose={() => setShown(false)} title="Other versions of this page" size="lg">
        <ul className="list">
          {versions.map(({ id, keptAt, data }) => (
            <li key={id} className="row">
              <div>
                <p className="row-facts">Typed in another tab, kept {when(keptAt)}</p>
                <Differences one={data} other={paper.data} names={["In this version:", "On the page:"]} most={40} />
                <div className="actions">
                  <Button variant="default" onClick={() => use(data)}>
                    Put it on the page
                  </Button>
                  <FinalButton about={`kept ${when(keptAt)}`} onConfirmed={() => void studio.dropKeptVersion(workspace.id, id).then(refreshWorkspaces, sayFailure)}>
                    Drop this version
                  </FinalButton>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
