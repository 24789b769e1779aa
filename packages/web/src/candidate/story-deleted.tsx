import { Button } from "@mantine/core";
import { useState } from "react";
import { studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "../look/final-button.tsx";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { titleOf } from "./story-title.ts";

/** Stories that were deleted and can be brought back. */
export function StoriesDeleted({ stories }: { stories: readonly PaperOf<"story">[] }) {
  const [shown, setShown] = useState(false);
  const bring = ({ workspaceId, id }: PaperOf<"story">) => studio.undeletePaper(workspaceId, id).then(refreshWorkspaces, sayFailure);
  const purge = ({ workspaceId, id }: PaperOf<"story">) => studio.purgePaper(workspaceId, id).then(refreshWorkspaces, sayFailure);
  return (
    <>
      <p className="stories-deleted">
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown((before) => !before)}>
          Recently deleted ({stories.length})
        </button>
      </p>
      {shown ? (
        <>
          <p className="soft">They stay for 30 days.</p>
          <ul className="list">
            {stories.map((story) => (
              <li key={story.id} className="row">
                <div>
                  <span className="row-title">{titleOf(story.data)}</span>
                  <p className="row-facts">
                    <span>Deleted {when(story.deletedAt ?? story.updatedAt)}</span>
                  </p>
                </div>
                <div className="row-tools">
                  <Button variant="subtle" size="compact-sm" onClick={() => void bring(story)} aria-label={`Bring back: ${titleOf(story.data)}`}>
                    Bring back
                  </Button>
                  <FinalButton about={titleOf(story.data)} onConfirmed={() => void purge(story)}>
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
