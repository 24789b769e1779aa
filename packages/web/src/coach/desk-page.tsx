import "../verdict/verdict.css";
import "./coach.css";
import type { CoachDeskPaper, CoachFile } from "@inclined/core/schema/coach-file";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { failureText } from "../api/client.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { CoachAnswerPage } from "./coach-answer.tsx";
import { coachFile } from "./coach-file-kept.ts";
import { DeskHome } from "./desk-home.tsx";

const HERE = "/studio/c/$workspaceId/playbook/coach/files/$deskId";

/** A candidate's file on the coach's desk: to be read, and written about. */
export function CoachDeskPage() {
  usePlaceTitle("A candidate’s file");
  const { deskId } = useParams({ from: HERE });
  const stored = usePapers("coach-desk").find(({ id }) => id === deskId);
  if (stored === undefined) {
    return (
      <>
        <h1 className="title">This file is not here</h1>
        <p className="lede">It may have been deleted, or belong to another candidate’s place. The playbook’s page for coaches lists the files there are.</p>
      </>
    );
  }
  return <Kept key={deskId} stored={stored} />;
}

function Kept({ stored }: { stored: PaperOf<"coach-desk"> }) {
  const { workspace } = useStudio();
  const file = useQuery(coachFile(workspace.id, stored.data.original));
  if (file.error !== null) {
    return (
      <div role="alert">
        <h1 className="title">The file could not be opened</h1>
        <p className="lede">{failureText(file.error)}</p>
      </div>
    );
  }
  if (file.data === undefined) return <p className="soft" role="status">Opening the file…</p>;
  return <Desk file={file.data} deskId={stored.id} empty={stored.data} />;
}

function Desk({ file, deskId, empty }: { file: CoachFile; deskId: string; empty: CoachDeskPaper }) {
  const { workspace } = useStudio();
  const { answer } = useSearch({ from: HERE });
  const desk = usePaper("coach-desk", deskId, empty);
  const place = file.answers.findIndex(({ id }) => id === answer);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/playbook/coach" params={{ workspaceId: workspace.id }}>
          For coaches
        </Link>
        {place < 0 ? null : (
          <>
            {", "}
            <Link to="/c/$workspaceId/playbook/coach/files/$deskId" params={{ workspaceId: workspace.id, deskId }} search={{}}>
              the file of {file.name}
            </Link>
          </>
        )}
      </p>
      {place < 0 ? <DeskHome file={file} desk={desk} /> : <CoachAnswerPage key={file.answers[place]?.id} file={file} place={place} desk={desk} />}
      <div className="column">
        <PaperStateLine paper={desk} />
      </div>
    </>
  );
}
