import { findQuestion } from "@inclined/content/questions";
import type { Answer } from "@inclined/core/schema/answer";
import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { AnswerDesk } from "../answer/answer-desk.tsx";
import { QuestionHead } from "../answer/question-head.tsx";
import { Refused, studio } from "../api/client.ts";
import { refreshWorkspaces } from "../api/queries.ts";
import { say, sayFailure } from "../look/notify.tsx";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";

/** One answer, opened again; or a new one to the question that the address names. */
export function AnswerPlace() {
  usePlaceTitle("Answer");
  const { workspace } = useStudio();
  const { answerId } = useParams({ from: "/studio/c/$workspaceId/answers/$answerId" });
  const { question: questionId } = useSearch({ from: "/studio/c/$workspaceId/answers/$answerId" });
  const question = questionId === undefined ? null : findQuestion(questionId);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice" params={{ workspaceId: workspace.id }}>
          Practice
        </Link>
      </p>
      <AnswerDesk
        key={answerId}
        answerId={answerId}
        fallback={question === null ? null : { questionId: question.id, question: question.text, lens: question.lens }}
        head={({ answer, asked, changedBeside }) => (
          <QuestionHead asked={asked}>{answer === null ? undefined : <Title answer={answer} changedBeside={changedBeside} />}</QuestionHead>
        )}
      />
    </>
  );
}

/** A pause of this long is saved. */
const PAUSE_MS = 800;

/** The person's own name for the answer, saved at a pause, when the field is left, and with Enter; Escape takes it back. */
function Title({ answer, changedBeside }: { answer: Answer; changedBeside: (answer: Answer) => void }) {
  // Null: nothing is typed here that is not stored.
  const [typed, setTyped] = useState<string | null>(null);

  const save = async (wanted: string | null) => {
    if (wanted === null) return;
    const title = wanted.trim() === "" ? null : wanted.trim();
    if (title === answer.title) return;
    try {
      changedBeside(await studio.renameAnswer(answer.workspaceId, answer.id, { baseRevision: answer.revision, title }));
      setTyped((now) => (now === wanted ? null : now));
      await refreshWorkspaces();
    } catch (failure) {
      if (!(failure instanceof Refused && failure.problem.code === "stale-revision")) return sayFailure(failure);
      const current = (failure.problem as unknown as { current: Answer }).current;
      changedBeside(current);
      say(`It was renamed elsewhere to “${current.title ?? "no name"}”. Your name for it still stands here; press Enter to use it.`);
    }
  };
  const saveSoon = useDebouncedCallback(save, PAUSE_MS);

  return (
    <TextInput
      aria-label="Name of this answer"
      placeholder="Name this answer"
      variant="unstyled"
      classNames={{ input: "answer-name" }}
      value={typed ?? answer.title ?? ""}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        saveSoon(event.currentTarget.value);
      }}
      onBlur={() => void save(typed)}
      onKeyDown={(event) => {
        if (event.key === "Enter") void save(typed);
        if (event.key === "Escape") {
          saveSoon.cancel();
          setTyped(null);
        }
      }}
      w="100%"
    />
  );
}
