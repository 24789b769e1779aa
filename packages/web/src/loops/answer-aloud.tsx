import type { LoopState } from "@inclined/core/interview/loop-state";
import { useRef } from "react";
import { type Spoken, VoiceDoor } from "../voice/voice-door.tsx";
import { storeAnswer } from "./store-answer.ts";

interface AnswerAloudProps {
  workspaceId: string;
  question: LoopState["threads"][number]["question"];
  draft: string;
  onTyped: (text: string) => void;
  onSpoken: (spoken: Spoken) => void;
  /** As in the interview: who says more says it behind what was said. */
  keepsSaid: boolean;
  /** False while hands free is paused: it has the microphone, and writes the words down itself. */
  mayRecord: boolean;
}

/** Answering a question of a round or a drill aloud: its recording belongs to the answer that the round hands over at its end. */
export function AnswerAloud({ workspaceId, question, draft, onTyped, onSpoken, keepsSaid, mayRecord }: AnswerAloudProps) {
  const latest = useRef(draft);
  latest.current = draft;
  const ensureStored = async (): Promise<boolean> => {
    await storeAnswer(workspaceId, question);
    return true;
  };
  return (
    <VoiceDoor
      workspaceId={workspaceId}
      answerId={question.answer}
      question={question.text}
      isStored
      ensureStored={ensureStored}
      textNow={() => latest.current}
      onText={onTyped}
      keepsSaid={keepsSaid}
      mayRecord={mayRecord}
      onSpoken={onSpoken}
    />
  );
}
