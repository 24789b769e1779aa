import type { LoopState } from "@inclined/core/interview/loop-state";
import { findQuestion } from "@inclined/content/questions";
import { useRef } from "react";
import { Refused, studio } from "../api/client.ts";
import { type Spoken, VoiceDoor } from "../voice/voice-door.tsx";

interface AnswerAloudProps {
  workspaceId: string;
  question: LoopState["threads"][number]["question"];
  draft: string;
  onTyped: (text: string) => void;
  onSpoken: (spoken: Spoken) => void;
}

/** Answering a question of a round or a drill aloud: its recording belongs to the answer that the round hands over at its end. */
export function AnswerAloud({ workspaceId, question, draft, onTyped, onSpoken }: AnswerAloudProps) {
  const latest = useRef(draft);
  latest.current = draft;
  const ensureStored = async (): Promise<boolean> => {
    const { answer: answerId, id, text, lens } = question;
    try {
      await studio.writeAnswer(workspaceId, answerId, { baseRevision: 0, writeId: crypto.randomUUID(), questionId: findQuestion(id) === null ? null : id, question: text, lens, text: "" });
    } catch (failure) {
      // it is there, with a recording before this one
      if (!(failure instanceof Refused && failure.problem.code === "stale-revision")) throw failure;
    }
    return true;
  };
  return (
    <VoiceDoor
      workspaceId={workspaceId}
      answerId={question.answer}
      question={question.text}
      isStored
      ensureStored={ensureStored}
      onUse={(words) => onTyped(latest.current.trim() === "" ? words : `${latest.current.trimEnd()}\n\n${words}`)}
      onSpoken={onSpoken}
    />
  );
}
