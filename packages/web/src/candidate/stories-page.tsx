import "./stories.css";
import { acceptedItems } from "@inclined/core/candidate/review-items";
import { bulletClaims, claimsToTell } from "@inclined/core/candidate/story-beginning";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { useOnlyPaper, usePapers } from "../papers/use-paper.ts";
import { useSaid } from "../papers/use-said.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { StoryOpenings } from "./story-openings.tsx";
import { StoryRow } from "./story-row.tsx";
import { titleOf } from "./story-title.ts";
import { useJudgedStoryList } from "./story-judging.ts";

/** Every story with what it shows and what it lacks, and the claims that are ready to become one. */
export function StoriesPage() {
  usePlaceTitle("Stories");
  const { workspace } = useStudio();
  const stories = usePapers("story");
  const resume = useOnlyPaper("resume");
  const judged = useJudgedStoryList(stories);
  const said = useSaid();
  const [freshId] = useState(() => crypto.randomUUID());
  const items = resume?.data.items ?? [];
  const claims = bulletClaims(items);
  const toTell = claimsToTell(items, resume?.data.claimStates ?? {}, stories.map(({ data }) => data));

  return (
    <div className="column">
      <h1 className="title">Stories</h1>
      <p className="lede">
        One past event each, told in parts: whom it was for, what you did, what came of it. Beside each part stands what an interviewer would note.
      </p>
      <div className="actions stories-act">
        <Button component={Link} to={`/c/${workspace.id}/candidate/stories/${freshId}`}>
          Tell a story
        </Button>
      </div>

      {stories.length === 0 ? (
        <div className="empty">
          <p>No story yet. Tell one from scratch, or begin with a claim of your résumé{toTell.length > 0 ? " below" : ""}: its employer, its year and its numbers come along.</p>
        </div>
      ) : (
        <ul className="list">
          {stories.map((story) => (
            <StoryRow key={story.id} story={story} judged={judged.get(story.id) ?? null} claims={claims} said={said} />
          ))}
        </ul>
      )}
      <DeletedPapers kind="story" standing={null} describe={({ data }) => ({ name: titleOf(data), about: data.employer })} />

      <StoryOpenings toTell={toTell} items={items} hasClaims={claims.length > 0} hasReviewed={acceptedItems(items).length > 0} />
    </div>
  );
}
