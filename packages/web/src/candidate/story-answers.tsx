import type { GuidedInterview } from "@inclined/core/schema/guided-interview";
import type { StoryData } from "@inclined/core/schema/story";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { EditStory } from "./story-desk.tsx";
import { answersIn } from "./story-waiting.ts";
import { PutIntoPart } from "./story-put.tsx";

interface StoryAnswersProps {
  interview: GuidedInterview;
  story: StoryData;
  edit: EditStory;
  /** To a question, by its place. */
  go: (place: number) => void;
  close: () => void;
}

/** The end of a guided interview: what was said, and what of it is not in the story yet. */
export function StoryAnswers({ interview: { id, questions }, story, edit, go, close }: StoryAnswersProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const answers = story.interviews[id] ?? {};
  const answered = answersIn(story, id);
  return (
    <>
      <h1 className="title story-answers-title" ref={title} tabIndex={-1}>
        What you said
      </h1>
      <p className="lede">
        {answered} of {questions.length} answered. Your words go into the story only where you put them.
      </p>
      <ul className="list">
        {questions.map((question, place) => {
          const answer = (answers[question.id] ?? "").trim();
          return (
            <li key={question.id} className="story-said">
              <button type="button" className="story-ask" onClick={() => go(place)}>
                {question.ask}
              </button>
              {answer === "" ? <p className="soft">Not answered.</p> : <p className="story-said-words" dir="auto">{answer}</p>}
              <PutIntoPart story={story} edit={edit} part={question.part} words={answer} />
            </li>
          );
        })}
      </ul>
      <div className="actions">
        <Button onClick={close}>Back to the story</Button>
        <Button variant="default" onClick={() => go(questions.length - 1)}>
          Back to the last question
        </Button>
      </div>
    </>
  );
}
