import { findSource } from "@inclined/content/sources";
import { MAX_ANSWER_LENGTH } from "@inclined/core/schema/answer";
import type { GuidedInterview } from "@inclined/core/schema/guided-interview";
import type { StoryData } from "@inclined/core/schema/story";
import { Button, Textarea } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { StoryAnswers } from "./story-answers.tsx";
import type { EditStory } from "./story-desk.tsx";
import { PutIntoPart } from "./story-put.tsx";
import { titleOf } from "./story-title.ts";

interface StoryInterviewProps {
  interview: GuidedInterview;
  /** Begins with what was said, not with the next question. */
  atEnd: boolean;
  story: StoryData;
  edit: EditStory;
  close: () => void;
}

/** One question at a time. What is answered is kept with the story; into its parts it goes only when the person says so. */
export function StoryInterview({ interview, atEnd, story, edit, close }: StoryInterviewProps) {
  const { questions } = interview;
  const answers = story.interviews[interview.id] ?? {};
  const isAnswered = (id: string): boolean => (answers[id] ?? "").trim() !== "";
  // it goes on where it was left; all answered, it shows what was said
  const [place, setPlace] = useState(() => {
    const open = questions.findIndex(({ id }) => !isAnswered(id));
    return open < 0 || atEnd ? questions.length : open;
  });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    scrollTo({ top: 0 });
  }, [place]);

  const question = questions[place];
  const answer = question === undefined ? "" : (answers[question.id] ?? "");
  const write = (id: string, text: string): void =>
    edit((before) => {
      const { [id]: _, ...others } = before.interviews[interview.id] ?? {};
      return { ...before, interviews: { ...before.interviews, [interview.id]: text === "" ? others : { ...others, [id]: text } } };
    });
  const next = (): void => setPlace((before) => Math.min(before + 1, questions.length));
  const back = (): void => setPlace((before) => Math.max(before - 1, 0));
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) (event.shiftKey ? back : next)();
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is pressed are the fields and buttons in it; it only listens for their shortcuts
    <div className="column story-interview" onKeyDown={keys}>
      <p className="dateline">
        {interview.name}, about “{titleOf(story)}”
      </p>
      {question === undefined ? (
        <StoryAnswers interview={interview} story={story} edit={edit} go={setPlace} close={close} />
      ) : (
        <>
          <div role="status">
            <p className="soft story-progress">
              Question {place + 1} of {questions.length}
            </p>
            <h1 className="question" id="interview-question">
              {question.ask}
            </h1>
          </div>
          <p className="question-about" id="interview-help">
            {question.help}
          </p>
          <Textarea
            ref={field}
            className="story-field story-answer"
            aria-labelledby="interview-question"
            aria-describedby="interview-help"
            variant="unstyled"
            autosize
            minRows={4}
            maxLength={MAX_ANSWER_LENGTH}
            dir="auto"
            value={answer}
            onChange={(event) => write(question.id, event.currentTarget.value)}
          />
          <PutIntoPart key={question.id} story={story} edit={edit} part={question.part} words={answer} />
          <div className="actions">
            <Button onClick={next}>{answer.trim() === "" ? "Skip" : "Next"}</Button>
            <Button variant="default" onClick={back} disabled={place === 0}>
              Back
            </Button>
            <Button variant="subtle" onClick={() => setPlace(questions.length)}>
              What you said
            </Button>
            <Button variant="subtle" onClick={close}>
              Back to the story
            </Button>
          </div>
          <p className="soft story-keys">
            <span className="story-key-names">
              <kbd>Ctrl Enter</kbd> goes on, <kbd>Ctrl Shift Enter</kbd> goes back, <kbd>Esc</kbd> leads to the story.{" "}
            </span>
            What is asked for comes from: {findSource(interview.source)?.title}.
          </p>
        </>
      )}
    </div>
  );
}
