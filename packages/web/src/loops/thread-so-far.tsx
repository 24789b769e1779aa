import type { LoopThread } from "@inclined/core/interview/loop-state";

/** What was said to this question, and what is asked about it. */
export function ThreadSoFar({ thread: { answer, probes } }: { thread: LoopThread }) {
  return (
    <div className="so-far">
      {answer === null ? null : (
        <details className="fold">
          <summary>What you said</summary>
          <p className="said-words">{answer}</p>
        </details>
      )}
      {probes.map(({ text, reply }, at) => (
        <div key={at} className="turn">
          <p className="probe" role={reply === null ? "status" : undefined}>
            {text}
          </p>
          {reply === null || reply.trim() === "" ? null : <p className="said-words">{reply}</p>}
        </div>
      ))}
    </div>
  );
}
