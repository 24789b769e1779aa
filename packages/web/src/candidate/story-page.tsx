import "./stories.css";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { StoryDesk } from "./story-desk.tsx";
import { titleOf } from "./story-title.ts";

const HERE = "/studio/c/$workspaceId/candidate/stories/$storyId";

/** One story. An id that nothing is stored under is a new story; nothing is stored before the first change. */
export function StoryPage() {
  usePlaceTitle("Story");
  const { storyId } = useParams({ from: HERE });
  const { claim } = useSearch({ from: HERE });
  const { workspace } = useStudio();
  const { data: deleted } = useSuspenseQuery(queries.papers(workspace.id, true));
  const gone = deleted.find((paper): paper is PaperOf<"story"> => paper.kind === "story" && paper.id === storyId);
  if (gone !== undefined) return <DeletedStory story={gone} />;
  return <StoryDesk key={`${workspace.id}/${storyId}`} storyId={storyId} claimId={claim ?? null} />;
}

function DeletedStory({ story }: { story: PaperOf<"story"> }) {
  const { workspaceId, id, deletedAt, updatedAt, data } = story;
  return (
    <div className="column">
      <h1 className="title">{titleOf(data)}</h1>
      <p className="lede">This story was deleted {when(deletedAt ?? updatedAt)}. It stays among the recently deleted for 30 days.</p>
      <div className="actions">
        <Button onClick={() => void studio.undeletePaper(workspaceId, id).then(refreshWorkspaces, sayFailure)}>Bring it back</Button>
        <Button variant="default" component={Link} to={`/c/${workspaceId}/candidate/stories`}>
          All stories
        </Button>
      </div>
    </div>
  );
}
