import "../candidate/candidate.css";
import "./import-interview.css";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { queries, refreshWorkspaces } from "../api/queries.ts";
import { sayFailure } from "../look/notify.tsx";
import { when } from "../look/words.ts";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { ImportDrop } from "./import-drop.tsx";
import { ReviewDesk } from "./review-desk.tsx";

/** A mock interview that was held elsewhere: brought as a recording, a transcript or both, reviewed, assessed. An id that nothing is stored under is a new one. */
export function ImportPage() {
  usePlaceTitle("Mock interview");
  const { interviewId } = useParams({ from: "/studio/c/$workspaceId/practice/interviews/$interviewId" });
  const { workspace } = useStudio();
  const stored = usePapers("mock-interview").find(({ id }) => id === interviewId);
  const { data: deleted } = useSuspenseQuery(queries.papers(workspace.id, true));
  const gone = deleted.find((paper): paper is PaperOf<"mock-interview"> => paper.kind === "mock-interview" && paper.id === interviewId);
  if (gone !== undefined) return <Deleted paper={gone} />;
  if (stored !== undefined) return <ReviewDesk key={`${workspace.id}/${interviewId}`} stored={stored} />;
  return (
    <div className="column">
      <h1 className="title">Bring a mock interview</h1>
      <p className="lede">
        A practice interview with a friend or a coach, as its recording, its transcript, or both. The words are taken apart into questions, answers, probes and replies; you look it over, hear each turn, and each answer is judged like one given here. Only practice, and only with the other’s consent: bring nothing that you were asked to keep to yourself.
      </p>
      <ImportDrop interviewId={interviewId} />
    </div>
  );
}

function Deleted({ paper: { workspaceId, id, deletedAt, updatedAt, data } }: { paper: PaperOf<"mock-interview"> }) {
  return (
    <div className="column">
      <h1 className="title">{data.name}</h1>
      <p className="lede">This mock interview was deleted {when(deletedAt ?? updatedAt)}. Answers that were assessed from it stay among your answers. It can be brought back for 30 days.</p>
      <div className="actions">
        <Button onClick={() => void studio.undeletePaper(workspaceId, id).then(refreshWorkspaces, sayFailure)}>Bring it back</Button>
        <Button variant="default" component={Link} to={`/c/${workspaceId}/practice`}>
          To practice
        </Button>
      </div>
    </div>
  );
}
