import { findQuestion } from "@inclined/content/questions";
import type { Answer } from "@inclined/core/schema/answer";
import { TextInput } from "@mantine/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
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

/** The person's own name for the answer, saved when the field is left or Enter is pressed. */
function Title({ answer, changedBeside }: { answer: Answer; changedBeside: (answer: Answer) => void }) {
  const [title, setTitle] = useState(answer.title ?? "");
  useEffect(() => setTitle(answer.title ?? ""), [answer.title]);

  const save = async () => {
    const wanted = title.trim();
    if (wanted === (answer.title ?? "")) return;
    try {
      changedBeside(await studio.renameAnswer(answer.workspaceId, answer.id, { baseRevision: answer.revision, title: wanted === "" ? null : wanted }));
      await refreshWorkspaces();
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.code === "stale-revision") {
        const current = (failure.problem as unknown as { current: Answer }).current;
        changedBeside(current);
        say(`It was renamed elsewhere to “${current.title ?? "no name"}”. Your name for it is kept here; press Enter to use it.`);
        setTitle(wanted);
      } else sayFailure(failure);
    }
  };

  return (
    <TextInput
      aria-label="Name of this answer"
      placeholder="Name this answer"
      variant="unstyled"
      classNames={{ input: "answer-name" }}
      value={title}
      maxLength={200}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => event.key === "Enter" && void save()}
      w="100%"
    />
  );
}
