import { guidedInterviews } from "@inclined/content/guided-interviews";
import type { StoryData } from "@inclined/core/schema/story";
import { answersIn } from "./story-waiting.ts";
import { useEffect, useRef } from "react";

interface StoryInterviewsProps {
  story: StoryData;
  /** @param atEnd at what was said instead of the next question */
  open: (interviewId: string, atEnd: boolean) => void;
  /** The interview that was just left: the focus goes back to it. */
  focused: string | null;
}

/** The guided interviews, for when the words do not come by themselves. */
export function StoryInterviews({ story, open, focused }: StoryInterviewsProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section className="column story-interviews" aria-labelledby="interviews-title">
      <h2 className="story-interviews-title" id="interviews-title">
        Let yourself be asked
      </h2>
      <ul>
        {guidedInterviews.map(({ id, name, about, questions }) => {
          const answered = answersIn(story, id);
          return (
            <li key={id}>
              <button type="button" className="quiet" ref={id === focused ? back : null} onClick={() => open(id, false)}>
                {name}
              </button>
              <span className="soft">
                {" "}
                {answered === 0 ? `${questions.length} questions. ` : `${answered} of ${questions.length} answered. `}
                {about}
              </span>
              {answered === 0 ? null : (
                <>
                  {" "}
                  <button type="button" className="quiet" aria-label={`What you said: ${name}`} onClick={() => open(id, true)}>
                    What you said
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
