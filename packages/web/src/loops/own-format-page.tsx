import "./own-format.css";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { OwnFormatDesk } from "./own-format-desk.tsx";

/** One loop of the person's own making. An id that nothing is stored under is a new one; nothing is stored before the first change. */
export function OwnFormatPage() {
  const { formatId } = useParams({ from: "/studio/c/$workspaceId/formats/$formatId" });
  const { workspace } = useStudio();
  const { data: deleted } = useSuspenseQuery(queries.papers(workspace.id, true));
  const gone = deleted.find((paper): paper is PaperOf<"format"> => paper.kind === "format" && paper.id === formatId);
  if (gone !== undefined) return <DeletedFormat format={gone} />;
  return <OwnFormatDesk key={`${workspace.id}/${formatId}`} formatId={formatId} />;
}

function DeletedFormat({ format: { workspaceId, id, deletedAt, updatedAt, data } }: { format: PaperOf<"format"> }) {
  const name = data.name.trim() === "" ? "A loop of your own" : data.name;
  usePlaceTitle(name);
  return (
    <div className="column">
      <h1 className="title">{name}</h1>
      <p className="lede">This loop was deleted {when(deletedAt ?? updatedAt)}. It stays among the recently deleted for 30 days.</p>
      <div className="actions">
        <Button onClick={() => void studio.undeletePaper(workspaceId, id).then(refreshWorkspaces, sayFailure)}>Bring it back</Button>
        <Button variant="default" component={Link} to={`/c/${workspaceId}/practice`}>
          Practice
        </Button>
      </div>
    </div>
  );
}
