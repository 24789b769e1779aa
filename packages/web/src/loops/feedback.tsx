import { heardIn } from "@inclined/core/interview/interviewer";
import type { LoopThread } from "@inclined/core/interview/loop-state";
import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useShortcut } from "../shell/shortcuts.ts";
import { HeardWords } from "./heard-words.tsx";

interface FeedbackProps {
  thread: LoopThread;
  isLast: boolean;
  onNext: () => void;
  /** Somebody else goes on: who answers by voice has a key for it. */
  isLed?: boolean;
}

/** What was heard in an answer, at once, for who studies. The clock of the round waits meanwhile. */
export function Feedback({ thread, isLast, onNext, isLed = false }: FeedbackProps) {
  const heard = useMemo(() => heardIn(thread), [thread]);
  useShortcut("finish", onNext);
  return (
    <section className="feedback" aria-labelledby="feedback-title">
      <h2 className="section" id="feedback-title">
        What was heard
      </h2>
      <HeardWords heard={heard} question={thread.question} />
      {isLed ? null : (
        <div className="actions">
          <Button autoFocus onClick={onNext}>
            {isLast ? "Go on" : "Next question"}
          </Button>
          <kbd aria-hidden="true">Ctrl Enter</kbd>
        </div>
      )}
    </section>
  );
}
