import { drillOf } from "@inclined/content/drills";
import { findQuestion } from "@inclined/content/questions";
import { inquiryOf } from "@inclined/core/interview/inquiry";
import { heardIn } from "@inclined/core/interview/interviewer";
import { replay } from "@inclined/core/interview/loop-state";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import "../loops/loops.css";
import { queries } from "../api/queries.ts";
import { BoardsShown } from "../board/board-shown.tsx";
import { when } from "../look/words.ts";
import { answeredLately, loopOfDrill } from "../loops/begin-loop.ts";
import { HeardWords } from "../loops/heard-words.tsx";
import { StartDialog } from "../loops/start-dialog.tsx";
import { ThreadSoFar } from "../loops/thread-so-far.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { useStudio } from "../shell/studio-context.ts";
import { DebriefsLine } from "./debriefs-line.tsx";
import { DeleteLoop } from "./delete-loop.tsx";
import { DrillChecks } from "./drill-checks.tsx";
import { WhatWasAsked } from "./what-was-asked.tsx";

/** What was heard in one exercise: no vote, and a score only where its question has one. */
export function ExerciseHeard({ loop }: { loop: PaperOf<"loop"> }) {
  const { workspace } = useStudio();
  const { data } = loop;
  const { data: answers } = useSuspenseQuery(queries.answers(workspace.id));
  const [again, setAgain] = useState(false);
  const { thread, heard, isOver } = useMemo(() => {
    const { threads, phase } = replay(data);
    const [only] = threads;
    return { thread: only, isOver: phase === "done", heard: only === undefined || (only.answer ?? "").trim() === "" ? null : heardIn(only) };
  }, [data]);
  const said = useMemo(() => (thread === undefined ? [] : [thread.answer ?? "", ...thread.probes.flatMap(({ reply }) => reply ?? [])]), [thread]);
  const params = { workspaceId: workspace.id };
  const question = thread?.question ?? data.plan[0]?.questions[0];
  const drill = data.of.kind === "drill" ? drillOf(data.of.id) : null;
  const inquiry = thread === undefined ? null : inquiryOf(thread);
  const isSound = question !== undefined && findQuestion(question.id)?.pushBack === "sound-request";
  return (
    <div className="column debrief">
      <DebriefsLine>
        , {when(loop.updatedAt)}
        {data.pressure === null ? "" : `, felt pressure ${data.pressure} of 5`}
      </DebriefsLine>
      <h1 className="title">{data.of.kind === "question" ? "One question" : data.name}</h1>
      <p className="question-again">{question?.text}</p>
      {data.mode === "real" && !isOver ? (
        <p>
          This is sat as in the interview, and there is no feedback before the end.{" "}
          <Link to="/c/$workspaceId/loops/$loopId" params={{ ...params, loopId: loop.id }}>
            Go on with it
          </Link>
        </p>
      ) : thread === undefined || heard === null || question === undefined ? (
        <p>
          Nothing was said to it.{" "}
          {isOver && (thread?.answer ?? null) === null ? null : (
            <Link to="/c/$workspaceId/loops/$loopId" params={{ ...params, loopId: loop.id }}>
              {isOver ? "Type what was recorded" : "Go back to it"}
            </Link>
          )}
        </p>
      ) : (
        <>
          <ThreadSoFar thread={thread} />
          <BoardsShown answers={[question.answer]} />
          <section aria-labelledby="heard-title">
            <h2 className="section" id="heard-title">
              What was heard
            </h2>
            {isSound ? <p>This request was sound: the good answer does it, and says what would make you think again. Pushing back is no end in itself.</p> : null}
            <HeardWords heard={heard} question={question} />
            {data.of.kind === "drill" ? <DrillChecks drill={data.of.id} texts={said} /> : null}
            {answers.some(({ id }) => id === question.answer) ? (
              <p>
                <Link to="/c/$workspaceId/answers/$answerId/attempts/$attemptId" params={{ ...params, answerId: question.answer, attemptId: question.answer }} search={{}}>
                  The whole verdict, in your words
                </Link>
              </p>
            ) : null}
          </section>
          <WhatWasAsked held={{ inquiries: inquiry === null ? [] : [inquiry], rounds: [], repeats: [], cutIns: thread.probes.flatMap(({ cutIn, text }) => (cutIn === undefined ? [] : [{ answer: question.answer, why: cutIn, text }])) }} />
        </>
      )}
      {drill === null ? null : (
        <section aria-labelledby="steps-title">
          <h2 className="section" id="steps-title">
            What an answer goes through
          </h2>
          <ol className="plain">
            {drill.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div className="actions">
            <Button onClick={() => setAgain(true)}>Another one of these</Button>
          </div>
        </section>
      )}
      {again && drill !== null ? <StartDialog title={drill.name} about={drill.about} make={(choice) => loopOfDrill(drill.id, choice, answeredLately(answers))} onClose={() => setAgain(false)} /> : null}
      <DeleteLoop loop={loop} />
    </div>
  );
}
