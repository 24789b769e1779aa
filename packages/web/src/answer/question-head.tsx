import { LENS_NAMES } from "@inclined/core/lenses/names";
import type { ReactNode } from "react";
import type { Asked } from "./use-answer.ts";
import { useShippedQuestion } from "./use-shipped-question.ts";

/** The question as it is asked, and what the interviewer wants to learn with it. */
export function QuestionHead({ asked, children }: { asked: Asked; children?: ReactNode }) {
  const objective = useShippedQuestion(asked.questionId)?.objective;
  return (
    <>
      <h1 className="question">{asked.question}</h1>
      <p className="question-about">
        <span className="question-lens">{LENS_NAMES[asked.lens]}</span>
        {objective === undefined ? null : (
          <>
            <span className="question-lens"> · What the interviewer listens for</span>
            <br />
            {objective}
          </>
        )}
      </p>
      {children === undefined ? null : <div className="question-tools">{children}</div>}
    </>
  );
}
