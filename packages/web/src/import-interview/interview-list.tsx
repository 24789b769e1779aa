import { threadsOf } from "@inclined/core/interview/spoken-parts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** Mock interviews that were brought, and the way to bring one. */
export function InterviewList() {
  const { workspace } = useStudio();
  const interviews = usePapers("mock-interview");
  const [newId] = useState(() => crypto.randomUUID());
  const params = { workspaceId: workspace.id };
  return (
    <section aria-labelledby="interviews">
      <h2 className="section" id="interviews">
        Mock interviews held elsewhere
      </h2>
      <p>
        With a friend, a coach or a peer, on Zoom, Teams or Meet: bring the recording, the transcript or both, and every answer is judged like one given here.{" "}
        <Link to="/c/$workspaceId/practice/interviews/$interviewId" params={{ ...params, interviewId: newId }}>
          Bring a mock interview
        </Link>
      </p>
      {interviews.length === 0 ? null : (
        <ul className="list">
          {interviews.map(({ id, data, updatedAt }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/practice/interviews/$interviewId" params={{ ...params, interviewId: id }}>
                  {data.name}
                </Link>
                <p className="row-facts">
                  <span>{data.turns.length === 0 ? "its sound only, no words yet" : count(threadsOf(data.turns, data.parts).length, "question")}</span>
                  {data.recordingId !== null && data.turns.length > 0 ? <span>with its recording</span> : null}
                  <span>{count(Object.values(data.assessed).filter(({ isDone }) => isDone).length, "answer")} assessed</span>
                  <span>Saved {when(updatedAt)}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="mock-interview" standing={null} describe={({ data }) => ({ name: data.name, about: count(threadsOf(data.turns, data.parts).length, "question") })} />
    </section>
  );
}
