import { tell, type Told } from "@inclined/core/interview/asked-facts";
import type { LoopThread } from "@inclined/core/interview/loop-state";
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

interface AskInterviewerProps {
  thread: LoopThread;
  onAsked: (asked: Told & { text: string }) => void;
}

/** What the interviewer knows and tells only when asked. */
export function AskInterviewer({ thread, onAsked }: AskInterviewerProps) {
  const [text, setText] = useState("");
  if (thread.question.facts.length === 0) return null;
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const asked = text.trim();
    if (asked === "") return;
    onAsked({ text: asked, ...tell(thread.question, asked) });
    setText("");
  };
  return (
    <section className="ask" aria-label="Questions to the interviewer">
      {thread.asked.length === 0 ? null : (
        <dl className="asked">
          {thread.asked.map(({ text: asked, says }, at) => (
            <div key={at}>
              <dt>{asked}</dt>
              <dd>
                <span role={at === thread.asked.length - 1 ? "status" : undefined}>{says}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <form onSubmit={ask}>
        <TextInput label="Ask the interviewer something about this" placeholder="How many searches are there a day?" value={text} maxLength={400} onChange={(event) => setText(event.currentTarget.value)} />
        <Button type="submit" variant="default">
          Ask
        </Button>
      </form>
    </section>
  );
}
