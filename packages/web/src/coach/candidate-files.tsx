import { isCoached } from "@inclined/core/coach/make-coach-file";
import { readCoachFile } from "@inclined/core/coach/read-coach-file";
import { Link, useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { base64Of } from "../look/base64.ts";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { putPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";
import { OpenFile } from "./open-file.tsx";
import { RemovePaper } from "./remove-paper.tsx";

/** For who is the coach: files that candidates gave, and what was written about them so far. */
export function CandidateFiles() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const desks = usePapers("coach-desk");
  const goTo = (deskId: string) => navigate({ to: "/c/$workspaceId/playbook/coach/files/$deskId", params: { workspaceId: workspace.id, deskId } });

  const open = async (name: string, text: string, file: Blob): Promise<string | null> => {
    const read = readCoachFile(text);
    if ("fault" in read) return read.fault;
    const { id, checkSum, madeAt, name: candidate } = read.content;
    const known = desks.find(({ data }) => data.checkSum === checkSum);
    if (known !== undefined) return goTo(known.id).then(() => null);
    const [original, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    await studio.writePaper(workspace.id, original, { baseRevision: 0, kind: "original", data: { fileName: name.slice(0, 300), base64: await base64Of(file) } });
    const data = { original, file: id, checkSum, madeAt, name: candidate, reply: crypto.randomUUID(), coach: desks[0]?.data.coach ?? "", answers: [], drill: null, note: "" };
    putPaper(workspace.id, await studio.writePaper(workspace.id, desk, { baseRevision: 0, kind: "coach-desk", data }));
    await goTo(desk);
    return null;
  };
  return (
    <section aria-labelledby="candidates-files-title">
      <h2 className="section" id="candidates-files-title">
        You are the coach
      </h2>
      <p className="soft">The file is checked and kept here, apart from your own answers. Nothing in it is run.</p>
      <OpenFile label="Open a candidate’s file" words="or drop it here." open={open} />
      {desks.length === 0 ? null : (
        <ul className="list">
          {desks.map(({ id, data }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/playbook/coach/files/$deskId" params={{ workspaceId: workspace.id, deskId: id }}>
                  {data.name}
                </Link>
                <p className="row-facts">
                  <span>File of {when(data.madeAt)}</span>
                  <span>{data.answers.filter(isCoached).length === 0 ? "nothing written yet" : `${count(data.answers.filter(isCoached).length, "answer")} spoken of`}</span>
                </p>
              </div>
              <RemovePaper id={id} name={`the file of ${data.name} of ${when(data.madeAt)}`} said={`The file of ${data.name} and what you wrote about it were deleted.`} />
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="coach-desk" standing={null} describe={({ data }) => ({ name: data.name, about: `file of ${when(data.madeAt)}` })} />
    </section>
  );
}
