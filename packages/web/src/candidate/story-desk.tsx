import { bulletClaims, storyFromClaim } from "@inclined/core/candidate/story-beginning";
import { findGuidedInterview } from "@inclined/content/guided-interviews";
import type { StoryData, StoryForm } from "@inclined/core/schema/story";
import { Link } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { PaperStateLine } from "../papers/paper-state.tsx";
import { useOnlyPaper, usePaper } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { formId } from "./story-focus.ts";
import { StoryForms } from "./story-forms.tsx";
import { StoryHead } from "./story-head.tsx";
import { StoryInterview } from "./story-interview.tsx";
import { StoryInterviews } from "./story-interviews.tsx";
import { useJudgedStory } from "./story-judging.ts";
import { StoryNumberList } from "./story-number-list.tsx";
import { StoryParts } from "./story-parts.tsx";
import { StoryPrinciples } from "./story-principles.tsx";
import { titleOf } from "./story-title.ts";

/** A change of a story: takes it as it stands, gives it as it should stand. */
export type EditStory = (change: (story: StoryData) => StoryData) => void;

/** A story open for writing: its head, its parts with what an interviewer would note, its numbers, and how it is told aloud. */
export function StoryDesk({ storyId, claimId }: { storyId: string; claimId: string | null }) {
  const { workspace } = useStudio();
  const resume = useOnlyPaper("resume");
  const items = useMemo(() => resume?.data.items ?? [], [resume]);
  const claims = useMemo(() => bulletClaims(items), [items]);
  const [beginning] = useState(() => storyFromClaim(items, claimId));
  const paper = usePaper("story", storyId, beginning);
  const story = paper.data;
  const latest = useRef(paper.edit);
  latest.current = paper.edit;
  const edit = useCallback<EditStory>((change) => latest.current(change), []);
  const [asOpened] = useState(story);
  const judged = useJudgedStory(story);
  const [interviewId, openInterview] = useState<string | null>(null);
  const interview = interviewId === null ? null : findGuidedInterview(interviewId);
  const begun = useRef<string | null>(null);

  const [form, setForm] = useState<StoryForm>("short");
  const goToForm = (wanted: StoryForm): void => {
    flushSync(() => setForm(wanted));
    document.getElementById(formId(wanted))?.focus();
  };
  const closeInterview = (): void => {
    begun.current = interviewId;
    openInterview(null);
  };
  return (
    <div className="story">
      <div className="story-state">
        <PaperStateLine paper={paper} />
        <Link to="/c/$workspaceId/candidate/stories" params={{ workspaceId: workspace.id }}>
          All stories
        </Link>
      </div>
      {interview === null ? (
        <>
          <h1 className="visually-hidden">{titleOf(story)}</h1>
          <StoryHead story={story} edit={edit} items={items} claims={claims} />
          <StoryInterviews story={story} open={openInterview} focused={begun.current} />
          <StoryParts story={story} edit={edit} judged={judged} />
          <StoryPrinciples judged={judged} story={story} />
          <StoryNumberList storyId={storyId} story={story} asOpened={asOpened} edit={edit} items={items} claims={claims} goToForm={goToForm} />
          <StoryForms story={story} edit={edit} form={form} setForm={setForm} />
        </>
      ) : (
        <StoryInterview interview={interview} story={story} edit={edit} close={closeInterview} />
      )}
    </div>
  );
}
