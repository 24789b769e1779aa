import { bulletClaims, storyFromClaim } from "@inclined/core/candidate/story-beginning";
import { sentencesToChoose, standingMarks, withMark } from "@inclined/core/candidate/story-marks";
import { findGuidedInterview } from "@inclined/content/guided-interviews";
import type { StoryData } from "@inclined/core/schema/story";
import type { StoryForm } from "@inclined/core/schema/story-part-ids";
import { Link } from "@tanstack/react-router";
import { type MouseEvent, useCallback, useMemo, useRef, useState } from "react";
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
import { type StoryMarksDesk, StoryMarksProvider } from "./story-marks-desk.ts";
import { StoryNumberList } from "./story-number-list.tsx";
import { StoryParts } from "./story-parts.tsx";
import { StoryPrinciples } from "./story-principles.tsx";
import { titleOf } from "./story-title.ts";

const NO_MARKS = {};

/** Only what was assessed has this section. */
const PRINCIPLES = "story-principles-title";

/** By id of the heading of a section. */
const ON_THIS_PAGE = [
  ["parts-title", "What happened"],
  [PRINCIPLES, "Principles"],
  ["numbers-title", "Numbers"],
  ["forms-title", "As you tell it"],
] as const;

/** The address stays: the studio's own addresses are paths. */
function goToSection(event: MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

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
  const [opened, openInterview] = useState<{ id: string; atEnd: boolean } | null>(null);
  const interview = opened === null ? null : findGuidedInterview(opened.id);
  const begun = useRef<string | null>(null);

  const [form, setForm] = useState<StoryForm>("short");
  const goToForm = (wanted: StoryForm): void => {
    flushSync(() => setForm(wanted));
    document.getElementById(formId(wanted))?.focus();
  };
  const { parts, isDataProject, marks = NO_MARKS } = story;
  const desk = useMemo(
    (): StoryMarksDesk => ({
      marks,
      standing: standingMarks({ parts, isDataProject, marks }),
      sentences: sentencesToChoose({ parts, isDataProject }),
      mark: (id, mark) => edit((before) => withMark(before, id, mark)),
    }),
    [parts, isDataProject, marks, edit],
  );
  const closeInterview = (): void => {
    begun.current = opened?.id ?? null;
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
          <nav className="column story-here" aria-label="On this page">
            {ON_THIS_PAGE.filter(([id]) => id !== PRINCIPLES || (judged !== null && judged !== "broken" && judged.assessment.status === "assessed")).map(([id, name]) => (
              <a key={id} href={`#${id}`} onClick={(event) => goToSection(event, id)}>
                {name}
              </a>
            ))}
          </nav>
          <StoryInterviews story={story} open={(id, atEnd) => openInterview({ id, atEnd })} focused={begun.current} />
          <StoryMarksProvider value={desk}>
            <StoryParts story={story} edit={edit} judged={judged} />
            <StoryPrinciples judged={judged} story={story} />
          </StoryMarksProvider>
          <StoryNumberList storyId={storyId} story={story} asOpened={asOpened} edit={edit} items={items} claims={claims} goToForm={goToForm} />
          <StoryForms story={story} edit={edit} form={form} setForm={setForm} />
        </>
      ) : (
        <StoryInterview interview={interview} atEnd={opened?.atEnd === true} story={story} edit={edit} close={closeInterview} />
      )}
    </div>
  );
}
