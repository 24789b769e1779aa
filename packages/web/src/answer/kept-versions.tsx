import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "../look/final-button.tsx";
import { say, sayFailure } from "../look/notify.tsx";
import { count, when } from "../look/words.ts";

/** Versions that were refused because something newer stood there: read, copy, use or drop them. */
export function KeptVersions({ workspaceId, answerId, onUse }: { workspaceId: string; answerId: string; onUse: (text: string) => void }) {
  const [shown, setShown] = useState(false);
  const { data = [] } = useQuery(queries.keptVersions(workspaceId, answerId));
  if (data.length === 0) return null;
  const drop = (id: string) => studio.dropKeptVersion(workspaceId, id).then(refreshWorkspaces, sayFailure);
  return (
    <>
      <button type="button" className="quiet" onClick={() => setShown(true)}>
        {count(data.length, "other version is", "other versions are")} kept
      </button>
      <Modal opened={shown} onClose={() => setShown(false)} title="Other versions of this answer" size="lg">
        <ul className="list">
          {data.map((version) => (
            <li key={version.id} className="row">
              <div>
                <p className="row-facts">
                  {version.field === "title" ? "A name typed" : "Typed"} in another tab, kept {when(version.keptAt)}
                </p>
                <div className="version" tabIndex={0} role="region" aria-label={`Version kept ${when(version.keptAt)}`}>{version.value}</div>
                <div className="actions">
                  {version.field === "title" ? null : (
                  <Button
                    variant="default"
                    onClick={() => {
                      onUse(version.value);
                      setShown(false);
                      say("The kept version is on the page. Ctrl+Z takes it back.");
                    }}
                  >
                    Put it on the page
                  </Button>
                  )}
                  <FinalButton about={`kept ${when(version.keptAt)}`} onConfirmed={() => void drop(version.id)}>
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
