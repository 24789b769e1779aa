import "../interviewer/interviewer.css";
import "./peer.css";
import { lackingIn, makeInterviewSheet } from "@inclined/core/peer/fill-sheet";
import type { InterviewerPack } from "@inclined/core/schema/interviewer-pack";
import type { InterviewerDeskPaper, SheetDraft } from "@inclined/core/schema/interview-sheet";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { failureText } from "../api/client.ts";
import { InterviewerDesk } from "../interviewer/interviewer-desk.tsx";
import { saveFile } from "../look/save-file.ts";
import { PaperStateLine } from "../papers/paper-state.tsx";
import type { PaperOf } from "../papers/paper-sync.ts";
import { usePaper, usePapers } from "../papers/use-paper.ts";
import { usePlaceTitle } from "../shell/place-title.ts";
import { useStudio } from "../shell/studio-context.ts";
import { interviewerPack } from "./pack-kept.ts";

/** A pack of somebody else on the interviewer's desk: to be asked from, and judged blind. */
export function PackDeskPage() {
  usePlaceTitle("An interview you lead");
  const { workspace } = useStudio();
  const { deskId } = useParams({ from: "/studio/c/$workspaceId/practice/peers/packs/$deskId" });
  const stored = usePapers("interviewer-desk").find(({ id }) => id === deskId);
  return (
    <>
      <p className="dateline">
        <Link to="/c/$workspaceId/practice/peers" params={{ workspaceId: workspace.id }}>
          With another person
        </Link>
      </p>
      {stored === undefined ? (
        <>
          <h1 className="title">This pack is not here</h1>
          <p className="lede">It may have been deleted, or belong to another candidate’s place.</p>
        </>
      ) : (
        <Kept key={deskId} stored={stored} />
      )}
    </>
  );
}

function Kept({ stored }: { stored: PaperOf<"interviewer-desk"> }) {
  const { workspace } = useStudio();
  const { data: pack, error } = useQuery(interviewerPack(workspace.id, stored.data.original));
  if (error !== null) return <p className="problem" role="alert">{failureText(error)}</p>;
  if (pack === undefined) return <p className="soft" role="status">Opening the pack…</p>;
  return <Desk pack={pack} deskId={stored.id} empty={stored.data} />;
}

const draftOf = ({ interviewer, vote, answers, note, seconds }: InterviewerDeskPaper): SheetDraft => ({ interviewer, vote, answers, note, seconds });

function Desk({ pack, deskId, empty }: { pack: InterviewerPack; deskId: string; empty: InterviewerDeskPaper }) {
  const desk = usePaper("interviewer-desk", deskId, empty);
  const draft = draftOf(desk.data);
  const lacks = lackingIn(draft);
  const save = (): void => {
    const sheet = makeInterviewSheet(draft, pack, { id: desk.data.sheet, writtenAt: new Date().toISOString() });
    saveFile({ name: `inclined-sheet-${sheet.writtenAt.slice(0, "2026-11-20".length)}.json`, bytes: new Blob([JSON.stringify(sheet)], { type: "application/json" }) });
  };
  return (
    <InterviewerDesk pack={pack} draft={draft} edit={(change) => desk.edit((before) => ({ ...before, ...change(draftOf(before)) }))}>
      <section className="desk-hand-over" aria-labelledby="hand-over">
        <h2 className="section" id="hand-over">
          Give it back
        </h2>
        <p>Save the sheet and give the file to {pack.name}. What you write is kept here until then, and can be saved again.</p>
        <div className="actions">
          <Button disabled={lacks !== null} onClick={save}>
            Save the sheet
          </Button>
        </div>
        {lacks === null ? null : <p className="soft" role="status">{lacks}</p>}
        <PaperStateLine paper={desk} />
      </section>
    </InterviewerDesk>
  );
}
