import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useStudio } from "../shell/studio-context.ts";

/** A story that grew from a claim. */
export interface StoryOfClaim {
  id: string;
  /** Empty: not named yet. */
  title: string;
}

interface ClaimStoryProps {
  claimId: string;
  text: string;
  stories: readonly StoryOfClaim[];
  /** A claim that is left at home asks for no story; one that it has is still linked. */
  isBrought: boolean;
}

/** Leads to the stories that a claim has, or to a new one; its id is made when the list is shown, so that the link is a real one. */
export function ClaimStory({ claimId, text, stories, isBrought }: ClaimStoryProps) {
  const { workspace } = useStudio();
  const [newId] = useState(() => crypto.randomUUID());
  if (stories.length === 0) {
    if (!isBrought) return null;
    return (
      <Link className="claim-story" to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: newId }} search={{ claim: claimId }} aria-label={`Tell it as a story: ${text}`}>
        Tell it as a story
      </Link>
    );
  }
  return (
    <span className="claim-story">
      Told in{" "}
      {stories.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 ? ", " : null}
          <Link to="/c/$workspaceId/candidate/stories/$storyId" params={{ workspaceId: workspace.id, storyId: id }} search={{}}>
            {title.trim() === "" ? "a story without a title" : title}
          </Link>
        </span>
      ))}
    </span>
  );
}
