import { EMPTY_SHEET } from "@inclined/core/peer/fill-sheet";
import { readInterviewerPack } from "@inclined/core/peer/read-pack";
import { Link, useNavigate } from "@tanstack/react-router";
import { studio } from "../api/client.ts";
import { OpenFile } from "../coach/open-file.tsx";
import { RemovePaper } from "../coach/remove-paper.tsx";
import { base64Of } from "../look/base64.ts";
import { count, when } from "../look/words.ts";
import { DeletedPapers } from "../papers/deleted-papers.tsx";
import { putPaper, usePapers } from "../papers/use-paper.ts";
import { useStudio } from "../shell/studio-context.ts";

/** For who interviews: packs of others, and the sheets to them as far as they are filled. */
export function PacksOpened() {
  const { workspace } = useStudio();
  const navigate = useNavigate();
  const desks = usePapers("interviewer-desk");
  const goTo = (deskId: string) => navigate({ to: "/c/$workspaceId/practice/peers/packs/$deskId", params: { workspaceId: workspace.id, deskId } });

  const open = async (name: string, text: string, file: Blob): Promise<string | null> => {
    const read = readInterviewerPack(text);
    if ("fault" in read) return read.fault;
    const { id, checkSum, madeAt, name: candidate, topic } = read.content;
    const known = desks.find(({ data }) => data.checkSum === checkSum);
    if (known !== undefined) return goTo(known.id).then(() => null);
    const [original, desk] = [crypto.randomUUID(), crypto.randomUUID()];
    await studio.writePaper(workspace.id, original, { baseRevision: 0, kind: "original", data: { fileName: name.slice(0, 300), base64: await base64Of(file) } });
    const data = { original, pack: id, checkSum, madeAt, name: candidate, topic, sheet: crypto.randomUUID(), ...EMPTY_SHEET, interviewer: desks[0]?.data.interviewer ?? "" };
    putPaper(workspace.id, await studio.writePaper(workspace.id, desk, { baseRevision: 0, kind: "interviewer-desk", data }));
    await goTo(desk);
    return null;
  };
  return (
    <section aria-labelledby="packs-title">
      <h2 className="section" id="packs-title">
        You are the interviewer
      </h2>
      <p className="soft">The pack is checked and kept here, apart from your own answers. Nothing in it is run.</p>
      <OpenFile label="Open a pack" words="or drop it here." open={open} />
      {desks.length === 0 ? null : (
        <ul className="list">
          {desks.map(({ id, data }) => (
            <li key={id} className="row">
              <div>
                <Link className="row-title" to="/c/$workspaceId/practice/peers/packs/$deskId" params={{ workspaceId: workspace.id, deskId: id }}>
                  {data.name}: {data.topic}
                </Link>
                <p className="row-facts">
                  <span>Pack of {when(data.madeAt)}</span>
                  <span>{data.answers.length === 0 && data.vote === null ? "nothing written yet" : `${count(data.answers.length, "answer")} spoken of`}</span>
                </p>
              </div>
              <RemovePaper id={id} name={`the pack of ${data.name} of ${when(data.madeAt)}`} said={`The pack of ${data.name} and what you wrote were deleted.`} />
            </li>
          ))}
        </ul>
      )}
      <DeletedPapers kind="interviewer-desk" standing={null} describe={({ data }) => ({ name: `${data.name}: ${data.topic}`, about: `pack of ${when(data.madeAt)}` })} />
    </section>
  );
}
