import "../verdict/verdict.css";
import "./real-loop.css";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { FinalButton } from "../look/final-button.tsx";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { RealDesk } from "./real-desk.tsx";
import { nameOfRealLoop } from "./real-words.ts";

/** The evening after a real loop. An id that nothing is stored under is a new one; nothing is stored before the first change. */
export function RealLoopPage() {
  usePlaceTitle("After a real loop");
  const { realLoopId } = useParams({ from: "/studio/c/$workspaceId/real-loops/$realLoopId" });
  const { workspace } = useStudio();
  const { data: deleted } = useSuspenseQuery(queries.papers(workspace.id, true));
  const gone = deleted.find((paper): paper is PaperOf<"real-loop"> => paper.kind === "real-loop" && paper.id === realLoopId);
  if (gone !== undefined) return <DeletedRealLoop paper={gone} />;
  return <RealDesk key={`${workspace.id}/${realLoopId}`} realLoopId={realLoopId} />;
}

function DeletedRealLoop({ paper: { workspaceId, id, deletedAt, updatedAt, data } }: { paper: PaperOf<"real-loop"> }) {
  const navigate = useNavigate();
  const name = nameOfRealLoop(data);
  const deleteForGood = async (): Promise<void> => {
    await studio.purgePaper(workspaceId, id);
    await navigate({ to: "/c/$workspaceId/debriefs", params: { workspaceId } });
    await refreshWorkspaces();
  };
  return (
    <div className="column">
      <h1 className="title">{name}</h1>
      <p className="lede">What you wrote about it was deleted {when(deletedAt ?? updatedAt)}. It stays here for 30 days, unless you delete it for good.</p>
      <div className="actions real-gone">
        <Button onClick={() => void studio.undeletePaper(workspaceId, id).then(refreshWorkspaces, sayFailure)}>Bring it back</Button>
        <Button variant="default" component={Link} to={`/c/${workspaceId}/debriefs`}>
          To the debriefs
        </Button>
        <FinalButton about={name} onConfirmed={() => void deleteForGood().catch(sayFailure)}>
          Delete for good
        </FinalButton>
      </div>
    </div>
  );
}
